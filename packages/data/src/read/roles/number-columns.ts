import { isPeriodText } from '../../dataset/parse-period.js';
import { type Assignment, BY_NAME } from './assignment.js';
import type { FoundLimit } from './limit-columns.js';
import { isIntervalHeading, limitHeading, isBareInterval } from './limit-heading.js';
import { areYears, isAllMarkers, isNumeric } from './profile.js';
import { MAY_RANK } from './rank-headings.js';
import {
  isBeyondHeadings,
  isIdentifier,
  isNameless,
  KIND_RANK,
  LOOSE_RANK,
  mayNumberRows,
} from './spellings.js';
import { relate } from './relations.js';

/** Number columns by possible role, before the value is chosen. */
export interface NumberColumns {
  /** Unassigned number columns whose heading suggests no role. */
  readonly free: readonly number[];
  /** Columns with a value heading, best first; counts and denominators are ordered likewise. */
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly denominators: readonly number[];
  /** Numbers that are values only where there are no others, such as ranks and standard errors. */
  readonly beside: readonly number[];
}

/** Headings showing that a column of markers does not hold suppressed numbers. */
const QUALIFIER = /(?:qf|qualifier|flag|status|marker|symbol|note|significance|trend|source)s?$/i;

/** Headings of numbers that describe a value or row, but are not values themselves. */
const STANDARD_ERROR = /\bstandard[\s_]errors?\b|\bstd\.?[\s_]?err|(?:^|[\s_(])s\.?e\.?\)?$|^se_/i;
const ABOUT = /(?:^|[\s_])(?:id|code|key)(?:$|[\s_(])/i;
const RANK = /(?:^|[\s_])(?:ranks?|ranking|rk)\.?(?:$|[\s_(])|^(?:league )?position$/i;

const isAbout = (name: string): boolean => ABOUT.test(name) || isIdentifier(name);
const isBeside = (name: string): boolean => STANDARD_ERROR.test(name) || isAbout(name) || RANK.test(name);

/** Keeps columns that are not used but have a clear heading: standard errors, ranks, map coordinates. */
export function findKept(assignment: Assignment): void {
  for (const column of assignment.free()) {
    const name = assignment.name(column);
    const role = assignment.hint(column)?.role;
    const isNumber = isNumeric(assignment.profiles.of(column));
    const isError = role === 'standard_error' || (role === undefined && STANDARD_ERROR.test(name));
    if (isError && isNumber) assignment.keep('standard_error', column, BY_NAME);
    else if ((role === 'extra' || role === undefined) && isNumber && RANK.test(name))
      assignment.keep('rank', column, BY_NAME);
    else if (role === 'extra' || (role === undefined && isNumber && isAbout(name)))
      assignment.keep('extra', column, BY_NAME);
  }
}

/** Finds limit columns by their headings and cells. Blank ones count too: a heading without cells displaces nothing. */
export function findLimits(assignment: Assignment): readonly FoundLimit[] {
  if (assignment.isComplete) return [];
  const { header, profiles } = assignment;
  const taken = new Set(header);
  const found: FoundLimit[] = [];
  for (const column of assignment.free()) {
    const name = assignment.name(column);
    // A repeated heading has been numbered: `Lower CI (2)`.
    const base = /^(.*) \(\d+\)$/.exec(name)?.[1];
    const limit = limitHeading(base !== undefined && taken.has(base) ? base : name);
    if (limit === null) continue;
    const profile = profiles.of(column);
    // Under a clear limit heading, numbers may be followed by words; an area heading such as `Lower layer` is not a limit.
    const isCertain =
      limit.of === '' ? profile.texts.some((text) => /\d/.test(text)) : limit.isPlain && profile.numbers > 0;
    if (isCertain || isNumeric(profile) || profile.markers === profile.filled)
      found.push({ ...limit, column });
  }
  // Low and high mean limits only where both exist for the same thing.
  return found.filter(
    ({ isWeak, of, side }) =>
      !isWeak || found.some((other) => other.side !== side && other.of.toLowerCase() === of.toLowerCase()),
  );
}

/** Keeps a column with both limits in one cell, or their distance from the value, where another column holds numbers. */
export function findIntervals(assignment: Assignment): void {
  const { profiles } = assignment;
  for (const column of assignment.free()) {
    const name = assignment.name(column);
    if (!isIntervalHeading(name) || (isNumeric(profiles.of(column)) && !isBareInterval(name))) continue;
    const isOther = assignment.free().some((other) => other !== column && isNumeric(profiles.of(other)));
    if (isOther) assignment.keep('extra', column, { code: 'limits-in-one-column' });
  }
}

/** Finds numeric years, where another column holds the values: they are the period, or another form of it. */
export function findYears(assignment: Assignment, numeric: readonly number[]): void {
  const { profiles } = assignment;
  const rows = profiles.rows.length;
  for (const column of numeric) {
    const profile = profiles.of(column);
    if (assignment.hint(column) !== null || isPeriodText(assignment.name(column)) || !areYears(profile))
      continue;
    // Counts of about 2,000 can look like years, but rarely repeat over several rows.
    const isRepeated = profile.isConstant || profile.distinct * 2 <= rows;
    const period = assignment.single.get('period');
    const isSame = period !== undefined && relate(profiles, period, column).share === 1;
    if (rows < 2 ? !isSame : !isRepeated && !isSame) continue;
    if (numeric.every((other) => other === column || areYears(profiles.of(other)))) continue;
    if (assignment.isOpen('period')) assignment.set('period', column, { code: 'cells-are-years' });
    else assignment.keep('extra', column, { code: 'cells-are-years' });
  }
}

/** Finds running numbers and row identifiers, which are not values where another column holds numbers. */
export function findRowNumbers(assignment: Assignment): void {
  const { profiles } = assignment;
  const free = assignment.free();
  // Checked for every column; the first two number columns are enough to answer.
  let numeric: readonly number[] | null = null;
  const isOther = (column: number): boolean => {
    numeric ??= firstTwo(free, (other) => isNumeric(profiles.of(other)));
    return numeric.some((other) => other !== column);
  };
  for (const column of free) {
    const hint = assignment.hint(column);
    const name = assignment.name(column);
    if (hint?.role === 'row_number') assignment.keep('row_number', column, BY_NAME);
    else if (hint === null && mayNumberRows(name) && isOther(column)) {
      const profile = profiles.of(column);
      const { rows, filled, distinct, areWhole, isRunning, numbers } = profile;
      const isIndex = areWhole && numbers === filled && filled === rows && distinct === rows;
      const isFirst = column === 0 && isNameless(name);
      // Beyond the first column it may be a rank, or a count that happens to run: the other columns decide later.
      const isBeside = column > 0 && MAY_RANK.test(name.trim());
      if (isIndex && ((isRunning && !isBeside) || isFirst || /^_?id$/i.test(name)))
        assignment.keep('row_number', column, { code: isRunning ? 'running-number' : 'number-for-each-row' });
    }
  }
}

function firstTwo(columns: readonly number[], test: (column: number) => boolean): number[] {
  const found: number[] = [];
  for (const column of columns) {
    if (test(column)) found.push(column);
    if (found.length === 2) break;
  }
  return found;
}

/** Sorts unassigned number columns by possible role. */
export function numberColumns(assignment: Assignment): NumberColumns {
  const { profiles } = assignment;
  const open = assignment.free();
  const some = open.some((column) => isNumeric(profiles.of(column)));
  const isNumbers = (column: number): boolean => {
    const profile = profiles.of(column);
    if (isNumeric(profile)) return true;
    const name = assignment.name(column);
    return some && isAllMarkers(profile) && !isNameless(name) && !QUALIFIER.test(name);
  };
  // Each number may be followed by what it counts.
  const hasDigits = (column: number): boolean => profiles.of(column).texts.some((text) => /\d/.test(text));
  const numbersOf = (role: 'count' | 'denominator' | 'standard_error' | 'extra'): number[] =>
    assignment.hinted(role).filter((column) => isNumbers(column) || hasDigits(column));
  const values = assignment.hinted('value').filter((column) => profiles.isFilled(column));
  const blank = assignment.hinted('value').filter((column) => !profiles.isFilled(column));
  const counts = numbersOf('count');
  const isExplained = (['status', 'note'] as const).some((role) => {
    const column = assignment.single.get(role);
    return column !== undefined && profiles.isFilled(column);
  });
  const numericValues = values.filter(isNumbers);
  const unnamed = open.filter((column) => {
    const hint = assignment.hint(column);
    // A table may have number columns headed `District` and `County`; numbers under `Area` are square kilometres.
    const isOpen = hint === null || hint.role === 'area';
    return isOpen && isNumbers(column);
  });
  const isAside = (column: number): boolean =>
    isBeside(assignment.name(column)) ||
    isBeyondHeadings(assignment.name(column)) ||
    profiles.of(column).isPadded ||
    (assignment.hint(column)?.rank ?? KIND_RANK) < KIND_RANK;
  const free = unnamed.filter((column) => !isAside(column));
  const identifiers = unnamed.filter(isAside);
  return {
    free,
    // A value heading over words counts only where there are no other numbers. A blank value column counts only where there are no
    // counts, or where a status or note explains the gaps.
    values:
      numericValues.length > 0 || free.length > 0
        ? numericValues
        : [...values, ...(counts.length === 0 || isExplained ? blank : [])],
    counts,
    denominators: numbersOf('denominator'),
    beside: [...numbersOf('standard_error'), ...numbersOf('extra'), ...identifiers],
  };
}

/** Whether a value heading is unambiguous: `Value`, `OBS_VALUE`. */
export function isDecisive(assignment: Assignment, column: number): boolean {
  return (assignment.hint(column)?.rank ?? LOOSE_RANK) < LOOSE_RANK;
}
