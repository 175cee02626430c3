import { readUnworded } from '@commonweal/data/unworded.js';
import type { Reading } from './data-source.js';

/** Reads any input, with all layouts. */
export const reading: Reading = { read: readUnworded };
