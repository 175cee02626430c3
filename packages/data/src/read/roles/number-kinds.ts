import { type NumberStyle, readNumber } from '../number.js';
import { headingUnit } from '../heading-unit.js';
import { unitKey } from '../unit-spellings.js';
import type { Assignment } from './assignment.js';
import { headingPeriod } from './heading-period.js';
import { Spellings } from './spellings.js';

/** So many rows show what kind of number a column holds. */
const MOST_ROWS = 200;
/** Numbers of one kind differ, and not so much: a rate beside a population does. */
const FAR = 50;

interface Kind {
  readonly unit: string;
  readonly size: number;
  readonly isCount: boolean;
  readonly isWhole: boolean;
  /** Whether its heading calls it a rate or the like. */
  readonly isRate: boolean;
}

const RATE = /\b(?:rates?|ratio|prevalence|proportion|per ?cent\w*)\b/i;

const middle = (sizes: number[]): number => sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

// `Deaths 2020` says what `Deaths` does.
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
 * Whether columns that are read side by side look like different kinds of number: other units, counts beside others, or sizes far
 * apart, or a rate beside another number, where one has decimals and another has none.
 */
export function areDifferent(
  assignment: Assignment,
  columns: readonly number[],
  style: NumberStyle,
): boolean {
  return new Set(keysOf(columns.map((column) => kindOf(assignment, column, style)))).size > 1;
}

/** A text for each kind, the same for those that look alike. */
function keysOf(kinds: readonly Kind[]): string[] {
  const sizes = kinds.map(({ size }) => size).filter((size) => size > 0);
  const areFar = Math.max(...sizes) > Math.min(...sizes) * FAR;
  const isRateBeside = new Set(kinds.map(({ isRate }) => isRate)).size > 1;
  return kinds.map(({ unit, isCount, isWhole }) =>
    [unit, isCount, (areFar || isRateBeside) && isWhole].join(' '),
  );
}

/** Numbers under one heading. */
export interface HeadedNumbers {
  readonly heading: string;
  readonly values: readonly number[];
}

/**
 * The kind of number of each column, told apart by what headings and numbers show: counts beside others, or sizes far apart where one
 * has decimals and another has none.
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

/** Headings of numbers that sizes of areas are taken out of already. */
const NO_COUNT =
  /\b(?:rates?|ratio|prevalence|proportion|share|score|index|average|mean|median|percent\w*)\b/i;

/** Whether no number of a column has decimals, however it is written: `1,005` has none. */
function areWhole({ profiles }: Assignment, column: number, style: NumberStyle): boolean {
  return profiles.rows.slice(0, MOST_ROWS).every((row) => {
    const { value } = readNumber(profiles.at(row, column), style);
    return typeof value !== 'number' || Number.isInteger(value);
  });
}

/**
 * Whether a value is a count: whole numbers by whose heading they are counts, or without a unit and none above its denominator. The
 * author has said nothing of either.
 */
export function saysCounts(
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
