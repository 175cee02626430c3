import { plottedStyles } from '../styles/index.js';
import { plotRenderer } from './plot-renderer.js';

/** A plot of one panel. */
export const rendering = /* @__PURE__ */ plotRenderer(plottedStyles, null);
