import type { Area } from '../dataset/area.js';
import { isPeriodText, parsePeriod } from '../dataset/parse-period.js';
import type { Period } from '../dataset/period.js';
import type { CellReport } from './cell-report.js';
import { type CellTable, textAt } from './cell-table.js';
import type { Measure, Prepared } from './layout.js';

/** Years that are pooled at most. */
const LONGEST_SPAN = 10;

/**
 * Whether a column of texts such as `2009-12` means months: as spans of years, one of them would last longer than
 * any that is published, or two would begin in the same year. One such text alone is a span.
 */
function areMonths(table: CellTable, rows: readonly number[], column: number): boolean {
  const textOf = new Map<string, string>();
  let isSpan = true;
  for (const row of rows) {
    const text = table.at(row, column).trim();
    if (text === '') continue;
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return false;
    const year = text.slice(0, 4);
    const length = (Number(text.slice(5)) - Number(text.slice(2, 4)) + 100) % 100;
    if ((textOf.get(year) ?? text) !== text || length === 0 || length > LONGEST_SPAN) isSpan = false;
    textOf.set(year, text);
  }
  return !isSpan;
}

const UNNAMED = 'Unnamed (row ';

/** Whether an area is called by its row alone, so that no other is called so. */
export const isUnnamed = ({ code, name }: Area): boolean => code === null && name.startsWith(UNNAMED);

/** The area of a row, or the one that a header says; kept in `areas` where it has a name or code, for all rows that share it. */
export function areaReader(
  { table, columns }: Prepared,
  areas: Map<string, Area>,
): (row: number, said?: string) => Area {
  return (row, said) => {
    const code = textAt(table, row, columns.areaCode) || null;
    const name = (said ?? textAt(table, row, columns.area)) || code;
    if (name === null) return { code, name: `${UNNAMED}${String(table.line(row))})` };
    let area = areas.get(code ?? name);
    if (area?.name !== name || area.code !== code) areas.set(code ?? name, (area = { code, name }));
    return area;
  };
}

/** The period of a row, or the one that a header says. One that cannot be read is reported. */
export function periodReader(
  { table, header, rows, columns, periodText }: Prepared,
  report: CellReport,
): (row: number, said?: string) => Period | null {
  const column = columns.period;
  const months = column !== null && areMonths(table, rows, column);
  const periods = new Map<string, Period>();
  return (row, said) => {
    const raw = said ?? (column === null ? '' : table.at(row, column));
    const text = said === undefined ? (periodText?.(row, raw) ?? raw) : raw;
    let period = periods.get(text);
    if (period !== undefined || raw.trim() === '') return period ?? null;
    const isMonth = months && text === raw && said === undefined;
    period = { ...parsePeriod(isMonth ? `${raw.trim()}-01/P1M` : text), raw };
    if (!isMonth && !isPeriodText(text))
      report.add('period', header[column ?? -1] ?? raw, { raw, line: table.line(row) });
    periods.set(text, period);
    return period;
  };
}

/** The groups of a row, whose cells make `key`, with those that a header says. */
export function groupReader({
  table,
  columns,
}: Prepared): (row: number, key: string, said: Measure['says']) => ReadonlyMap<string, string> {
  const groups = new Map<string, ReadonlyMap<string, string>>();
  return (row, key, said) => {
    let group = groups.get(key);
    if (group === undefined) {
      const entries = columns.groups.map(
        ([dimension, column]) => [dimension, textAt(table, row, column)] as const,
      );
      groups.set(key, (group = new Map([...entries, ...said])));
    }
    return group;
  };
}
