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

/** Gives an area that has a code alone its name, or null where the code is not known. */
export type NameOfCode = (code: string) => string | null;

/**
 * The area of a row, or the one that a header says; kept in `areas` where it has a name or code, for all rows that share it. Codes
 * `aside` are no identity: those areas go by their names.
 */
export function areaReader(
  { table, columns }: Prepared,
  areas: Map<string, Area>,
  aside: ReadonlySet<string>,
  nameOf: NameOfCode = () => null,
): (row: number, said?: string) => Area {
  const { areaType = null, parentCode = null, parent = null } = columns;
  return (row, said) => {
    const stated = textAt(table, row, columns.areaCode) || null;
    const code = stated === null || aside.has(stated) ? null : stated;
    const own = said ?? textAt(table, row, columns.area);
    const known = areas.get(code ?? own);
    const name =
      own !== '' ? own : code === null ? null : known?.code === code ? known.name : (nameOf(code) ?? code);
    if (name === null) return { code, name: `${UNNAMED}${String(table.line(row))})` };
    // What a code stands for does not change from row to row; one name may be that of a county and of a region.
    const type = code !== null && known !== undefined ? (known.type ?? '') : textAt(table, row, areaType);
    if (known?.name === name && known.code === code && (known.type ?? '') === type) return known;
    const within = textAt(table, row, parentCode) || textAt(table, row, parent);
    const area: Area = {
      code,
      name,
      ...(type === '' ? {} : { type }),
      ...(within === '' || within === code || within === name ? {} : { parent: within }),
    };
    areas.set(code ?? name, area);
    return area;
  };
}

/** The unit of a row, where rows have different ones; null where they have not. */
export function unitReader({ table, columns }: Prepared): (row: number) => string | null {
  const { unit = null } = columns;
  return (row) => textAt(table, row, unit) || null;
}

/** The period of a row, or the one that a header says. One that cannot be read is reported. */
export function periodReader(
  { table, header, rows, columns }: Prepared,
  report: CellReport,
): (row: number, said?: string) => Period | null {
  const column = columns.period;
  const months = column !== null && areMonths(table, rows, column);
  const periods = new Map<string, Period>();
  return (row, said) => {
    const raw = said ?? (column === null ? '' : table.at(row, column));
    let period = periods.get(raw);
    if (period !== undefined || raw.trim() === '') return period ?? null;
    const isMonth = months && said === undefined;
    period = isMonth ? { ...parsePeriod(`${raw.trim()}-01/P1M`), raw } : parsePeriod(raw);
    if (!isMonth && !isPeriodText(raw))
      report.add('period', header[column ?? -1] ?? raw, { raw, line: table.line(row) });
    periods.set(raw, period);
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
