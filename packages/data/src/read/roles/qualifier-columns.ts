import { columnKey } from '../../dataset/filter.js';
import { type Assignment, BY_NAME } from './assignment.js';
import { limitHeading } from './limit-heading.js';
import { isNumeric } from './profile.js';

/** Headings of columns that qualify another column, starting with its heading: `Rate flag`, `RateQF`, `2019 status`. */
const OF_ANOTHER = /^(.+?)[\s_(-]*(?:qf|qualifier|flag|status|marker|symbol|(?:foot)?note)s?\)?$/i;

/**
 * Finds columns of markers that qualify one other column, keyed by that column, as where each of several values has its own. The other
 * column may also be an area name or a period.
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

/** The number column on one side of each marker column, skipping limits; null unless each marker column has its own. */
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
 * Finds marker columns with a repeated heading (`Flag`, `Flag (2)`), each beside its own number column. The result is keyed by the number
 * column.
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

/** Finds further status columns, which also apply to every value in a row: `CONF_STATUS` beside `OBS_STATUS`. */
export function findFurtherStatus(assignment: Assignment): readonly number[] {
  if (!assignment.single.has('status')) return [];
  const found = assignment.hinted('status').filter((column) => assignment.profiles.isFilled(column));
  for (const column of found) assignment.take(column, BY_NAME);
  return found;
}
