import { digitsOf, type Limits, type Observation, roundHalfAway, usableLimits } from '@commonweal/data';
import type { ValueFormat } from './formats.js';
import { decimalsBeforeNoise } from './significant.js';

/** A number that limits are shown beside or compared with: its exact value, and the number shown. */
export interface Beside {
  readonly value: number;
  readonly number: number;
}

const shownAt = (value: number, decimals: number): number => Number(roundHalfAway(value, decimals));

function mostFor({ lower, upper }: Limits, from: number): number {
  const own = Math.max(digitsOf(lower).fraction.length, digitsOf(upper).fraction.length);
  const size = Math.max(Math.abs(lower), Math.abs(upper));
  return Math.max(from, Math.min(own, decimalsBeforeNoise(size)));
}

/**
 * Whether limits, as shown, keep their true position relative to the other numbers, and differ from each other if they
 * really do.
 */
function isTrue(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  if (lower === upper && limits.lower !== limits.upper) return false;
  return beside.every(
    ({ value, number }) =>
      Math.sign(lower - number) === Math.sign(limits.lower - value) &&
      Math.sign(upper - number) === Math.sign(limits.upper - value),
  );
}

/** The looser test: limits as shown may equal another number, but never end up on the wrong side of it. */
function isNotFalse(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  if (lower === upper && limits.lower !== limits.upper) return false;
  return beside.every(
    ({ value, number }) =>
      Math.sign(lower - number) * Math.sign(limits.lower - value) >= 0 &&
      Math.sign(upper - number) * Math.sign(limits.upper - value) >= 0,
  );
}

/** Whether two pairs of limits overlap as shown exactly when they really do. */
export function meetAsTheyDo(one: Limits, other: Limits, decimals: number): boolean {
  const at = (limit: number): number => shownAt(limit, decimals);
  const meet = one.lower <= other.upper && other.lower <= one.upper;
  return meet === (at(one.lower) <= at(other.upper) && at(other.lower) <= at(one.upper));
}

/** Limits to compare with, and the numbers they are shown beside. */
export interface Against {
  readonly limits: Limits;
  readonly beside: readonly Beside[];
}

type Test = (limits: Limits, decimals: number, beside: readonly Beside[]) => boolean;

/** Finds decimals that work for both of two pairs being compared, so that the two sides agree on screen. */
function decimalsOfBoth(
  limits: Limits,
  from: number,
  beside: readonly Beside[],
  other: Against,
): number | null {
  const most = Math.max(mostFor(limits, from), mostFor(other.limits, from));
  const apart: Test = (pair, decimals) => isTrue(pair, decimals, []);
  const fewestBy = (test: Test): number | null =>
    fewest(
      from,
      most,
      (tried) =>
        meetAsTheyDo(limits, other.limits, tried) &&
        test(limits, tried, beside) &&
        test(other.limits, tried, other.beside),
    );
  return fewestBy(isTrue) ?? fewestBy(isNotFalse) ?? fewestBy(apart);
}

/** The fewest decimals between `from` and `most` that pass a test, or null. */
function fewest(from: number, most: number, allows: (decimals: number) => boolean): number | null {
  for (let tried = from; tried <= most; tried += 1) if (allows(tried)) return tried;
  return null;
}

/**
 * Decimals for the limits beside a value: the same as the value's, plus as many as it takes to show the limits
 * correctly against each other, the value and the numbers they are compared with.
 *
 * @example
 * limitDecimals({ level: 0.95, lower: 9.9, upper: 10.1 }, 0, [{ value: 10, number: 10 }]); // 1
 */
export function limitDecimals(
  limits: Limits,
  from: number,
  beside: readonly Beside[],
  against: Against | null = null,
): number {
  const most = mostFor(limits, from);
  return (
    (against === null ? null : decimalsOfBoth(limits, from, beside, against)) ??
    fewest(from, most, (tried) => isTrue(limits, tried, beside)) ??
    fewest(from, most, (tried) => isNotFalse(limits, tried, beside)) ??
    fewest(from, most, (tried) => isTrue(limits, tried, [])) ??
    from
  );
}

/**
 * Whether limits, as shown, include or exclude their value and the number they are compared with exactly as they really
 * do.
 */
export function holdAsTheyDo(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  return beside.every(
    ({ value, number }) => lower > number === limits.lower > value && upper < number === limits.upper < value,
  );
}

/**
 * Adds the decimals that values need beside their limits: `0.04 (0.041 to 0.043)` would put the value outside its own
 * limits. Uses up to the decimals of the source, even if fewer were requested, because a comparison by limits must be
 * visible. Ignores values that no number of decimals would fix.
 *
 * @param isPair Whether these are two areas whose limits are compared with each other, at the same decimals.
 */
export function fitLimits(
  format: ValueFormat,
  observations: readonly Observation[],
  level: number | null,
  benchmark: number | null,
  isPair = false,
): ValueFormat {
  const from = format.decimals;
  const most = Math.max(format.most, format.own);
  if (from >= most) return format;
  const found = observations.flatMap((observation) => {
    const limits = usableLimits(observation, level);
    const { value, printed } = observation;
    // Published text is never reformatted.
    if (limits === null || typeof value !== 'number' || printed !== null) return [];
    return [{ limits, values: [value, ...(benchmark === null ? [] : [benchmark])] }];
  });
  const tests = (isPair ? [found] : found.map((one) => [one])).flatMap((together) => {
    const fits = (decimals: number): boolean => {
      const ends = together.map(({ limits }) => mostFor(limits, decimals));
      const [one, other] = together;
      const isVisible = (tried: number): boolean =>
        together.every(({ limits, values }) => {
          const beside = values.map((value) => ({ value, number: shownAt(value, decimals) }));
          return isTrue(limits, tried, beside);
        }) &&
        (one === undefined || other === undefined || meetAsTheyDo(one.limits, other.limits, tried));
      return fewest(decimals, Math.max(decimals, ...ends), isVisible) !== null;
    };
    return fits(most) ? [fits] : [];
  });
  const decimals = fewest(from, most, (tried) => tests.every((fits) => fits(tried))) ?? from;
  return { ...format, decimals, most: Math.max(format.most, decimals) };
}
