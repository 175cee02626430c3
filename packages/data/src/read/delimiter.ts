import { type Delimiter, DELIMITERS } from '../issues/details/csv.js';
import { scanCsv } from './csv.js';
import { isAsWritten } from './format-line.js';

const SAMPLE_ROWS = 12;
const SAMPLE_LENGTH = 65_536;
/** Nearly always enough rows to find that many non-blank ones. */
const FIRST_ROWS = 64;

/** The delimiter of a text, or the candidates if several fit equally well. */
export type Detection = { readonly delimiter: Delimiter } | { readonly candidates: readonly Delimiter[] };

/** How a delimiter splits the first rows: the number of cells in the header, and whether every row has as many. */
function cut(sample: string, delimiter: string, most = FIRST_ROWS): { cells: number; even: boolean } {
  const { table } = scanCsv(sample, delimiter, most);
  const widths: number[] = [];
  // The last row of a sample may be cut short.
  const rows = sample.length === SAMPLE_LENGTH && table.rows < most ? table.rows - 1 : table.rows;
  for (let row = 0; row < rows && widths.length < SAMPLE_ROWS; row += 1) {
    if (table.width(row) > 1 || table.at(row, 0).trim() !== '') widths.push(table.width(row));
  }
  // Mostly blank lines so far: scan the whole sample.
  if (widths.length < SAMPLE_ROWS && table.rows === most) return cut(sample, delimiter, Infinity);
  const cells = widths[0] ?? 1;
  return { cells, even: cells > 1 && widths.every((width) => width === cells) };
}

/**
 * Finds the delimiter of CSV text from its first rows. One that gives every row as many cells as the header wins over
 * one that does not; if two fit equally well, both are returned so that the user can be asked.
 *
 * @example
 * detectDelimiter('Area;Rate\nLeeds;1,5'); // { delimiter: ';' }
 */
export function detectDelimiter(text: string): Detection {
  // Headings and names in our own downloads may contain any of the other delimiters.
  if (isAsWritten(text)) return { delimiter: ',' };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...cut(sample, delimiter) }));
  const even = found.filter((candidate) => candidate.even);
  const fitting = even.length > 0 ? even : found.filter((candidate) => candidate.cells > 1);
  const [first = { delimiter: ',' as const }, second] = fitting;
  return second === undefined
    ? { delimiter: first.delimiter }
    : { candidates: fitting.map(({ delimiter }) => delimiter) };
}
