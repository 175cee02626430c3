import { columnKey } from '../../dataset/filter.js';
import { type Assignment, BY_NAME } from './assignment.js';
import { limitHeading } from './limit-heading.js';
import { isNumeric } from './profile.js';

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
    assignment.take(column, { code: 'marks-of', of: assignment.name(owner) });
  }
  return found;
}

/** The columns of numbers that marks stand beside, one step left or right of them but for limits; null where one stands beside none. */
function ownersBeside(
  assignment: Assignment,
  marks: readonly number[],
  step: 1 | -1,
): Map<number, number> | null {
  const found = new Map<number, number>();
  for (const column of marks) {
    let owner = column + step;
    while (limitHeading(assignment.name(owner)) !== null) owner += step;
    const isNumber = owner >= 0 && !assignment.isTaken(owner) && isNumeric(assignment.profiles.of(owner));
    if (!isNumber || found.has(owner)) return null;
    found.set(owner, column);
  }
  return found;
}

/**
 * Marks under one heading that stands more than once (`Flag`, `Flag (2)`), each beside a column of numbers of its own: those of that
 * column, by it.
 */
export function findRepeatedMarks(assignment: Assignment): ReadonlyMap<number, number> {
  const marks = [...assignment.hinted('status'), ...assignment.hinted('note')].sort((a, b) => a - b);
  const names = marks.map((column) => assignment.name(column).replace(/ \(\d+\)$/, ''));
  if (marks.length < 2 || new Set(names).size > 1) return new Map();
  const found =
    ownersBeside(assignment, marks, -1) ?? ownersBeside(assignment, marks, 1) ?? new Map<number, number>();
  for (const [owner, column] of found) {
    assignment.kept.set(column, 'status');
    assignment.take(column, { code: 'marks-of', of: assignment.name(owner) });
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
