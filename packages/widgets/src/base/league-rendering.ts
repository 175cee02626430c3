import type { Rendering } from './rendering-element.js';
import { leagueStyles } from '../styles/index.js';
import { tableBody } from '../templates/widget.js';

/** The first grammar, with styles of its own. */
export const rendering: Rendering = { styles: leagueStyles, body: () => tableBody };
