import { readDataset } from '@commonweal/data';
import type { DataFault } from './data-fault.js';

/**
 * Every cell with a text, of the rows that are shown, verbatim: of all, or of those with one of some names. Of data in several
 * periods one is shown.
 */
export function cellsOf(
  { data, options = {}, periods }: DataFault,
  names: readonly string[] | null,
): string[] {
  const { cells, setAside } = readDataset(data, options);
  if (cells === null || periods !== undefined) return [];
  const aside = new Set(setAside.map(({ row }) => row));
  return Array.from({ length: cells.rows }, (_, row) =>
    aside.has(row) ? [] : Array.from({ length: cells.width(row) }, (__, column) => cells.at(row, column)),
  )
    .filter((row) => names === null || row.some((text) => names.includes(text.trim())))
    .flat()
    .filter((text) => text.trim() !== '');
}
