import type { Words } from '@commonweal/charts/language/words.js';
import { RenderingElement } from './rendering-element.js';

/**
 * What all plots share: the second grammar.
 *
 * @csspart plot - The drawing of a plot, or of each of its panels.
 * @csspart readout - The row that names what is under the pointer.
 */
export abstract class PlotElement<W extends Words = Words> extends RenderingElement<W> {}
