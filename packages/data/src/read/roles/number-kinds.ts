import { type NumberStyle, readNumber } from '../number.js';
import { headingUnit } from '../heading-unit.js';
import { unitKey } from '../unit-spellings.js';
import type { Assignment } from './assignment.js';
import { headingPeriod } from './heading-period.js';
import { Spellings } from './spellings.js';

/** The number of rows checked to see what kind of number a column holds. */
const MOST_ROWS = 200;
/** The ratio beyond which sizes suggest different kinds of number, such as a rate beside a population. */
const FAR = 50;

interface Kind {
  readonly unit: string;
  readonly size: number;
  readonly isCount: boolean;
  readonly isWhole: boolean;
  /** Whether its heading describes a rate or similar. */
  readonly isRate: boolean;
}

const RATE = /\b(?:rates?|ratio|prevalence|proportion|per ?cent\w*)\b/i;

const middle = (sizes: number[]): number => sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

// `Deaths 2020` means the same as `Deaths`.
const withoutPeriod = (heading: string): string => headingPeriod(heading)?.rest ?? heading;

function kindOf(assignment: Assignment, column: number, style: NumberStyle): Kind {
  const sizes: number[] = [];
  const name = withoutPeriod(assignment.name(column));
  let unit = /\(([^()]*)\)\s*$/.exec(name)?.[1]?.trim() ?? '';
  for (const row of assignment.profiles.rows.slice(0, MOST_ROWS)) {
    const read = readNumber(assignment.profiles.at(row, column), style);
    if (typeof read.value !== 'number') continue;
    sizes.push(Math.abs(read.value));
    if (read.unit !== '') ({ unit } = read);
  }
  const isUnit = unit === '' || /[%£€$]|per |years|number|rate|count/i.test(unit);
  return {
    unit: isUnit ? unitKey(unit) : '',
    size: middle(sizes),
    isCount: assignment.hintOf(name)?.role === 'count',
    isWhole: assignment.profiles.of(column).areWhole,
    isRate: RATE.test(name),
  };
}

/**
 * Whether columns read side by side look like different kinds of number. The signs are different units, counts beside other numbers, and
 * decimals in only some columns where sizes are far apart or only some are rates.
 */
export function areDifferent(
  assignment: Assignment,
  columns: readonly number[],
  style: NumberStyle,
): boolean {
  return new Set(keysOf(columns.map((column) => kindOf(assignment, column, style)))).size > 1;
}

/** A key for each kind, equal for kinds that look alike. */
function keysOf(kinds: readonly Kind[]): string[] {
  const sizes = kinds.map(({ size }) => size).filter((size) => size > 0);
  const areFar = Math.max(...sizes) > Math.min(...sizes) * FAR;
  const isRateBeside = new Set(kinds.map(({ isRate }) => isRate)).size > 1;
  return kinds.map(({ unit, isCount, isWhole }) =>
    [unit, isCount, (areFar || isRateBeside) && isWhole].join(' '),
  );
}

/** A heading and its numbers. */
export interface HeadedNumbers {
  readonly heading: string;
  readonly values: readonly number[];
}

/**
 * A key for the kind of number in each column, from headings and numbers: counts differ from other numbers, and so do columns with and
 * without decimals where sizes are far apart or only some are rates.
 *
 * @example
 * const columns = [{ heading: 'Deaths 2020', values: [512] }, { heading: 'Rate 2020', values: [9.5] }];
 * new Set(numberKinds(columns)).size; // 2
 */
export function numberKinds(columns: readonly HeadedNumbers[]): string[] {
  const spellings = new Spellings();
  return keysOf(
    columns.map(({ heading, values }) => ({
      unit: '',
      size: middle(values.slice(0, MOST_ROWS).map(Math.abs)),
      isCount: spellings.hintOf(withoutPeriod(heading))?.role === 'count',
      isWhole: values.length > 0 && values.every(Number.isInteger),
      isRate: RATE.test(heading),
    })),
  );
}

/** Headings of numbers already adjusted for population size, which are not counts. */
const NO_COUNT =
  /\b(?:rates?|ratio|prevalence|proportion|share|score|index|average|mean|median|percent\w*)\b/i;

/** Whether all numbers in a column are whole, however they are written: `1,005` is whole. */
function areWhole({ profiles }: Assignment, column: number, style: NumberStyle): boolean {
  return profiles.rows.slice(0, MOST_ROWS).every((row) => {
    const { value } = readNumber(profiles.at(row, column), style);
    return typeof value !== 'number' || Number.isInteger(value);
  });
}

/**
 * Whether a value is a count: whole numbers with a count heading, or without a unit and never above the denominator. False where the
 * author has given any role.
 */
export function isCount(
  assignment: Assignment,
  value: number,
  denominator: number,
  style: NumberStyle,
): boolean {
  if (assignment.isComplete || assignment.given.roles.size > 0) return false;
  const role = assignment.hint(value)?.role ?? null;
  if (role === 'count') return areWhole(assignment, value, style);
  const name = assignment.name(value);
  if (role !== null || NO_COUNT.test(name) || (headingUnit(name) ?? '') !== '') return false;
  const { profiles } = assignment;
  return (
    profiles.of(value).areWhole &&
    profiles.rows.slice(0, MOST_ROWS).every((row) => {
      const [count, base] = [value, denominator].map((column) => readNumber(profiles.at(row, column), style));
      const isPlain = count?.unit === '' && base !== undefined;
      return (
        isPlain &&
        !(typeof count.value === 'number' && typeof base.value === 'number' && count.value > base.value)
      );
    })
  );
}
