import { columnKey } from '../dataset/filter.js';
import type { CellTable } from './cell-table.js';
import type { Columns, Measure } from './layout.js';
import { outcomeColumn, outcomesOf } from './outcomes.js';

/** What stands after a column's own name in the heading of its qualifier, as `columnKey` writes it. */
const AFTER =
  /^(.+?)(?:qf|qualifier|flags?|status|obsstatus|markers?|marking|symbols?|footnotesymbol|shorthand|notecodes?)$/;

/**
 * Which column qualifies which, by name: `RateQF` qualifies `Rate`, and so do `Rate flag` and `rate_status`.
 *
 * @example
 * qualifiersOf(['HB', 'HBQF', 'Rate', 'RateQF']); // new Map([[1, 0], [3, 2]])
 */
export function qualifiersOf(header: readonly string[]): ReadonlyMap<number, number> {
  const columnOf = new Map<string, number>();
  header.forEach((name, column) => {
    const key = columnKey(name);
    if (!columnOf.has(key)) columnOf.set(key, column);
  });
  const found = new Map<number, number>();
  header.forEach((name, column) => {
    const stem = AFTER.exec(columnKey(name))?.[1];
    const of = stem === undefined ? undefined : columnOf.get(stem);
    if (of !== undefined && of !== column) found.set(column, of);
  });
  return found;
}

/** Columns with what stands beside each number of its own, and the publisher's outcomes where the table has one column of them. */
export function withQualifiers(
  columns: Columns,
  table: CellTable,
  header: readonly string[],
  rows: readonly number[],
): Columns {
  const qualifiers = qualifiersOf(header);
  const qualifierOf = new Map([...qualifiers].map(([qualifier, of]) => [of, qualifier]));
  const taken = new Set([
    ...columns.measures.map(({ value }) => value),
    ...columns.groups.map(([, column]) => column),
  ]);
  const own = (column: number): number | null => {
    const qualifier = qualifierOf.get(column);
    return qualifier === undefined || taken.has(qualifier) ? null : qualifier;
  };
  const values = columns.measures.map(({ value }) => value);
  const outcomes = values.length > 1 ? outcomesOf(table, rows, header, values) : null;
  const measures = columns.measures.map((measure): Measure => {
    const status = measure.status ?? own(measure.value);
    const outcome = outcomes?.get(measure.value);
    return {
      ...measure,
      ...(status === null || status === columns.status ? {} : { status }),
      ...(outcome === undefined ? {} : { outcome }),
    };
  });
  const ofPeriod = columns.period === null ? null : own(columns.period);
  const furtherStatus = [...(columns.furtherStatus ?? []), ...(ofPeriod === null ? [] : [ofPeriod])];
  const outcome = columns.outcome ?? (measures.length > 1 ? null : outcomeColumn(table, rows, header));
  return {
    ...columns,
    measures,
    outcome,
    ...(furtherStatus.length === 0 ? {} : { furtherStatus }),
  };
}
