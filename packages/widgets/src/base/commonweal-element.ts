import type { Words } from '@commonweal/charts/language/words.js';
import type { TemplateResult } from 'lit';
import { CwSortEvent } from '../events/cw-sort.js';
import { frameStyles } from '../styles/index.js';
import type { WidgetHandlers, WidgetView } from '../templates/view.js';
import { type Body, tableBody, widgetTemplate } from '../templates/widget.js';
import { asDeclared } from './as-declared.js';
import type { Declarable } from './declared-tree.js';
import { focusAfterRetry } from './keep-focus.js';
import { marksIn } from './language-marks.js';
import { fileName, saveFile } from './save-file.js';
import { ReportingElement } from './reporting-element.js';
import { columnOf } from './view.js';

/**
 * What all charts share: fills the template, and does what its buttons ask for. Each widget adds its own options and
 * names its model.
 *
 * @slot - The data (a `<table>` or a `<script type="text/csv">`), and the fallback shown without script or when there is no chart.
 * @slot note - A note from the page, always in sight under the chart.
 * @slot source - The page's own text about the source.
 *
 * @fires {CwSelectEvent} cw-select - The reader selected or deselected a row.
 * @fires {CwHighlightEvent} cw-highlight - The pointer or focus moved to a row, or left the rows.
 * @fires {CwSortEvent} cw-sort - The reader sorted the table by a column.
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
 * @csspart legend - The legend. Its former name, `key`, works until 1.0.
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
export abstract class CommonwealElement<W extends Words = Words> extends ReportingElement<W> {
  static override styles = frameStyles;

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
  override get declarable(): Declarable | null {
    const declarable = super.declarable;
    return declarable && { ...declarable, selectable: this.selectable };
  }

  /** Offers the data shown as a file download. Resolves once it is offered. */
  async download(format: 'csv' = 'csv'): Promise<void> {
    if (this.model === null) return;
    const name = fileName(this.heading ?? this.model.subtitle ?? this.model.heading, format);
    saveFile(await this.toCsv(), name, 'text/csv;charset=utf-8', this.ownerDocument);
  }

  protected override refocus(move: () => void): void {
    this.rowControl.quietly(move);
  }

  protected override template(isDeclared: boolean): TemplateResult {
    const { linked, selectedKeys, tabStop } = this.rowControl;
    const selectable = this.selectable || (linked && !isDeclared);
    const own = this.view as WidgetView;
    const view = isDeclared ? asDeclared(own) : own;
    // Until the engine is there, the order is still the author's.
    const isSorted = this.engine !== null && this.readerOrder.isReaders(this.sort ?? null);
    const announcement = isSorted ? (view.chart?.order ?? null) : null;
    const marks = isDeclared ? marksIn(this.renderRoot) : (view.marks ?? null);
    const shown = this.rowWindow.of({ ...view, marks, selectable, selectedKeys, tabStop, announcement });
    return widgetTemplate(shown, this.#handlers, this.body);
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
