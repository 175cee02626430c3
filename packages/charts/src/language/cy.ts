import { en } from './en.js';
import type { Words } from './words.js';

/** Stands in until the Welsh words are there. */
export const cy: Words = { ...en, lang: 'cy' };
