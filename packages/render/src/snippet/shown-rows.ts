import { isDataset, onlyShown, shownText } from './only-used.js';
import type { DataFile } from './read-data.js';

/**
 * The rows of a table, the header first, as far as a chart shows them: without the rows it does not use, and without the
 * columns whose figures it would show in its download alone. The chart decides: where it would be another one, all rows
 * stay. None if the data are no table.
 */
export function shownRows(tag: string, file: DataFile): readonly (readonly string[])[] {
  const { cells } = file.read;
  if (cells === null) return [];
  const all = Array.from({ length: cells.rows }, (_, row) => ({
    line: cells.line(row),
    texts: Array.from({ length: cells.width(row) }, (_cell, column) => cells.at(row, column)),
  })).filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  const whole = all.map(({ texts }) => texts);
  const { data } = onlyShown(tag, file);
  if (!isDataset(data)) return whole;
  const { observations } = file.read.dataset;
  const used = linesOf(data.observations);
  const unused = [...linesOf(observations)].filter((line) => !used.has(line));
  const rows = all.filter(({ line }) => !unused.includes(line)).map(({ texts }) => texts);
  const isBare = data.observations.every(({ extra }) => extra.size === 0);
  const extra = new Set(isBare ? observations.flatMap((each) => [...each.extra.keys()]) : []);
  const cut = withoutColumns(rows, extra);
  return [cut, rows].find((each) => isSame(tag, file, each)) ?? whole;
}

const linesOf = (observations: DataFile['read']['dataset']['observations']): ReadonlySet<number | null> =>
  new Set(observations.map(({ line }) => line));

function withoutColumns(rows: readonly (readonly string[])[], names: ReadonlySet<string>): string[][] {
  const [head = []] = rows;
  const isKept = head.map((name) => !names.has(name.trim()));
  return rows.map((row) => row.filter((_text, column) => isKept[column] !== false));
}

/** Whether a table of the page with these rows is shown as the whole file is. */
const isSame = (tag: string, { attributes, data }: DataFile, rows: readonly (readonly string[])[]): boolean =>
  shownText(tag, attributes, rows) === shownText(tag, attributes, data);
