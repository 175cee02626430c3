import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { rendering } from '../base/shaded-rendering.js';
import { RenderingElement } from '../base/rendering-element.js';
import type { RowKind } from '../base/rows.js';
import { RAMP_SCHEMA } from '../base/schemas.js';
import { CHOROPLETH_TABLE_OPTIONS } from './options.js';
import type { ChoroplethTableWords } from './words.js';

export interface ChoroplethTableElement
  extends Stated<typeof CHOROPLETH_TABLE_OPTIONS>, Stated<typeof RAMP_SCHEMA> {}

/**
 * The choropleth table without built-in data, as the base of elements that bring their own.
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
export abstract class ChoroplethTableElement extends RenderingElement<ChoroplethTableWords> {
  static override readonly rendering = rendering;

  /**
   * An area that is followed is marked, and nothing else changes.
   *
   * @internal
   */
  static override readonly rowKind: RowKind = 'marks';

  static override properties: PropertyDeclarations = propertiesOf(CHOROPLETH_TABLE_OPTIONS, RAMP_SCHEMA);
}
