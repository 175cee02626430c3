import type { Rendering } from './rendering-element.js';
import { profileStyles } from '../styles/index.js';
import { drawings } from '../templates/drawings.js';
import { profileTemplate } from '../templates/profile.js';
import { bodyWith } from '../templates/widget.js';

/** Rows with a drawing each, under headings. */
export const rendering: Rendering = {
  styles: profileStyles,
  body: () => bodyWith(profileTemplate, drawings),
};
