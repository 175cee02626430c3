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
 * What every widget does: it asks for the data, has its model made, fills the template, and tells the page what
 * happened. A widget adds its own options and names its model.
 *
 * @slot - The data (a `<table>` or a `<script type="text/csv">`), and what is shown where there is no script or no chart.
 * @slot note - A note of the page, under the chart.
 * @slot source - Words of the page about the source.
 *
 * @fires {CwReadyEvent} cw-ready - New data is shown.
 * @fires {CwSelectEvent} cw-select - The reader chose a row, or took the choice back.
 * @fires {CwHighlightEvent} cw-highlight - The pointer or the focus came to a row, or left the rows.
 * @fires {CwSortEvent} cw-sort - The reader ordered the table by a column.
 * @fires {CwIssueEvent} cw-issue - Something about the data or the markup that an editor must know.
 *
 * @csspart base - The whole figure.
 * @csspart heading - The heading.
 * @csspart finding - The sentence that says what the chart shows.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @csspart cell - A cell of it.
 * @csspart track - The drawing in a cell.
 * @csspart key - The key.
 * @csspart notes - Notes under the chart.
 * @csspart source - Where the numbers come from.
 * @csspart message - What went wrong, and what to do.
 * @csspart button - Buttons under and in the table.
 *
 * @cssprop --cw-font-family - Font of all text; the page's own where not set.
 * @cssprop --cw-font-size - Size of running text; all other sizes follow it.
 * @cssprop --cw-heading-size - Size of the heading, against running text.
 * @cssprop --cw-padding - Space around the contents.
 * @cssprop --cw-table-max-height - Height beyond which the table scrolls in its own box.
 * @cssprop --cw-color-text - Text, focus outlines and benchmark lines.
 * @cssprop --cw-color-muted - Details, axes and notes.
 * @cssprop --cw-color-surface - Ground of the widget.
 * @cssprop --cw-color-border - Frame around the widget.
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

  /** Whether the reader has opened the rows that `show` holds back. */
  protected get expanded(): boolean {
    return this.rowWindow.expanded;
  }

  /** The area chosen in the dashboard, for a widget whose rows are not areas. */
  protected get chosenArea(): RowRef | null {
    return this.rowControl.chosen;
  }

  /** @internal */
  override get fingerprint(): string {
    const { view, language } = this;
    return view === null || language === null ? '' : fingerprint(view, language);
  }

  /**
   * The register of areas, where it is there before it is asked for: a server does not wait.
   *
   * @internal
   */
  set areaRegister(register: AreaRegister) {
    this.dataSource.register = register;
  }

  /** Resolves when the areas of what was last set have their names, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let { naming } = this.dataSource; naming !== null; { naming } = this.dataSource) {
      await naming;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }

  /** Reads the data again; where it has an address, the server is asked, whatever the browser has kept. Resolves when the result is shown. */
  async reload(): Promise<void> {
    await this.dataSource.reload();
    await this.updateComplete;
  }

  /** What is shown, in the order of its source, with where it comes from. Empty where there is no chart. */
  toCsv(): string {
    return this.model === null ? '' : tableChartCsv(this.model);
  }

  /** Offers what is shown as a file. */
  download(format: 'csv' = 'csv'): void {
    if (this.model === null) return;
    const name = fileName(this.model.heading, format);
    saveText(this.toCsv(), name, 'text/csv;charset=utf-8', this.ownerDocument);
  }

  protected override rowsDeclared(rows: number): void {
    this.rowWindow.widen(rows);
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
    return widgetTemplate(
      { ...view, marks, selectable, selectedKeys, tabStop, announcement },
      this.#handlers,
    );
  }

  protected override updated(): void {
    const fault = this.internalErrors.issue;
    if (fault !== null && !this.issues.some(({ details }) => details === fault.details)) {
      // Found while drawing: the state and the event follow in an update of their own.
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

  /** Asks for the file again. A reader who stayed at the button is then at the chart, or at the new button. */
  async #retry(): Promise<void> {
    await this.reload();
    focusAfterRetry(this.renderRoot, this.ownerDocument);
  }

  #showMore(): Promise<void> {
    const chart = this.view?.chart ?? null;
    return this.rowWindow.toggle(chart?.more?.before ?? 0, chart !== this.model, this.renderRoot, () => {
      this.requestUpdate('expanded', null);
      return this.updateComplete;
    });
  }
}
