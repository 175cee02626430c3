import type { Rendering } from './rendering-element.js';
import { statStyles } from '../styles/index.js';
import { drawings } from '../templates/drawings.js';
import { statTableTemplate } from '../templates/spark.js';
import { bodyWith } from '../templates/widget.js';

/** The first grammar, with a line over time before its bars. */
export const rendering: Rendering = { styles: statStyles, body: () => bodyWith(statTableTemplate, drawings) };
