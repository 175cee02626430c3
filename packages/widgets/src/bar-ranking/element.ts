import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { rendering } from '../base/ranked-rendering.js';
import { RenderingElement } from '../base/rendering-element.js';
import { BAR_RANKING_OPTIONS } from './options.js';
import type { BarRankingWords } from './words.js';

export interface BarRankingElement extends Stated<typeof BAR_RANKING_OPTIONS> {}

/**
 * The bar ranking without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-mark - Bars.
 * @cssprop --cw-color-highlighted - Bars of highlighted areas.
 * @cssprop --cw-color-benchmark - The bar of the benchmark.
 * @cssprop --cw-color-comparator - Bars of comparators.
 */
export abstract class BarRankingElement extends RenderingElement<BarRankingWords> {
  static override readonly rendering = rendering;

  static override properties: PropertyDeclarations = propertiesOf(BAR_RANKING_OPTIONS);
}
