import type { Rendering } from './rendering-element.js';
import { shadedStyles } from '../styles/index.js';

/** The first grammar, with cells that are shaded. */
export const rendering: Rendering = { styles: shadedStyles };
