import type { Words } from '@commonweal/charts/language/words.js';
import type { CSSResult } from 'lit';
import { frameStyles } from '../styles/index.js';
import { type Body, tableBody } from '../templates/widget.js';
import type { ClosedTable } from './closed-table.js';
import { LateStyles } from './late-styles.js';
import { isPart, type Later } from './part.js';
import type { PlotAreas } from './plot-areas.js';
import type { PlotHost } from './plot-changes.js';

/** What a body may use of the element that it is rendered in. */
export interface BodyHost extends PlotHost {
  /** The areas whose lines are drawn; null without a page context or before their code is there, absent where none are. */
  readonly lineAreas?: PlotAreas | null;
  /** Set by what draws a plot. */
  closedTable?: ClosedTable | null;
}

/** All that renders charts of one kind. */
export interface Rendering {
  readonly styles: readonly CSSResult[];
  /** What is rendered of a chart, where it is not a table that draws nothing. */
  body?(element: BodyHost): Body;
}

/**
 * An element with styles of its own and perhaps a grammar, which a file of many elements loads beside the chart or the
 * engine: nothing is drawn before both are there.
 */
export abstract class RenderingElement<W extends Words = Words> extends LateStyles<W> {
  /** @internal */
  declare static readonly rendering: Later<Rendering> | null;

  static override get styles(): CSSResult[] {
    const { rendering } = this;
    const here = isPart(rendering) ? rendering.here : rendering;
    return here === null ? frameStyles : [...here.styles];
  }

  #body: Body | null = null;

  /** @internal */
  protected override get body(): Body {
    const { rendering } = this.constructor as typeof RenderingElement;
    if (rendering !== null) this.#body ??= this.parts.get(rendering)?.body?.(this) ?? null;
    return this.#body ?? tableBody;
  }
}
