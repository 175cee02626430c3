/**
 * A text as it is compared in a search: without accents, in lower case, without white space around it. A reader who types
 * `mon` finds Ynys Môn.
 *
 * @example
 * foldText(' Ynys Môn'); // 'ynys mon'
 */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The reader's search of the rows of a long table by their names. */
export class RowSearch {
  /** What the reader has typed; empty: all rows. */
  text = '';
  /** Names as they are compared: made at the first search, and kept for those that follow, in any order of the rows. */
  readonly #folded = new Map<string, string>();

  /** Positions of the rows whose names have the text in them. */
  among(rows: readonly unknown[], nameAt: (place: number) => string): readonly number[] {
    const text = foldText(this.text);
    const places = rows.map((_, place) => place);
    return text === '' ? places : places.filter((place) => this.#fold(nameAt(place)).includes(text));
  }

  #fold(name: string): string {
    const known = this.#folded.get(name);
    if (known !== undefined) return known;
    const folded = foldText(name);
    this.#folded.set(name, folded);
    return folded;
  }
}
