import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { rendering } from '../base/compared-rendering.js';
import { RenderingElement } from '../base/rendering-element.js';
import type { RowKind } from '../base/rows.js';
import { PAIRED_COMPARISON_OPTIONS } from './options.js';
import type { PairedComparisonWords } from './words.js';

export interface PairedComparisonElement extends Stated<typeof PAIRED_COMPARISON_OPTIONS> {}

/**
 * The paired comparison without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-first - The first mark of a pair.
 * @cssprop --cw-color-second - The second mark of a pair.
 */
export abstract class PairedComparisonElement extends RenderingElement<PairedComparisonWords> {
  static override readonly rendering = rendering;

  /**
   * Rows are causes or other groups; an area selected in a dashboard replaces the second area.
   *
   * @internal
   */
  static override readonly rowKind: RowKind = 'others';

  static override properties: PropertyDeclarations = propertiesOf(PAIRED_COMPARISON_OPTIONS);
}
