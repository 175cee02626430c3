import { columnKey } from '../../dataset/filter.js';
import { type Assignment, BY_NAME } from './assignment.js';

/** Headings of columns that qualify another, whose name comes first: `Rate flag`, `RateQF`, `2019 status`. */
const OF_ANOTHER = /^(.+?)[\s_(-]*(?:qf|qualifier|flag|status|marker|symbol|(?:foot)?note)s?\)?$/i;

/**
 * Columns that qualify another one, by that column: one column of marks for each of several values. The other one may be a name or a
 * period as well, of which nothing is made.
 */
export function findQualifiers(assignment: Assignment): ReadonlyMap<number, number> {
  const byKey = new Map<string, number>();
  for (const [column, name] of assignment.header.entries()) {
    const key = columnKey(name);
    if (!byKey.has(key)) byKey.set(key, column);
  }
  const found = new Map<number, number>();
  for (const column of assignment.free()) {
    const of = OF_ANOTHER.exec(assignment.name(column).slice(0, 100))?.[1];
    const owner = of === undefined ? undefined : byKey.get(columnKey(of));
    if (owner === undefined || owner === column || found.has(owner)) continue;
    found.set(owner, column);
    assignment.kept.set(column, 'status');
    assignment.take(column, `marks of ‘${assignment.name(owner)}’`);
  }
  return found;
}

/** Columns beside the status that say more of every value of a row: `CONF_STATUS` beside `OBS_STATUS`. */
export function findFurtherStatus(assignment: Assignment): readonly number[] {
  if (!assignment.single.has('status')) return [];
  const found = assignment.hinted('status').filter((column) => assignment.profiles.isFilled(column));
  for (const column of found) assignment.take(column, BY_NAME);
  return found;
}
