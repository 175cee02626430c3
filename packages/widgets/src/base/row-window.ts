import { firstRows, MOST_ROWS } from '@commonweal/charts/chart/first-rows.js';
import type { Chart } from '@commonweal/charts/chart/types.js';
import type { ManyRowsWords } from '@commonweal/charts/language/words.js';
import type { LitElement, ReactiveController } from 'lit';
import { isServer } from 'lit';
import type { WidgetView } from '../templates/view.js';
import type { LongTable } from './long-table.js';

/** Rows to render while the code of long tables is on its way: as many as a box shows. */
const MEANWHILE = 40;

type Move = (at: number, last: number) => number;

/** Which rows are rendered: those that the author's `show` allows and, of a long table, those around the ones in view. */
export class RowWindow implements ReactiveController {
  /** Given by the engine: a chart that was made at build time has few rows. */
  words: ManyRowsWords | null = null;
  readonly #host: LitElement;
  #expanded = false;
  #long: LongTable | null = null;
  #coming: Promise<void> | null = null;
  #isRefused = false;
  #isLong = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the reader has expanded the rows that `show` hides. */
  get expanded(): boolean {
    return this.#expanded;
  }

  /** Resolves once the code of long tables has loaded or failed to load; null if it is not loading. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /** Whether not all rows of a chart are rendered. A server renders all: without script nothing scrolls to the rest. */
  windows(chart: Chart | null): boolean {
    return !(isServer as boolean) && (chart?.rows.length ?? 0) > MOST_ROWS;
  }

  /** What to render of a view: of a long table, the part in view with its search field. */
  of(view: WidgetView): WidgetView {
    const { chart } = view;
    const { words } = this;
    this.#isLong = this.windows(chart);
    if (chart === null || words === null || !this.#isLong) return view;
    if (this.#long !== null) return this.#long.of(view, chart, words.longTable);
    if (!this.#isRefused) this.#coming ??= this.#load();
    return { ...view, chart: firstRows(chart, this.#isRefused ? MOST_ROWS : MEANWHILE, words) };
  }

  /** Moves the focus from a row to another, whether it is rendered or not. False if all rows are. */
  move(from: string, move: Move): boolean {
    if (!this.#isLong || this.#long === null) return false;
    this.#long.move(from, move);
    return true;
  }

  hostUpdated(): void {
    this.#long?.markUp(this.#isLong);
  }

  /**
   * Expands the rows that `show` hides, or collapses them again, and renders. The focus moves to the first new row,
   * or to the button after collapsing.
   *
   * @param before The number of rows before the button.
   */
  async toggle(before: number, root: ParentNode, redraw: () => Promise<unknown>): Promise<void> {
    this.#expanded = !this.#expanded;
    await redraw();
    if (!this.#expanded) {
      root.querySelector<HTMLElement>('.more button')?.focus();
      return;
    }
    if (this.#isLong && this.#long !== null) {
      this.#long.focusAt(before);
      return;
    }
    const header = root.querySelectorAll('tr[data-key]')[before]?.querySelector('th');
    const target = header?.querySelector('button') ?? header;
    if (target instanceof HTMLTableCellElement) target.tabIndex = -1;
    target?.focus();
  }

  async #load(): Promise<void> {
    try {
      const { LongTable: Loaded } = await import('./long-table.js');
      this.#long = new Loaded(this.#host);
    } catch {
      // Then the first rows are shown, and a caveat says how many.
      this.#isRefused = true;
    }
    this.#coming = null;
    this.#host.requestUpdate();
  }
}
