import { StatisticsError } from './errors.js';
import { finite } from './input.js';

/** One level or several, as fractions in [0.9, 1) or percentages in [90, 100). */
export type Confidence = number | readonly number[];

/** A lower and an upper limit; null where there is none. */
export type LimitPair = readonly [lower: number | null, upper: number | null];
/** Limits by level as a fraction: `limits['0.95']`. Two-sided with equal tails, in the units of the value. */
export type LimitsByLevel = Readonly<Record<string, LimitPair>>;

/**
 * One level as a fraction.
 *
 * @example
 * confidenceLevel(99.8); // 0.998
 */
export function confidenceLevel(level: number | undefined, field = 'confidence'): number {
  if (level === undefined) throw new StatisticsError('missing-field', field, 'must be given');
  // 100 × 0.95 and similar are not exact: this restores the intended decimal.
  const fraction = level >= 90 && level < 100 ? Math.round(level * 1e10) / 1e12 : level;
  // A level so close to 1 that the tails vanish counts as 1.
  if (typeof level === 'number' && fraction >= 0.9 && upperTail(fraction) < 1) return fraction;
  throw new StatisticsError(
    'bad-confidence',
    field,
    'must be from 0.9 to below 1, or from 90 to below 100 as a percentage',
  );
}

/**
 * Limits for each requested level. The keys are the levels as fractions.
 *
 * @example
 * limitsByLevel([95, 99.8], (level) => [0, level]); // { 0.95: [0, 0.95], 0.998: [0, 0.998] }
 */
export function limitsByLevel(confidence: Confidence, limitsAt: (level: number) => LimitPair): LimitsByLevel {
  const levels = [confidence].flat();
  return Object.fromEntries(
    levels.map((given) => {
      const level = confidenceLevel(given);
      const [lower, upper] = limitsAt(level);
      return [String(level), [lower === null ? null : finite(lower), upper === null ? null : finite(upper)]];
    }),
  );
}

/**
 * The probability below the upper limit: 0.975 at 95%.
 *
 * @example
 * upperTail(0.95); // 0.975
 */
export function upperTail(level: number): number {
  return level + (1 - level) / 2;
}

/**
 * A pair times a factor.
 *
 * @example
 * scaled([2, null], 10); // [20, null]
 */
export function scaled([lower, upper]: LimitPair, factor: number): LimitPair {
  return [lower === null ? null : lower * factor, upper === null ? null : upper * factor];
}
