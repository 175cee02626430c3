/** A cell of the source and the line it stands on. */
export interface CellPlace {
  readonly raw: string;
  readonly line: number | null;
}
