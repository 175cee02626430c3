import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { type EventFrequency, frequencyBands } from './event-frequencies.js';
import { finite, type MaybeNumber, positiveMultiplier } from './input.js';
import { byarsPair } from './poisson-limits.js';
import { type Band, countsOfBands, matchBands } from './standard-bands.js';

export interface DirectlyStandardisedRateOptions {
  /** Events by age band. A missing count is treated as 0. Not needed with `eventFrequencies`. */
  readonly counts?: readonly MaybeNumber[];
  readonly populations: readonly MaybeNumber[];
  readonly standardPopulations: readonly MaybeNumber[];
  /** Labels of the area's bands and of the standard's. Without labels, bands match by position. */
  readonly ageBands?: readonly string[];
  readonly standardAgeBands?: readonly string[];
  /** For events that are not independent: people grouped by how many events they had. */
  readonly eventFrequencies?: readonly EventFrequency[];
  readonly multiplier?: number;
  readonly confidence?: Confidence;
}
export interface DirectlyStandardisedRate {
  readonly totalCount: number;
  readonly totalPopulation: number;
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  /** Whether the rate was refused because of fewer than 10 events, as `reason` then states. */
  readonly suppressed: boolean;
  readonly reason: 'dsr NA for total count < 10' | 'no standard population' | null;
  readonly method: 'Dobson';
  readonly multiplier: number;
}

/**
 * Directly standardised rate with Dobson's limits, based on Byar's limits of the total count (Dobson and others, Stat
 * Med 1991;10:457–62). Per 100,000 by default. Not calculated below 10 events (Morris and others 2018). The weights are
 * those of the given bands: a rate for under 75s uses the under-75 standard. With few events in a heavily weighted
 * band, the lower limit can fall below 0, as published.
 *
 * @example
 * directlyStandardisedRate({ counts: [10, 20], populations: [1000, 1000], standardPopulations: [600, 400] }).value; // 1400
 */
export function directlyStandardisedRate(options: DirectlyStandardisedRateOptions): DirectlyStandardisedRate {
  const { multiplier = 100_000, confidence = 0.95, eventFrequencies } = options;
  positiveMultiplier(multiplier);
  const bands = matchBands(options);
  const events =
    eventFrequencies === undefined
      ? countsOfBands(bands, options.counts)
      : frequencyBands(bands, eventFrequencies);

  const sum = (of: (band: Band, i: number) => number): number =>
    bands.reduce((all, band, i) => all + of(band, i), 0);
  const totalCount = sum((_, i) => events.counts[i] as number);
  const weight = sum((band) => band.standard);
  const reason =
    totalCount < 10 ? 'dsr NA for total count < 10' : weight === 0 ? 'no standard population' : null;
  const rate = sum((band, i) => (band.standard * (events.counts[i] as number)) / band.population) / weight;
  const variance =
    sum((band, i) => (band.standard / band.population) ** 2 * (events.variances[i] as number)) / weight ** 2;

  const limits = limitsByLevel(confidence, (level) => {
    if (reason !== null) return [null, null];
    const around = (limit: number | null): number | null =>
      limit === null ? null : (rate + Math.sqrt(variance / totalCount) * (limit - totalCount)) * multiplier;
    const [lower, upper] = byarsPair(totalCount, level);
    return [around(lower), around(upper)];
  });
  return {
    totalCount,
    totalPopulation: sum((band) => band.population),
    value: reason === null ? finite(rate * multiplier) : null,
    limits: reason === null ? limits : null,
    suppressed: totalCount < 10,
    reason,
    method: 'Dobson',
    multiplier,
  };
}
