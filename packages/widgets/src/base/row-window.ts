import { firstRows, ROWS_AT_A_TIME } from '@commonweal/charts/chart/first-rows.js';
import type { Chart } from '@commonweal/charts/chart/types.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { isServer } from 'lit';

/** Which rows are drawn: those that the author's `show` leaves, and of very many the first. */
export class RowWindow {
  /** Rows that are drawn at most, besides those set apart. A server draws all: without script nothing opens the rest. */
  #most = (isServer as boolean) ? Infinity : ROWS_AT_A_TIME;
  #expanded = false;

  /** Whether the reader has opened the rows that `show` holds back. */
  get expanded(): boolean {
    return this.#expanded;
  }

  /** Draws as many rows as stand there already. */
  widen(rows: number): void {
    this.#most = Math.max(this.#most, rows);
  }

  /** What is drawn of a chart; the chart itself where that is all of it. */
  of(chart: Chart, words: Words): Chart {
    return firstRows(chart, this.#most, words);
  }

  /**
   * Opens the rows held back, or the next of very many, or holds them back again, and has them drawn. The focus goes
   * to the first new row, or to the button where rows were closed.
   *
   * @param before Rows that stand before the button.
   * @param inParts Whether the chart has more rows than are drawn at once.
   */
  async toggle(
    before: number,
    inParts: boolean,
    root: ParentNode,
    redraw: () => Promise<unknown>,
  ): Promise<void> {
    if (inParts) this.#most += ROWS_AT_A_TIME;
    else this.#expanded = !this.#expanded;
    await redraw();
    if (!inParts && !this.#expanded) {
      root.querySelector<HTMLElement>('.more button')?.focus();
      return;
    }
    const header = root.querySelectorAll('tr[data-key]')[before]?.querySelector('th');
    const target = header?.querySelector('button') ?? header;
    if (target instanceof HTMLTableCellElement) target.tabIndex = -1;
    target?.focus();
  }
}
