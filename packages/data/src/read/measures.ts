import { isPeriodText } from '../dataset/parse-period.js';
import type { CellTable } from './cell-table.js';
import type { RecognisedColumns, SingleRole } from './columns.js';
import type { Columns, Measure } from './layout.js';
import { type NumberStyle, readNumber } from './number.js';

/** Columns as their headers and cells show them together; `headerName` is what the header of the one value column says. */
export interface FoundColumns {
  readonly columns: Columns;
  readonly headerName: string;
}

const GSS_CODE = /^[A-Z]\d{8}$/;

/** How many cells of each kind a column holds. */
interface Counts {
  readonly column: number;
  filled: number;
  numbers: number;
  markers: number;
  /** Markers that files use in more than one way. */
  assumed: number;
  codes: number;
}

/** What kinds of cell columns hold, given in their order. Cells beyond the end of a row are not looked for. */
function countCells(
  table: CellTable,
  rows: readonly number[],
  columns: readonly number[],
  style: NumberStyle,
): readonly Counts[] {
  const all = columns.map((column): Counts => ({
    column,
    filled: 0,
    numbers: 0,
    markers: 0,
    assumed: 0,
    codes: 0,
  }));
  for (const row of rows) {
    const width = table.width(row);
    for (const counts of all) {
      if (counts.column >= width) break;
      const text = table.at(row, counts.column).trim();
      if (text === '') continue;
      counts.filled += 1;
      if (GSS_CODE.test(text)) {
        counts.codes += 1;
        continue;
      }
      const { value, assumed } = readNumber(text, style);
      if (typeof value === 'number') counts.numbers += 1;
      else if (assumed !== null) counts.assumed += 1;
      else if (value.missing !== 'notANumber') counts.markers += 1;
    }
  }
  return all;
}

/** Whether all cells of a column are the same. */
export function isConstant(table: CellTable, rows: readonly number[], column: number): boolean {
  const [first] = rows;
  if (first === undefined) return true;
  const text = table.at(first, column);
  return rows.every((row) => table.at(row, column) === text);
}

/**
 * The columns that could hold values: more numbers than anything else, or nothing but markers beside such a column. Beside a period with
 * numbers another one is a column of values even where most of its cells are bare markers (`:`, `x`).
 */
function numericColumns(counted: readonly Counts[], header: readonly string[]): number[] {
  const some = counted.some(({ filled, numbers }) => numbers > 0 && numbers * 2 >= filled);
  const isNumeric = ({ filled, numbers, markers }: Counts): boolean =>
    filled > 0 && (numbers > 0 || some) && (numbers + markers) * 2 > filled;
  const isPeriod = ({ column }: Counts): boolean => isPeriodText(header[column] ?? '');
  const periods = counted.some((counts) => isNumeric(counts) && isPeriod(counts));
  const isOfPeriod = (counts: Counts): boolean => {
    const { filled, numbers, markers, assumed } = counts;
    return periods && filled > 0 && numbers + markers + assumed === filled && isPeriod(counts);
  };
  return counted.filter((counts) => isNumeric(counts) || isOfPeriod(counts)).map(({ column }) => column);
}

/** Where no column has plain numbers: those whose numbers have words after them, the same words in every cell. */
function wordedColumns(
  table: CellTable,
  rows: readonly number[],
  columns: readonly number[],
  header: readonly string[],
  plain: NumberStyle,
): number[] {
  const style = { ...plain, words: true };
  return numericColumns(countCells(table, rows, columns, style), header).filter((column) => {
    const units = new Set<string>();
    for (const row of rows) {
      const { value, unit } = readNumber(table.at(row, column), style);
      if (typeof value === 'number') units.add(unit);
    }
    return units.size === 1;
  });
}

function dimensionOf(
  headers: readonly string[],
  hasPeriod: boolean,
  hasArea: boolean,
  hasGroup: boolean,
): string {
  if (!hasPeriod && headers.every(isPeriodText)) return 'period';
  return !hasArea && hasGroup ? 'area' : 'group';
}

/**
 * Finds the value columns of a table. A column recognised as the value is it. Otherwise the columns of numbers are: one is the value, several are the
 * wide form, where each column is a group (or a period, or, in a table of causes or the like, an area).
 * A table whose only numbers are counts has those as values. Null when there is none.
 */
export function findColumns(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  found: RecognisedColumns,
  style: NumberStyle,
): FoundColumns | null {
  const at = (role: SingleRole): number | null => found.single.get(role) ?? null;
  // A column that tells measures apart is a dimension: two definitions are never joined in silence.
  const telling = (['indicator', 'measure', 'unit'] as const).filter((role) => {
    const column = at(role);
    return column !== null && !isConstant(table, rows, column);
  });
  const groups = [...found.groups, ...telling.map((role) => [role, found.single.get(role) ?? 0] as const)];
  const taken = new Set([
    ...found.single.values(),
    ...found.groups.map(([, column]) => column),
    ...found.limits.flatMap(({ lower, upper }) => [lower, upper]),
    ...found.extra,
  ]);
  const free = header.map((_, column) => column).filter((column) => !taken.has(column));
  const value = at('value');
  let areaCode = at('areaCode');
  // Cells are counted where something is looked for in them.
  const counted = value !== null && areaCode !== null ? [] : countCells(table, rows, free, style);
  if (areaCode === null && !found.complete) {
    areaCode = counted.find(({ filled, codes }) => filled > 0 && codes === filled)?.column ?? null;
    if (areaCode !== null) free.splice(free.indexOf(areaCode), 1);
  }

  const single = (value: number): Measure => ({
    value,
    limits: found.limits,
    count: at('count') === value ? null : at('count'),
    denominator: at('denominator'),
    says: [],
  });
  let measures: Measure[];
  let headerName = '';
  const count = at('count');
  let numeric = value === null ? numericColumns(counted, header) : [];
  if (value === null && count === null && numeric.length === 0) {
    // The first column names the areas where no other does: `5 Elms` is no number of elms.
    const isNamed = areaCode !== null || at('area') !== null || at('period') !== null;
    numeric = wordedColumns(table, rows, isNamed ? free : free.slice(1), header, style);
  }
  const [first, ...others] = numeric;
  if (value !== null) measures = [single(value)];
  else if (first !== undefined && others.length === 0) {
    const name = header[first] ?? '';
    const isPeriod = at('period') === null && isPeriodText(name);
    measures = [isPeriod ? { ...single(first), says: [['period', name]] } : single(first)];
    headerName = isPeriod ? '' : name;
  } else if (first !== undefined) {
    const names = numeric.map((column) => header[column] ?? '');
    const hasArea = at('area') !== null || areaCode !== null;
    const dimension = dimensionOf(names, at('period') !== null, hasArea, groups.length > 0);
    measures = numeric.map((column, index) => ({
      value: column,
      limits: [],
      count: null,
      denominator: null,
      says: [[dimension, names[index] ?? ''] as const],
    }));
  } else if (count !== null) measures = [single(count)];
  else return null;

  let area = at('area');
  const saysArea = measures.some(({ says }) => says.some(([dimension]) => dimension === 'area'));
  if (area === null && !saysArea && !found.complete) {
    const ofNumbers = new Set(numeric);
    area = free.find((column) => !ofNumbers.has(column)) ?? null;
  }
  return {
    columns: {
      areaCode,
      area,
      period: at('period'),
      status: at('status'),
      note: at('note'),
      missing: at('missing'),
      printed: at('printed'),
      outcome: at('outcome'),
      groups,
      measures,
    },
    headerName,
  };
}
