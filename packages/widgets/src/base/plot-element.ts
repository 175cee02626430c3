import type { Words } from '@commonweal/charts/language/words.js';
import type { TemplateResult } from 'lit';
import { plottedStyles } from '../styles/index.js';
import { plotBody } from '../templates/plot.js';
import type { Body } from '../templates/widget.js';
import { CommonwealElement } from './commonweal-element.js';
import { PlotPointing } from './plot-pointing.js';

/**
 * What all plots share: the second grammar, and a readout that follows the pointer and the keys.
 *
 * @csspart plot - The drawing of a plot, or of each of its panels.
 * @csspart readout - The row that names what is under the pointer.
 */
export abstract class PlotElement<W extends Words = Words> extends CommonwealElement<W> {
  static override styles = plottedStyles;

  readonly #pointing = new PlotPointing(this, (change) => {
    this.alter(change);
  });
  readonly #body = plotBody(this.#pointing);

  /** @internal */
  protected override get body(): Body {
    return this.#body;
  }

  protected override template(isDeclared: boolean): TemplateResult {
    this.#pointing.setReadout(this.view?.chart?.plot?.readout ?? null);
    return super.template(isDeclared);
  }
}
