import { panelledStyles } from '../styles/index.js';
import { panelsTemplate } from '../templates/plot-panels.js';
import { plotRenderer } from './plot-renderer.js';

/** A plot of one panel, or of many on one scale. */
export const rendering = /* @__PURE__ */ plotRenderer(panelledStyles, panelsTemplate);
