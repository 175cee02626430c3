import { listed, quoted } from './create-issue.js';

/** A cell of the source and the line it stands on. */
export interface CellPlace {
  readonly raw: string;
  readonly line: number | null;
}

/** Cells as they stand, each with its line. */
export function places(cells: readonly CellPlace[]): string {
  return listed(
    cells.map(({ raw, line }) => (line === null ? quoted(raw) : `${quoted(raw)} (line ${String(line)})`)),
  );
}
