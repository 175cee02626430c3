import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import type { Schema } from '@commonweal/charts/kit/option.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { AreaRegister, Dataset } from '@commonweal/data';
import type { TemplateResult } from 'lit';
import { CwReadyEvent } from '../events/cw-ready.js';
import { CwSortEvent } from '../events/cw-sort.js';
import { frameStyles } from '../styles/index.js';
import type { WidgetHandlers, WidgetView } from '../templates/view.js';
import { widgetTemplate } from '../templates/widget.js';
import { fingerprint } from './declared-tree.js';
import { IssueEvents } from './issue-events.js';
import { focusAfterRetry } from './keep-focus.js';
import { marksIn } from './language-marks.js';
import { ModelledElement } from './modelled-element.js';
import type { RowRef } from './row-link.js';
import { fileName, saveText } from './save-text.js';
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
export abstract class CommonwealElement<
  S extends Schema = Schema,
  W extends Words = Words,
> extends ModelledElement<S, W> {
  static readonly version: string = VERSION;
  static override styles = frameStyles;

  readonly #issueEvents = new IssueEvents(this);
  #readyFor: Dataset | null = null;

  readonly #handlers: WidgetHandlers = {
    sort: (column) => void this.#sortBy(column),
    more: () => void this.#showMore(),
    download: () => {
      this.download('csv');
    },
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

  /** Whether the reader has expanded the rows that `show` hides. */
  protected get expanded(): boolean {
    return this.rowWindow.expanded;
  }

  /** The area selected in the dashboard, for a widget whose rows are not areas. */
  protected get chosenArea(): RowRef | null {
    return this.rowControl.chosen;
  }

  /** @internal */
  override get fingerprint(): string {
    const { view, language } = this;
    // A server renders all rows of a long table, and a page those in view: they never show the same.
    if (view === null || language === null || this.rowWindow.windows(view.chart)) return '';
    return fingerprint(view, language);
  }

  /**
   * The register of areas, for a server, which cannot wait for it to load.
   *
   * @internal
   */
  set areaRegister(register: AreaRegister) {
    this.dataSource.register = register;
  }

  /** Also waits for the part of the reader and the area names that the latest data needs, and for the code of long tables. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let { awaited } = this.dataSource; awaited !== null; { awaited } = this.dataSource) {
      await awaited;
      isSettled = await super.getUpdateComplete();
    }
    while (this.rowWindow.coming !== null) {
      await this.rowWindow.coming;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }

  /**
   * Reads the data again; data at an address is checked with the server, not taken from the browser's cache.
   * Resolves once the result is shown.
   */
  async reload(): Promise<void> {
    await this.dataSource.reload();
    await this.updateComplete;
  }

  /** The data shown, in source order, with its source. Empty if there is no chart. */
  toCsv(): string {
    return this.model === null ? '' : tableChartCsv(this.model);
  }

  /** Offers the data shown as a file download. */
  download(format: 'csv' = 'csv'): void {
    if (this.model === null) return;
    const name = fileName(this.heading ?? this.model.subtitle ?? this.model.heading, format);
    saveText(this.toCsv(), name, 'text/csv;charset=utf-8', this.ownerDocument);
  }

  protected override refocus(move: () => void): void {
    this.rowControl.quietly(move);
  }

  protected override template(isDeclared: boolean): TemplateResult {
    const { linked, selectedKeys, tabStop } = this.rowControl;
    const selectable = this.selectable || (linked && !isDeclared);
    const view = this.view as WidgetView;
    const announcement = this.readerOrder.isReaders(this.sort ?? null) ? (view.chart?.order ?? null) : null;
    const marks = isDeclared ? marksIn(this.renderRoot) : (view.marks ?? null);
    const shown = this.rowWindow.of({ ...view, marks, selectable, selectedKeys, tabStop, announcement });
    return widgetTemplate(shown, this.#handlers);
  }

  protected override updated(): void {
    const fault = this.internalErrors.issue;
    if (fault !== null && !this.issues.some(({ details }) => details === fault.details)) {
      // Found during a render, so the state and the event follow in an update of their own.
      this.requestUpdate('state', null);
      return;
    }
    this.#issueEvents.report(this.issues);
    const dataset = this.dataSource.result?.dataset ?? null;
    if (this.model === null || !this.dataSource.current || dataset === this.#readyFor) return;
    this.#readyFor = dataset;
    this.dispatchEvent(new CwReadyEvent(this.state, this.model.rows.length));
  }

  async #sortBy(id: string): Promise<void> {
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
