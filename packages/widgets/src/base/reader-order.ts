import type { SortDirection } from '@commonweal/charts';

/** The order that the reader chose by the button of a column, and the author's, which it replaces. */
export class ReaderOrder {
  #chosen: { readonly sort: string; readonly author: string | null } | null = null;

  /**
   * The value of `sort` after the button of a column was pressed: the column's own direction first, then the other
   * one in turn.
   *
   * @param shown How the table is sorted by that column now; null where it is not.
   * @param sort The value of `sort` now.
   */
  press(column: string, shown: SortDirection | null, sort: string | null): string {
    const author = this.#chosen !== null && this.isReaders(sort) ? this.#chosen.author : sort;
    const next = shown === 'ascending' ? ' descending' : ' ascending';
    this.#chosen = { sort: shown === null ? column : column + next, author };
    return this.#chosen.sort;
  }

  /** Whether the table is in the order that the reader chose. */
  isReaders(sort: string | null): boolean {
    return this.#chosen !== null && sort === this.#chosen.sort;
  }

  /** The author's order, where the reader's stands, which is then forgotten; null where it does not stand. */
  undo(sort: string | null): { readonly sort: string | null } | null {
    if (this.#chosen === null || !this.isReaders(sort)) return null;
    const { author } = this.#chosen;
    this.#chosen = null;
    return { sort: author };
  }
}
