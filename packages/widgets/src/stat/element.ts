import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { RenderingElement } from '../base/rendering-element.js';
import { rendering } from '../base/stat-rendering.js';
import { STAT_OPTIONS } from './options.js';
import type { StatWords } from './words.js';

export interface StatElement extends Stated<typeof STAT_OPTIONS> {}

/**
 * The stat without built-in data, as the base of elements that bring their own.
 *
 * @csspart figure - The figure in large type.
 * @csspart trend - Its values over time.
 *
 * @cssprop --cw-color-highlighted - The bar of the area.
 * @cssprop --cw-color-benchmark - The bar of the benchmark.
 * @cssprop --cw-color-comparator - The bar of a comparator.
 */
export abstract class StatElement extends RenderingElement<StatWords> {
  static override readonly rendering = rendering;

  static override properties: PropertyDeclarations = propertiesOf(STAT_OPTIONS);
}
