import type { SortDirection } from '@commonweal/charts';

/** The sort order the reader chose with a column's button, and the author's order, which it replaces. */
export class ReaderOrder {
  #selected: { readonly sort: string; readonly author: string | null } | null = null;

  /**
   * The value of `sort` after a press on a column's button: first the column's own direction, then alternating.
   *
   * @param shown The current sort direction of that column; null if the table is not sorted by it.
   * @param sort The current value of `sort`.
   */
  press(column: string, shown: SortDirection | null, sort: string | null): string {
    const author = this.#selected !== null && this.isReaders(sort) ? this.#selected.author : sort;
    const next = shown === 'ascending' ? ' descending' : ' ascending';
    this.#selected = { sort: shown === null ? column : column + next, author };
    return this.#selected.sort;
  }

  /** Whether the table is in the reader's order. */
  isReaders(sort: string | null): boolean {
    return sort === this.#selected?.sort;
  }

  /** The author's order where the reader's applies; undefined where the table is in the author's. */
  authorOf(sort: string | null): string | null | undefined {
    return this.isReaders(sort) ? this.#selected?.author : undefined;
  }

  /** If the reader's order applies, drops it and returns the author's; otherwise returns null. */
  undo(sort: string | null): { readonly sort: string | null } | null {
    if (this.#selected === null || !this.isReaders(sort)) return null;
    const { author } = this.#selected;
    this.#selected = null;
    return { sort: author };
  }
}
