import type { Words } from '@commonweal/charts/language/words.js';
import type { TemplateResult } from 'lit';
import { CwReadyEvent } from '../events/cw-ready.js';
import { CwSortEvent } from '../events/cw-sort.js';
import { frameStyles } from '../styles/index.js';
import type { WidgetHandlers, WidgetView } from '../templates/view.js';
import { type Body, tableBody, widgetTemplate } from '../templates/widget.js';
import { fingerprint } from './declared-tree.js';
import type { Outcome } from './engine.js';
import { IssueEvents } from './issue-events.js';
import { focusAfterRetry } from './keep-focus.js';
import { marksIn } from './language-marks.js';
import { fileName, saveText } from './save-text.js';
import { ShownElement } from './shown-element.js';
import { VERSION } from './version.js';
import { columnOf } from './view.js';

/**
 * What all widgets share: fetches the data, builds the model, fills the template and tells the page what
 * happened. Each widget adds its own options and names its model.
 *
 * @slot - The data (a `<table>` or a `<script type="text/csv">`), and the fallback shown without script or when there is no chart.
 * @slot note - A note from the page, always in sight under the chart.
 * @slot source - The page's own text about the source.
 *
 * @fires {CwReadyEvent} cw-ready - The widget shows new data.
 * @fires {CwSelectEvent} cw-select - The reader selected or deselected a row.
 * @fires {CwHighlightEvent} cw-highlight - The pointer or focus moved to a row, or left the rows.
 * @fires {CwSortEvent} cw-sort - The reader sorted the table by a column.
 * @fires {CwIssueEvent} cw-issue - A problem with the data or the markup that an editor needs to know about.
 *
 * @csspart base - The whole figure.
 * @csspart heading - The headline.
 * @csspart subtitle - What is measured, with unit, place and period.
 * @csspart finding - What the finding says beyond the headline.
 * @csspart table - The table.
 * @csspart row - A row of the table.
 * @csspart cell - A cell of the table.
 * @csspart track - The bar, dot or line in a cell.
 * @csspart search - The search field above a table of more than 2,000 rows, with what is shown of it.
 * @csspart key - The legend.
 * @csspart caveats - Notes that change how the figures are read, with the page's own.
 * @csspart source - The source of the figures.
 * @csspart about - What can be opened under the source.
 * @csspart notes - How the figures were made, in what can be opened.
 * @csspart message - The message that says what went wrong and what to do.
 * @csspart button - Buttons in and under the table.
 *
 * @cssprop --cw-font-family - Font of all text; the page's own by default.
 * @cssprop --cw-font-size - Size of body text; all other sizes scale with it.
 * @cssprop --cw-heading-size - Size of the heading, relative to body text.
 * @cssprop --cw-padding - Padding around the contents.
 * @cssprop --cw-border-width - Width of the border around the widget; none by default.
 * @cssprop --cw-rule-width - Width of the rule on top.
 * @cssprop --cw-radius - Radius of the border's corners.
 * @cssprop --cw-table-max-height - Maximum height of the table before it scrolls.
 * @cssprop --cw-color-text - Text, focus outlines and benchmark lines.
 * @cssprop --cw-color-muted - Details, axes and notes.
 * @cssprop --cw-color-surface - Background of the widget.
 * @cssprop --cw-color-border - Border around the widget.
 * @cssprop --cw-color-rule - Rule on top; the colour of text by default.
 * @cssprop --cw-color-hairline - Lines between rows.
 * @cssprop --cw-color-link - Links.
 * @cssprop --cw-color-issue - Edge of a message.
 */
export abstract class CommonwealElement<W extends Words = Words> extends ShownElement<W> {
  static readonly version: string = VERSION;
  static override styles = frameStyles;

  readonly #issueEvents = new IssueEvents(this);
  /** What was shown when the page was last told of new data. */
  #readyFor: Pick<Outcome, 'source' | 'origin'> | null = null;

  readonly #handlers: WidgetHandlers = {
    sort: (column) => void this.#sortBy(column),
    more: () => void this.#showMore(),
    download: () => void this.#save(),
    retry: () => void this.#retry(),
    choose: (key) => {
      this.rowControl.choose(key);
    },
    rowEnter: (key) => {
      this.rowControl.enter(key);
    },
    rowLeave: () => {
      this.rowControl.leave();
    },
    keydown: (event) => {
      this.rowControl.press(event);
    },
  };

  /**
   * What is rendered of a chart; an element of another grammar has its own.
   *
   * @internal
   */
  protected get body(): Body {
    return tableBody;
  }

  /** @internal */
  override get fingerprint(): string {
    const { view, language } = this;
    // A server renders all rows of a long table, and a page those in view: they never show the same.
    if (view === null || language === null || this.rowWindow.windows(view.chart)) return '';
    return fingerprint(view, language.words.lang);
  }

  /**
   * Reads the data again; data at an address is checked with the server, not taken from the browser's cache.
   * Resolves once the result is shown.
   */
  async reload(): Promise<void> {
    this.parts.retry();
    // An engine that is still to come has read nothing that could be read again.
    await this.engine?.reload();
    await this.updateComplete;
  }

  /** The data shown, in source order, with its source. Empty if there is no chart. */
  async toCsv(): Promise<string> {
    if (this.model === null) return '';
    const language = await this.wholeLanguage();
    if (language === null) throw new Error('A part of the script of this widget did not load.');
    return language.engine.csv(this.model);
  }

  /** Offers the data shown as a file download. Resolves once it is offered. */
  async download(format: 'csv' = 'csv'): Promise<void> {
    if (this.model === null) return;
    const name = fileName(this.heading ?? this.model.subtitle ?? this.model.heading, format);
    saveText(await this.toCsv(), name, 'text/csv;charset=utf-8', this.ownerDocument);
  }

  protected override refocus(move: () => void): void {
    this.rowControl.quietly(move);
  }

  protected override template(isDeclared: boolean): TemplateResult {
    const { linked, selectedKeys, tabStop } = this.rowControl;
    const selectable = this.selectable || (linked && !isDeclared);
    const view = this.view as WidgetView;
    // Until the engine is there, the order is still the author's.
    const isSorted = this.engine !== null && this.readerOrder.isReaders(this.sort ?? null);
    const announcement = isSorted ? (view.chart?.order ?? null) : null;
    const marks = isDeclared ? marksIn(this.renderRoot) : (view.marks ?? null);
    const shown = this.rowWindow.of({ ...view, marks, selectable, selectedKeys, tabStop, announcement });
    return widgetTemplate(shown, this.#handlers, this.body);
  }

  protected override updated(): void {
    const fault = this.internalErrors.issue;
    if (fault !== null && !this.issues.some(({ details }) => details === fault.details)) {
      // Found during a render, so the state and the event follow in an update of their own.
      this.requestUpdate('state', null);
      return;
    }
    this.#issueEvents.report(this.issues);
    const { outcome, model } = this;
    // Its figures may be older ones until then.
    if (this.hydrating !== null) return;
    if (outcome === null || model === null || !outcome.isCurrent || outcome.source === this.#readyFor?.source)
      return;
    // The engine makes the data of a finished chart anew, which shows nothing new.
    const isKnown = outcome.origin === 'own' && this.#readyFor?.origin === 'finished';
    this.#readyFor = { source: outcome.source, origin: outcome.origin };
    if (!isKnown) this.dispatchEvent(new CwReadyEvent(this.state, model.rows.length));
  }

  /** If the script for it does not load, the message under the chart says so. */
  async #save(): Promise<void> {
    try {
      await this.download('csv');
    } catch {
      this.requestUpdate('parts', null);
    }
  }

  async #sortBy(id: string): Promise<void> {
    this.parts.retry();
    const now = columnOf(this.model, id)?.sorted ?? null;
    this.sort = this.readerOrder.press(id, now, this.sort ?? null);
    await this.updateComplete;
    const direction = columnOf(this.model, id)?.sorted ?? null;
    if (direction !== null) this.dispatchEvent(new CwSortEvent(id, direction));
  }

  /** Fetches the file again. If the reader's focus is still on the button, it moves to the chart or to the new button. */
  async #retry(): Promise<void> {
    await this.reload();
    focusAfterRetry(this.renderRoot, this.ownerDocument);
  }

  #showMore(): Promise<void> {
    return this.rowWindow.toggle(this.model?.more?.before ?? 0, this.renderRoot, () => {
      this.requestUpdate('expanded', null);
      return this.updateComplete;
    });
  }
}
