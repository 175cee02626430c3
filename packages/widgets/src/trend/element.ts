import type { Stated } from '@commonweal/charts/kit/option.js';
import type { PropertyDeclarations } from 'lit';
import { propertiesOf } from '../base/option-properties.js';
import { rendering } from '../base/panels-rendering.js';
import { Part } from '../base/part.js';
import type { PlotAreas } from '../base/plot-areas.js';
import { PlotElement } from '../base/plot-element.js';
import type { RowKind } from '../base/rows.js';
import { TREND_OPTIONS } from './options.js';
import type { TrendWords } from './words.js';

/** Few trends are in a page context, without which a line is no control. */
const AREAS = new Part(async () => (await import('../base/plot-areas.js')).PlotAreas);

export interface TrendElement extends Stated<typeof TREND_OPTIONS> {}

/** The trend without built-in data, as the base of elements that bring their own. */
export abstract class TrendElement extends PlotElement<TrendWords> {
  /** @internal */
  static override readonly rendering = rendering;

  /**
   * Rows are periods.
   *
   * @internal
   */
  static override readonly rowKind: RowKind = 'others';

  static override properties: PropertyDeclarations = propertiesOf(TREND_OPTIONS);

  #lineAreas: PlotAreas | null = null;

  /** @internal */
  get lineAreas(): PlotAreas | null {
    const { link } = this.rowControl;
    if (this.#lineAreas !== null && this.#lineAreas.link !== link) {
      this.#lineAreas.end();
      this.#lineAreas = null;
    }
    if (link === null) return null;
    const made = this.parts.get(AREAS);
    this.#lineAreas ??= made === null ? null : new made(this, link);
    return this.#lineAreas;
  }
}
