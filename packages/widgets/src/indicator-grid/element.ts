import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { RenderingElement } from '../base/rendering-element.js';
import { rendering } from '../base/grid-rendering.js';
import { INDICATOR_GRID_OPTIONS } from './options.js';
import type { IndicatorGridWords } from './words.js';

export interface IndicatorGridElement
  extends Stated<typeof INDICATORS_OPTIONS>, Stated<typeof INDICATOR_GRID_OPTIONS> {}

/**
 * The indicator grid without built-in data, as the base of elements that bring their own.
 *
 * @csspart filter - The box above the grid that leaves out what is not worse, and what it has left out.
 *
 * @cssprop --cw-color-better - Background of cells that are better than the benchmark.
 * @cssprop --cw-color-better-text - Text in those cells.
 * @cssprop --cw-color-similar - Background of cells that are similar to the benchmark.
 * @cssprop --cw-color-similar-text - Text in those cells.
 * @cssprop --cw-color-worse - Background of cells that are worse than the benchmark.
 * @cssprop --cw-color-worse-text - Text in those cells.
 * @cssprop --cw-color-higher - Background of cells that are higher than the benchmark, when the indicator has no polarity.
 * @cssprop --cw-color-higher-text - Text in those cells.
 * @cssprop --cw-color-lower - Background of cells that are lower than the benchmark, when the indicator has no polarity.
 * @cssprop --cw-color-lower-text - Text in those cells.
 */
export abstract class IndicatorGridElement extends RenderingElement<IndicatorGridWords> {
  static override readonly rendering = rendering;

  static override properties: PropertyDeclarations = propertiesOf(INDICATORS_OPTIONS, INDICATOR_GRID_OPTIONS);

  /** Rows are areas, unless columns are. Small files have the names of options without what parses them. */
  protected override willUpdate(changed: PropertyValues): void {
    this.rowControl.kind = String(this.across).trim() === 'areas' ? 'others' : 'areas';
    super.willUpdate(changed);
  }
}
