import type { CellTable } from '../cell-table.js';
import { type NumberStyle, readNumber } from '../number.js';
import type { Assignment } from './assignment.js';
import { periodsOfHeadings } from './heading-period.js';
import type { NumberColumns } from './number-columns.js';
import { isNumeric, Profiles } from './profile.js';

/** Where no column has plain numbers, finds columns whose numbers are all followed by the same words. */
function wordedColumns(assignment: Assignment, table: CellTable, plain: NumberStyle): number[] {
  const style = { ...plain, words: true };
  const profiles = new Profiles(table, assignment.profiles.rows, style);
  // The first column names the areas where no other does: `5 Elms` is not a count of elms.
  const isNamed = (['area_code', 'area', 'period'] as const).some((role) => assignment.single.has(role));
  const free = assignment.free().filter((column) => assignment.hint(column) === null);
  return (isNamed ? free : free.slice(1)).filter((column) => {
    if (!isNumeric(profiles.of(column))) return false;
    const units = new Set<string>();
    for (const row of profiles.rows) {
      const { value, unit } = readNumber(table.at(row, column), style);
      if (typeof value === 'number') units.add(unit);
    }
    return units.size === 1;
  });
}

/** Columns with value headings for different periods (`Rate (2019)` and `Rate (2020)`), where no column holds the period. */
function valuesOfPeriods(assignment: Assignment, values: readonly number[]): readonly number[] | null {
  if (values.length < 2 || assignment.single.has('period')) return null;
  const inOrder = [...values].sort((a, b) => a - b);
  return periodsOfHeadings(inOrder.map((column) => assignment.name(column))) === null ? null : inOrder;
}

/** The value columns: those with a value heading, else all unassigned number columns, else counts or similar. */
export function valuesAmong(
  assignment: Assignment,
  found: NumberColumns,
  table: CellTable,
  style: NumberStyle,
): readonly number[] {
  const { free, values, counts, denominators, beside } = found;
  const given = assignment.single.get('value');
  if (given !== undefined) return [given];
  const [value] = values;
  if (value !== undefined) return valuesOfPeriods(assignment, values) ?? [value];
  if (free.length > 0) return free;
  const givenCount = assignment.single.get('count');
  if (givenCount !== undefined) return [givenCount];
  // Several counts and nothing else are values side by side.
  if (counts.length > 0) return counts;
  const inWords = assignment.isComplete ? [] : wordedColumns(assignment, table, style);
  return inWords.length > 0 ? inWords : [...denominators, ...beside].slice(0, 1);
}

const CLASSES = ['value', null, 'count', 'denominator'] as const;

/** All columns that limits may belong to, regardless of which one the author named as the value: likeliest first, then nearest. */
export function ownersOf(
  assignment: Assignment,
  { free, values, counts, denominators }: NumberColumns,
  firstLimit: number,
): readonly number[] {
  const given = (['value', 'count', 'denominator'] as const).flatMap(
    (role) => assignment.single.get(role) ?? [],
  );
  const classOf = (column: number): number => {
    const role = assignment.spelled(column)?.role ?? null;
    const found = CLASSES.findIndex((known) => known === role);
    return found === -1 ? 1 : found;
  };
  const far = (column: number): number =>
    column < firstLimit ? firstLimit - column : assignment.header.length + column;
  const order = (column: number): number =>
    classOf(column) === 0 ? (assignment.spelled(column)?.rank ?? 0) : far(column);
  const compare = (a: number, b: number): number => {
    const byClass = classOf(a) - classOf(b);
    return byClass === 0 ? order(a) - order(b) : byClass;
  };
  return [...new Set([...values, ...free, ...counts, ...denominators, ...given])].sort(compare);
}
