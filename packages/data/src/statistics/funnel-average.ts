import { StatisticsError } from './errors.js';
import {
  countOf,
  denominatorOf,
  isInRange,
  listOf,
  type MaybeNumber,
  positiveMultiplier,
  required,
  sameLength,
} from './input.js';

export const FUNNEL_STATISTICS = ['proportion', 'ratio', 'rate'] as const;
export type FunnelStatistic = (typeof FUNNEL_STATISTICS)[number];
export const FUNNEL_RATE_TYPES = ['crude', 'dsr'] as const;
/** Whether rates are crude or directly standardised. */
export type FunnelRateType = (typeof FUNNEL_RATE_TYPES)[number];

/** The areas of a funnel plot, in parallel lists. */
export interface FunnelAreas {
  /** Events, or the numerators of proportions. */
  readonly numerators: readonly MaybeNumber[];
  /** Proportions: denominators. Ratios: expected events. Rates: people, needed for a crude rate of a zero count. */
  readonly denominators?: readonly MaybeNumber[];
  /** Rates, per multiplier. */
  readonly rates?: readonly MaybeNumber[];
  readonly rateType?: FunnelRateType;
  readonly multiplier?: number;
}
export interface FunnelArea {
  readonly numerator: number;
  /** For a directly standardised rate, the effective population; null if it cannot be worked out. */
  readonly denominator: number | null;
}

/**
 * Numerators and denominators of proportions or ratios. A missing one is an error, because the overall average needs
 * them all.
 *
 * @example
 * funnelAreas({ numerators: [3], denominators: [10] }, 'proportion'); // [{ numerator: 3, denominator: 10 }]
 */
export function funnelAreas(
  { numerators, denominators }: FunnelAreas,
  statistic: FunnelStatistic,
): FunnelArea[] {
  const below = listOf(denominators, 'denominators');
  sameLength(listOf(numerators, 'numerators'), below, 'denominators');
  return numerators.map((given, i) => {
    const numerator = eventsOf(given);
    required(below[i], 'denominators');
    const denominator = denominatorOf(below[i], 'denominators') as number;
    if (statistic === 'proportion' && numerator > denominator) {
      throw new StatisticsError(
        'numerator-exceeds-denominator',
        'numerators',
        'must not be above denominators',
      );
    }
    return { numerator, denominator };
  });
}

/**
 * Numerators and denominators of rates. The denominator is multiplier × count / rate, which for a directly standardised
 * rate is the effective population. For a zero count, a crude rate uses the given denominator and a standardised rate
 * has none. A standardised rate that was not calculated (fewer than 10 events) has none either.
 *
 * @example
 * rateAreas({ numerators: [50], rates: [25], multiplier: 1000 }); // [{ numerator: 50, denominator: 2000 }]
 */
export function rateAreas(areas: FunnelAreas): FunnelArea[] {
  const { numerators, denominators, rates, rateType = 'crude', multiplier = 100_000 } = areas;
  positiveMultiplier(multiplier);
  listOf(numerators, 'numerators');
  if (rates !== undefined) sameLength(numerators, rates, 'rates');
  if (denominators !== undefined) sameLength(numerators, denominators, 'denominators');
  return numerators.map((given, i) => {
    const numerator = eventsOf(given);
    const denominator = denominatorOf(denominators?.[i], 'denominators');
    const rate = countOf(rates?.[i], 'rates');
    if (numerator > 0 && rate !== null && rate > 0) {
      const effective = (multiplier * numerator) / rate;
      return { numerator, denominator: isInRange(effective) ? effective : null };
    }
    if (rateType === 'dsr') {
      if (numerator >= 10) throw new StatisticsError('missing-field', 'rates', 'must be given and above 0');
      return { numerator, denominator: null };
    }
    return { numerator, denominator: required(denominator, 'denominators') };
  });
}

/**
 * The overall average as a fraction: total events over total denominators. Areas without a denominator are left out of
 * both; null if no area has one.
 *
 * @example
 * funnelAverage([{ numerator: 3, denominator: 10 }, { numerator: 2, denominator: 10 }]); // 0.25
 */
export function funnelAverage(areas: readonly FunnelArea[]): number | null {
  let [events, people] = [0, 0];
  for (const { numerator, denominator } of areas) {
    if (denominator === null) continue;
    events += numerator;
    people += denominator;
  }
  return people > 0 ? events / people : null;
}

function eventsOf(given: MaybeNumber): number {
  required(given, 'numerators');
  return countOf(given, 'numerators') as number;
}
