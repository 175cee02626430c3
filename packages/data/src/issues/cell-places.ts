/** A cell of the source and its line. */
export interface CellPlace {
  readonly raw: string;
  readonly line: number | null;
}
