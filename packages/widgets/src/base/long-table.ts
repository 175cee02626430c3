import type { Chart } from '@commonweal/charts/chart/types.js';
import type { LongTableWords } from '@commonweal/charts/language/words.js';
import type { LitElement } from 'lit';
import { longTable } from '../styles/long-table.js';
import { extentTemplate, gapTemplate, searchTemplate } from '../templates/long-table.js';
import type { LongView, WidgetView } from '../templates/view.js';
import { RowNames } from './row-names.js';
import { AT_FIRST, renderedRange, type InView, rowParts, rowsInView, scrollTopOf } from './row-parts.js';
import { foldText, RowSearch } from './row-search.js';

/** The most rows drawn wherever the box is scrolled to, such as highlighted ones. */
const MOST_PINNED = 50;

/** How many rows stay in view above one that the box is scrolled to. */
const ROWS_ABOVE = 2;

const ROW = 'tr[data-key]';

/**
 * A table too long to have all its rows in the page: those around the rows in view are rendered, with a search
 * field over all of them. Where the box is scrolled to is the one thing that a widget reads of its layout
 * (docs/decisions, 19).
 */
export class LongTable {
  readonly #host: LitElement;
  readonly #search = new RowSearch();
  #sheet: CSSStyleSheet | null = null;
  #box: HTMLElement | null = null;
  #inView: InView = AT_FIRST;
  #chart: Chart | null = null;
  #names = new RowNames(null);
  /** Positions in the chart of the rows of the table, in display order. */
  #rows: readonly number[] = [];
  /** Positions in the table of the rows rendered. */
  #rendered: readonly number[] = [];
  /** Position in the table of the row to scroll to after the next render. */
  #wanted: number | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  of(view: WidgetView, chart: Chart, words: LongTableWords): WidgetView {
    const order = this.#chart?.order;
    const isNew = chart !== this.#chart;
    if (isNew) {
      this.#chart = chart;
      this.#names = new RowNames(chart);
      this.#find();
    }
    if (isNew && order !== undefined && chart.order !== order) this.#follow(view.selectedKeys);
    const parts = rowParts(this.#rows.length, this.#inView, this.#pinned());
    this.#rendered = parts.flatMap((part) => ('at' in part ? [part.at] : []));
    const rows = parts.map((part) =>
      'at' in part ? this.#rowAt(part.at) : gapTemplate(part.left, chart.columns.length),
    );
    const extent = extentTemplate(this.#rows.length, chart.columns.length);
    return {
      ...view,
      long: { rows: [extent, ...rows.filter((row) => row !== null)], tools: this.#tools(words) },
    };
  }

  /** Marks up what was rendered: the place of each row in the whole table, and the box that scrolls. */
  markUp(isLong: boolean): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const box = root.querySelector<HTMLElement>('.scroll');
    box?.toggleAttribute('data-long', isLong);
    if (box === null || !isLong) {
      for (const each of root.querySelectorAll('[aria-rowindex]')) each.removeAttribute('aria-rowindex');
      box?.removeAttribute('tabindex');
      root.querySelector('table')?.removeAttribute('aria-rowcount');
      return;
    }
    this.#adopt(root);
    if (box !== this.#box) {
      this.#box = box;
      box.addEventListener('scroll', this, { passive: true });
    }
    box.tabIndex = 0;
    const more = box.querySelector('tr.more');
    const heads = box.querySelectorAll('thead tr');
    const last = heads.length + this.#rows.length;
    box.querySelector('table')?.setAttribute('aria-rowcount', String(more === null ? last : last + 1));
    heads.forEach((head, i) => {
      head.setAttribute('aria-rowindex', String(i + 1));
    });
    more?.setAttribute('aria-rowindex', String(last + 1));
    box.querySelectorAll(ROW).forEach((row, i) => {
      row.setAttribute('aria-rowindex', String((this.#rendered[i] ?? 0) + heads.length + 1));
      // A name that is cut off is shown in full while it has the focus.
      const header = row.querySelector('th');
      if (header?.querySelector('button') === null && !header.hasAttribute('tabindex')) header.tabIndex = -1;
    });
    if (this.#wanted !== null) {
      box.scrollTop = scrollTopOf(this.#wanted, this.#rows.length, box);
      this.#wanted = null;
    }
  }

  /** The box was scrolled. */
  handleEvent(): void {
    const box = this.#box;
    if (box?.isConnected !== true) return;
    const inView = rowsInView(this.#rows.length, box);
    const { first, count } = this.#inView;
    if (inView.first === first && inView.count === count) return;
    this.#inView = inView;
    this.#host.requestUpdate();
  }

  /** Moves the focus from a row to another. */
  move(from: string, move: (at: number, last: number) => number): void {
    const place = this.#names.placeOf(from);
    const at = place === null ? -1 : this.#rows.indexOf(place);
    this.focusAt(move(Math.max(at, 0), this.#rows.length - 1));
  }

  /** Moves the focus to the row at a position in the table. */
  focusAt(at: number): void {
    void this.#focus(at);
  }

  async #focus(at: number): Promise<void> {
    if (!this.#rendered.includes(at)) {
      this.#show(at);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    const key = this.#rowAt(at)?.key;
    if (key === undefined) return;
    const header = this.#host.renderRoot.querySelector(`tr[data-key="${CSS.escape(key)}"] th`);
    (header?.querySelector('button') ?? (header as HTMLElement | null))?.focus();
  }

  /** Scrolls so that a row has some others above it. */
  #show(at: number): void {
    this.#wanted = Math.max(at - ROWS_ABOVE, 0);
    this.#inView = { ...this.#inView, first: this.#wanted };
  }

  /** After a sort, shows the row that the reader is at or has selected; otherwise the first rows. */
  #follow(selected: ReadonlySet<string>): void {
    const key = this.#focusedKey() ?? [...selected][0];
    const place = key === undefined ? null : this.#names.placeOf(key);
    this.#show(place === null ? 0 : Math.max(this.#rows.indexOf(place), 0));
  }

  #rowAt(at: number): Chart['rows'][number] | null {
    return this.#chart?.rows[this.#rows[at] ?? -1] ?? null;
  }

  #focusedKey(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>(ROW)?.dataset.key;
  }

  /** Rows to draw in any case: the one with the focus, and those that a chart is about. */
  #pinned(): number[] {
    const focused = this.#focusedKey();
    const place = focused === undefined ? null : this.#names.placeOf(focused);
    const pinned = place === null ? [] : [this.#rows.indexOf(place)];
    for (let at = 0; at < this.#rows.length && pinned.length < MOST_PINNED; at += 1) {
      const row = this.#rowAt(at);
      if (row !== null && (row.highlighted || row.kind !== 'plain')) pinned.push(at);
    }
    return pinned;
  }

  #find(): void {
    this.#rows = this.#search.among(this.#chart?.rows ?? [], (place) => this.#names.at(place));
  }

  #tools(words: LongTableWords): LongView['tools'] {
    const rows = this.#rows.length;
    const all = this.#chart?.rows.length ?? 0;
    const { text } = this.#search;
    const { from, to } = renderedRange(rows, this.#inView);
    return searchTemplate({
      words,
      text,
      found: foldText(text) === '' ? null : words.found(rows, all, text.trim()),
      position: rows === 0 ? null : words.position(this.#inView.first + 1, rows),
      printed: rows === 0 ? null : words.printed(from + 1, to, rows),
      search: (typed) => {
        if (typed === text) return;
        this.#search.text = typed;
        this.#find();
        this.#inView = { ...AT_FIRST, count: this.#inView.count };
        this.#wanted = 0;
        this.#host.requestUpdate();
      },
    });
  }

  /** A constructed sheet only works in the document it was made in, and the element may have moved to another. */
  #adopt(root: ShadowRoot): void {
    if (this.#sheet !== null && root.adoptedStyleSheets.includes(this.#sheet)) return;
    const view = root.ownerDocument.defaultView;
    if (view === null) return;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(longTable.cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
