import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { PlotElement } from '../base/plot-element.js';
import { rendering } from '../base/plot-rendering.js';
import type { RowKind } from '../base/rows.js';
import { INEQUALITY_OPTIONS } from './options.js';
import type { InequalityWords } from './words.js';

export interface InequalityElement extends Stated<typeof INEQUALITY_OPTIONS> {}

/** The inequality chart without built-in data, as the base of elements that bring their own. */
export abstract class InequalityElement extends PlotElement<InequalityWords> {
  /** @internal */
  static override readonly rendering = rendering;

  /**
   * Rows are groups or periods.
   *
   * @internal
   */
  static override readonly rowKind: RowKind = 'others';

  static override properties: PropertyDeclarations = propertiesOf(INEQUALITY_OPTIONS);
}
