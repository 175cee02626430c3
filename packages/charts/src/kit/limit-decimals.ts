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
function meetAsTheyDo(one: Limits, other: Limits, decimals: number): boolean {
  const at = (limit: number): number => shownAt(limit, decimals);
  const meet = one.lower <= other.upper && other.lower <= one.upper;
  return meet === (at(one.lower) <= at(other.upper) && at(other.lower) <= at(one.upper));
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
  against: Limits | null = null,
): number {
  const most = mostFor(limits, from);
  // Two pairs are set against each other with the same decimals on both sides, so that both come out alike.
  const mostOfBoth = against === null ? most : Math.max(most, mostFor(against, from));
  return (
    (against === null
      ? null
      : fewest(
          from,
          mostOfBoth,
          (tried) => isTrue(limits, tried, beside) && meetAsTheyDo(limits, against, tried),
        )) ??
    fewest(from, most, (tried) => isTrue(limits, tried, beside)) ??
    fewest(from, most, (tried) => isNotFalse(limits, tried, beside)) ??
    fewest(from, most, (tried) => isTrue(limits, tried, [])) ??
    from
  );
}

/**
 * A format with as many decimals as its values need beside their limits: `0.04 (0.041 to 0.043)` would leave the value outside. Up to
 * the decimals of the source.
 */
export function fitLimits(
  format: ValueFormat,
  observations: readonly Observation[],
  level: number | null,
  benchmark: number | null,
): ValueFormat {
  if (format.decimals === format.most) return format;
  const found = observations.flatMap((observation) => {
    const limits = usableLimits(observation, level);
    return limits === null || typeof observation.value !== 'number'
      ? []
      : [{ limits, value: observation.value }];
  });
  const fits = (decimals: number): boolean =>
    found.every(({ limits, value }) => {
      const beside = [value, ...(benchmark === null ? [] : [benchmark])].map((each) => ({
        value: each,
        number: shownAt(each, decimals),
      }));
      const most = mostFor(limits, decimals);
      return fewest(decimals, most, (tried) => isTrue(limits, tried, beside)) !== null;
    });
  return { ...format, decimals: fewest(format.decimals, format.most, fits) ?? format.decimals };
}
