import { columnKey } from '../../dataset/filter.js';
import { isPeriodText } from '../../dataset/parse-period.js';
import type { Issue } from '../../issues/issue.js';
import {
  countWithDenominator,
  differentNumbers,
  limitsOfAnother,
  valueUncertain,
} from '../../issues/messages.js';
import { headingUnit, isProvisional, withoutUnit } from '../heading-unit.js';
import type { CellTable } from '../cell-table.js';
import type { Measure } from '../layout.js';
import type { NumberStyle } from '../number.js';
import { type Assignment, BY_NAME } from './assignment.js';
import type { RoleReason } from './role-reason.js';
import type { LimitColumns, SingleRole } from './column-roles.js';
import { type FoundLimit, type OwnedLimits, ownLimits } from './limit-columns.js';
import { headingPeriod, periodsOfHeadings } from './heading-period.js';
import { limitHeading, valueHeading, withoutInterval } from './limit-heading.js';
import { areDifferent, isCount } from './number-kinds.js';
import { isDecisive, type NumberColumns } from './number-columns.js';
import { ownersOf, valuesAmong } from './value-columns.js';

/** The value columns, each with its limits, count and denominator. */
export interface FoundMeasures {
  readonly measures: readonly Measure[];
  /** The indicator's name from the value heading, or from the words that all the period headings share; empty where there is none. */
  readonly headerName: string;
  /** The unit in the value heading. */
  readonly headerUnit: string;
  /** The heading of confidence limits that state no level, or null. */
  readonly assumedLevel: string | null;
  readonly issues: readonly Issue[];
}

const NO_LIMITS: OwnedLimits = { of: new Map(), uncertain: [] };

/** Areas used as column headings where no column names the areas. */
const COUNTRY = /^(?:england|wales|scotland|northern ireland|uk|united kingdom|great britain)$/i;

/** The dimension that the headings of several value columns belong to. */
function dimensionOf(assignment: Assignment, headings: readonly string[]): string {
  const has = (role: SingleRole): boolean => assignment.single.has(role);
  if (!has('period') && headings.every(isPeriodText)) return 'period';
  const isDistinguished =
    assignment.groups.length > 0 || headings.some((heading) => COUNTRY.test(heading.trim()));
  return !has('area') && !has('area_code') && isDistinguished ? 'area' : 'group';
}

/** What several headings identify: a period, where each has a different one (`Rate 2019`, `Value (%) 2020`), else a group or area. */
function headingDimensions(assignment: Assignment, columns: readonly number[]): Measure['dimensions'][] {
  const headings = columns.map((column) => plainHeading(assignment, column));
  const names = periodsOfHeadings(headings) ?? headings.map(valueHeading);
  const arePeriods =
    !assignment.single.has('period') && names.every(isPeriodText) && new Set(names).size === names.length;
  if (arePeriods) return names.map((name) => [['period', name] as const]);
  const groups = groupNames(headings);
  const dimension = dimensionOf(assignment, groups);
  return groups.map((name) => [[dimension, name] as const]);
}

/** Headings without the unit they share: `Men (%)` and `Women (%)` become `Men` and `Women`. */
function groupNames(headings: readonly string[]): readonly string[] {
  const names = headings.map(withoutUnit);
  const isCommon = unitOfAll(headings) !== '' && names.every((name, index) => name !== headings[index]);
  return isCommon && new Set(names.map(columnKey)).size === names.length ? names : headings;
}

/** A heading without any mention of confidence limits. */
const plainHeading = (assignment: Assignment, column: number): string =>
  withoutInterval(assignment.name(column));

/** A heading without its period. */
const withoutPeriod = (heading: string): string => headingPeriod(heading)?.rest ?? heading;

/** The unit that headings share, as in `Value (%) 2019` and `Value (%) 2020`. Empty where there is none, or several. */
function unitOfAll(headings: readonly string[]): string {
  const units = new Set(headings.map((heading) => headingUnit(withoutPeriod(heading))));
  const [unit = null] = units;
  return units.size === 1 && unit !== null && !headings.some(isProvisional) ? unit : '';
}

/** Headings that do not name an indicator. */
const PLAIN_NAME =
  /^(?:data[\s_]?)?(?:values?|rates?|percent(?:age)?s?|%|estimates?|counts?|numbers?|figures?|observations?)\b/i;

/** What headings share beside their periods, as in `Deaths 2019` and `Deaths 2020`. Empty where that is only a word for a value. */
function commonName(assignment: Assignment, values: readonly number[], measures: readonly Measure[]): string {
  if (!measures.every(({ dimensions }) => dimensions.some(([dimension]) => dimension === 'period')))
    return '';
  const [rest = '', ...others] = values.map(
    (column) => headingPeriod(plainHeading(assignment, column))?.rest ?? '',
  );
  const isOne = others.every((other) => columnKey(other) === columnKey(rest));
  return isOne && !PLAIN_NAME.test(rest) ? withoutUnit(rest) : '';
}

/** The indicator's name from the heading of the only value column. A plain word (`Rate`) is not a name, unless brackets add to it. */
function nameOfOne(assignment: Assignment, value: number): string {
  const heading = plainHeading(assignment, value);
  if (!assignment.single.has('period') && isPeriodText(heading)) return '';
  if (assignment.spelled(value) === null) {
    const rest = withoutPeriod(heading);
    return heading.startsWith(rest) ? withoutUnit(rest) + heading.slice(rest.length) : withoutUnit(heading);
  }
  const isSpecified =
    /[)\]]$/.test(heading.trim()) && headingUnit(heading) === null && headingPeriod(heading) === null;
  return isSpecified ? heading : '';
}

/** Matches limits to number columns. Columns that turn out not to be limits are treated as ordinary numbers. */
function settleLimits(
  assignment: Assignment,
  limits: readonly FoundLimit[],
  found: NumberColumns,
  style: NumberStyle,
): { owned: OwnedLimits; found: NumberColumns } {
  if (limits.length === 0) return { owned: NO_LIMITS, found };
  const first = Math.min(...limits.map(({ column }) => column));
  const preferred = ownersOf(assignment, found, first);
  const owners = [...new Set([...preferred, ...found.beside])].map((column) => ({
    column,
    name: assignment.name(column),
  }));
  // `Low` and `High` alone are limits of a column with a value heading, but groups beside `Medium`.
  const isValue = preferred.some(
    (column) => assignment.spelled(column)?.role === 'value' || assignment.single.get('value') === column,
  );
  const certain = limits.filter(({ isWeak, of }) => !isWeak || of !== '' || isValue);
  const weak = limits.filter((limit) => !certain.includes(limit)).map(({ column }) => column);
  const owned = ownLimits(certain, owners, preferred, assignment.profiles, style);
  const { profiles } = assignment;
  const uncertain = [...weak, ...owned.uncertain].filter((column) => profiles.of(column).numbers > 0);
  const free = [...found.free, ...uncertain].sort((a, b) => a - b);
  return { owned, found: { ...found, free } };
}

function takeLimits(assignment: Assignment, owner: number, pairs: readonly LimitColumns[]): void {
  for (const { lower, upper } of pairs)
    for (const column of [lower, upper])
      if (column !== null && !assignment.isTaken(column))
        assignment.take(column, { code: 'limits-of', of: assignment.name(owner) });
}

function countBeside(
  assignment: Assignment,
  values: readonly number[],
  role: 'count' | 'denominator',
  among: readonly number[],
): number | null {
  const given = assignment.single.get(role);
  if (given !== undefined) return values.includes(given) ? null : given;
  const column = assignment.isOpen(role) ? among.find((one) => !values.includes(one)) : undefined;
  if (column === undefined) return null;
  assignment.set(role, column, BY_NAME);
  return column;
}

/** Reports other number columns that might be the value, unless its heading is clear, and values of different kinds side by side. */
function doubts(
  assignment: Assignment,
  values: readonly number[],
  found: NumberColumns,
  style: NumberStyle,
): Issue[] {
  const name = (column: number): string => assignment.name(column);
  if (assignment.isComplete || assignment.given.roles.size > 0) return [];
  const [value] = values;
  if (values.length > 1) {
    return areDifferent(assignment, values, style) ? [differentNumbers(values.map(name))] : [];
  }
  if (value === undefined || isDecisive(assignment, value)) return [];
  // Single letters may be grades or ticks.
  const isNumber = (column: number): boolean =>
    assignment.profiles.of(column).texts.some((text) => !/^[a-z]$/i.test(text));
  const others = [...found.values, ...found.free].filter((column) => column !== value && isNumber(column));
  return others.length === 0 ? [] : [valueUncertain(name(value), others.map(name))];
}

function assumedIn(assignment: Assignment, limits: readonly LimitColumns[]): string | null {
  for (const { lower, upper } of limits) {
    for (const column of [lower, upper]) {
      if (column === null) continue;
      const given = assignment.given.roles.get(column);
      if (given?.kind === 'limit' && given.isStated) continue;
      if (given !== undefined) return assignment.name(column);
      if (limitHeading(assignment.name(column))?.level === null) return assignment.name(column);
    }
  }
  return null;
}

/** Finds a table's value columns, each with its confidence limits; null where there are no values. */
export function findMeasures(
  assignment: Assignment,
  limits: readonly FoundLimit[],
  givenLimits: readonly LimitColumns[],
  numbers: NumberColumns,
  table: CellTable,
  style: NumberStyle,
): FoundMeasures | null {
  const { owned, found } = settleLimits(assignment, limits, numbers, style);
  const isGiven = assignment.single.has('value');
  const values = valuesAmong(assignment, found, table, style);
  const [value] = values;
  if (value === undefined) return null;
  const issues = doubts(assignment, values, found, style);
  const isAlone = values.length === 1;
  const others = isAlone ? found.free.filter((column) => column !== value) : [];
  const wide = isAlone ? null : headingDimensions(assignment, values);
  for (const column of values) {
    if (assignment.isTaken(column)) continue;
    const isNamed = assignment.hint(column)?.role === 'value';
    const why: RoleReason = isNamed ? BY_NAME : { code: isAlone ? 'numbers' : 'numbers-of-group' };
    if (isAlone) assignment.set('value', column, why, others.length === 0 ? [] : ['dimension']);
    else assignment.take(column, why, ['extra']);
  }
  const count = isAlone ? countBeside(assignment, values, 'count', found.counts) : null;
  const denominator = isAlone ? countBeside(assignment, values, 'denominator', found.denominators) : null;
  if (denominator !== null && isCount(assignment, value, denominator, style))
    issues.push(countWithDenominator(assignment.name(value), assignment.name(denominator)));
  const noLimits = assignment.given.none.has('limits');
  const measures = values.map((column, index): Measure => {
    const own = noLimits
      ? []
      : isAlone && givenLimits.length > 0
        ? givenLimits
        : (owned.of.get(column) ?? []);
    return { value: column, limits: own, count, denominator, dimensions: wide?.[index] ?? [] };
  });
  for (const [owner, pairs] of owned.of) takeLimits(assignment, owner, pairs);
  const name = assignment.name(value);
  const isPeriod = isAlone && !isGiven && !assignment.single.has('period') && isPeriodText(name);
  const others2 = isGiven && measures[0]?.limits.length === 0 ? [...owned.of] : [];
  const [foreign] = others2;
  if (foreign !== undefined && !noLimits) {
    const columns = foreign[1]
      .flatMap(({ lower, upper }) => [lower, upper])
      .filter((column) => column !== null);
    issues.push(
      limitsOfAnother(
        columns.map((column) => assignment.name(column)),
        assignment.name(foreign[0]),
        name,
      ),
    );
  }
  return {
    measures: isPeriod
      ? measures.map((measure) => ({ ...measure, dimensions: [['period', name] as const] }))
      : measures,
    // A known layout has its own fixed heading for the value, which does not name the indicator.
    headerName:
      isGiven && assignment.isComplete
        ? ''
        : isAlone
          ? nameOfOne(assignment, value)
          : commonName(assignment, values, measures),
    headerUnit: unitOfAll(values.map((column) => plainHeading(assignment, column))),
    assumedLevel:
      measures.map((measure) => assumedIn(assignment, measure.limits)).find((heading) => heading !== null) ??
      null,
    issues,
  };
}
