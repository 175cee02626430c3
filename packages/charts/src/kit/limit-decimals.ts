import { digitsOf, type Limits, type Observation, roundHalfAway, usableLimits } from '@commonweal/data';
import type { ValueFormat } from './formats.js';

/** A number that limits stand beside, or are compared with: as it is, and as it is shown. */
export interface Beside {
  readonly value: number;
  readonly number: number;
}

/** Beyond so many significant digits a limit is the noise of a computation. */
const SIGNIFICANT = 12;

const shownAt = (value: number, decimals: number): number => Number(roundHalfAway(value, decimals));

function mostFor({ lower, upper }: Limits, from: number): number {
  const own = Math.max(digitsOf(lower).fraction.length, digitsOf(upper).fraction.length);
  const size = Math.max(Math.abs(lower), Math.abs(upper));
  const whole = size === 0 ? 0 : Math.floor(Math.log10(size)) + 1;
  return Math.max(from, Math.min(own, SIGNIFICANT - whole));
}

/** Whether limits, as shown, lie on the sides of the other numbers on which they are, and are not one. */
function isTrue(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  if (lower === upper && limits.lower !== limits.upper) return false;
  return beside.every(
    ({ value, number }) =>
      Math.sign(lower - number) === Math.sign(limits.lower - value) &&
      Math.sign(upper - number) === Math.sign(limits.upper - value),
  );
}

/** Whether they at least are on no wrong side, and are not one. */
function isNotFalse(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  if (lower === upper && limits.lower !== limits.upper) return false;
  return beside.every(
    ({ value, number }) =>
      Math.sign(lower - number) * Math.sign(limits.lower - value) >= 0 &&
      Math.sign(upper - number) * Math.sign(limits.upper - value) >= 0,
  );
}

/** Whether two pairs of limits, as shown, meet or are apart as they are. */
export function meetAsTheyDo(one: Limits, other: Limits, decimals: number): boolean {
  const at = (limit: number): number => shownAt(limit, decimals);
  const meet = one.lower <= other.upper && other.lower <= one.upper;
  return meet === (at(one.lower) <= at(other.upper) && at(other.lower) <= at(one.upper));
}

/** Limits that others are set against, and what those stand beside. */
export interface Against {
  readonly limits: Limits;
  readonly beside: readonly Beside[];
}

type Test = (limits: Limits, decimals: number, beside: readonly Beside[]) => boolean;

/** Of two pairs set against each other, decimals for both sides, so that what one shows and the other shows go together. */
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

/** The fewest decimals from `from` to `most` that a test allows, or null. */
function fewest(from: number, most: number, allows: (decimals: number) => boolean): number | null {
  for (let tried = from; tried <= most; tried += 1) if (allows(tried)) return tried;
  return null;
}

/**
 * Decimals of the limits beside a value: those of the value, and as many more as it takes for the two to differ as they do, from
 * each other, from the value and from what they are compared with.
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

/** Whether limits, as shown, hold their value and the number they are compared with, or leave it out, as they do. */
export function holdAsTheyDo(limits: Limits, decimals: number, beside: readonly Beside[]): boolean {
  const [lower, upper] = [shownAt(limits.lower, decimals), shownAt(limits.upper, decimals)];
  return beside.every(
    ({ value, number }) => lower > number === limits.lower > value && upper < number === limits.upper < value,
  );
}

/**
 * A format with as many decimals as its values need beside their limits: `0.04 (0.041 to 0.043)` would leave the value outside. Up to
 * the decimals of the source, even where fewer were asked for: a comparison by limits must show. Values that even those do
 * not fit ask for nothing.
 *
 * @param isPair Whether these are two areas whose limits are set against each other, with the same decimals.
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
    // What a publisher printed stands as it is.
    if (limits === null || typeof value !== 'number' || printed !== null) return [];
    return [{ limits, values: [value, ...(benchmark === null ? [] : [benchmark])] }];
  });
  const tests = (isPair ? [found] : found.map((one) => [one])).flatMap((together) => {
    const fits = (decimals: number): boolean => {
      const ends = together.map(({ limits }) => mostFor(limits, decimals));
      const [one, other] = together;
      const isSeen = (tried: number): boolean =>
        together.every(({ limits, values }) => {
          const beside = values.map((value) => ({ value, number: shownAt(value, decimals) }));
          return isTrue(limits, tried, beside);
        }) &&
        (one === undefined || other === undefined || meetAsTheyDo(one.limits, other.limits, tried));
      return fewest(decimals, Math.max(decimals, ...ends), isSeen) !== null;
    };
    return fits(most) ? [fits] : [];
  });
  const decimals = fewest(from, most, (tried) => tests.every((fits) => fits(tried))) ?? from;
  return { ...format, decimals, most: Math.max(format.most, decimals) };
}
