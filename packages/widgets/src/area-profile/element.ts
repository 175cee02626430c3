import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { RenderingElement } from '../base/rendering-element.js';
import { rendering } from '../base/profile-rendering.js';
import type { RowKind } from '../base/rows.js';
import type { AreaProfileWords } from './words.js';

export interface AreaProfileElement extends Stated<typeof INDICATORS_OPTIONS> {}

/**
 * The area profile without built-in data, as the base of elements that bring their own.
 *
 * @cssprop --cw-color-mark - The range of the areas and its middle half.
 */
export abstract class AreaProfileElement extends RenderingElement<AreaProfileWords> {
  static override readonly rendering = rendering;

  /**
   * Rows are indicators; an area selected in a dashboard is the one profiled.
   *
   * @internal
   */
  static override readonly rowKind: RowKind = 'others';

  static override properties: PropertyDeclarations = propertiesOf(INDICATORS_OPTIONS);
}
