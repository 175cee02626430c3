import { ROWS_AT_A_TIME } from '@commonweal/charts/chart/first-rows.js';
import { isServer } from 'lit';

/** Which rows are rendered: those that the author's `show` allows and, of a long table, the first ones. */
export class RowWindow {
  /** A server renders all: without script nothing expands them. */
  #most = (isServer as boolean) ? Infinity : ROWS_AT_A_TIME;
  #expanded = false;

  /** Whether the reader has expanded the rows that `show` hides. */
  get expanded(): boolean {
    return this.#expanded;
  }

  /** Allows as many rows as the page already shows. */
  widen(rows: number): void {
    this.#most = Math.max(this.#most, rows);
  }

  /** The maximum number of rows to render, besides those set apart. */
  get most(): number {
    return this.#most;
  }

  /**
   * Expands the hidden rows or the next part of a long table, or collapses them again, and renders. The focus
   * moves to the first new row, or to the button after collapsing.
   *
   * @param before The number of rows before the button.
   * @param inParts Whether the chart has more rows than are rendered at once.
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
