import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { finite } from './input.js';
import {
  impossible,
  lifeTable,
  type LifeTableOptions,
  type LifeTableRefusal,
  placesOf,
  sortedBands,
  sumsFromHere,
} from './life-table.js';
import { zScore } from './normal-quantile.js';

export interface LifeExpectancyOptions extends LifeTableOptions {
  /** Ages to report. Default: every start age. */
  readonly ages?: readonly number[];
  readonly confidence?: Confidence;
  /** Accept bands other than the standard twenty (0, 1–4, 5–9, …, 85–89, 90 and over). */
  readonly allowOtherBands?: boolean;
}
export interface LifeExpectancyAtAge {
  readonly age: number;
  /** In years; null if refused or if the 95% interval is wider than 20 years. */
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly standardError: number | null;
  readonly reason: LifeTableRefusal | 'intervalTooWide' | null;
  /** Totals at this age and above. */
  readonly cumulativePopulation: number | null;
  readonly cumulativeDeaths: number | null;
}
export interface LifeExpectancy {
  readonly results: LifeExpectancyAtAge[];
  readonly reason: LifeTableRefusal | null;
  readonly method: 'Chiang II with Silcocks';
}

/**
 * Period life expectancy in years by an abridged life table (Chiang 1968; Newell 1994), with the variance of Silcocks
 * and others for the last band (J Epidemiol Community Health 2001;55:38–43). Bad or insufficient data never throw:
 * every age gets a reason and nulls. Nothing is calculated for 5,000 person-years or fewer. If the 95% interval is
 * wider than 20 years the value is null and the limits are kept.
 *
 * @example
 * lifeExpectancy({ startAges: [0, 60], populations: [9000, 1000], deaths: [0, 50], allowOtherBands: true, ages: [60] }).results[0].value; // 20
 */
export function lifeExpectancy(options: LifeExpectancyOptions): LifeExpectancy {
  const { confidence = 0.95, allowOtherBands = false } = options;
  const bands = sortedBands(options);
  const complete = (): boolean => allowOtherBands || isTwentyBands(bands.map(({ age }) => age));
  const reason = impossible(bands, complete) ?? insufficient(bands);
  const method = 'Chiang II with Silcocks';
  // Always checked, so that a wrong level is an error for every area alike.
  limitsByLevel(confidence, () => [null, null]);
  if (reason !== null) {
    const ages = options.ages ?? bands.map(({ age }) => age);
    const nothing = {
      value: null,
      limits: null,
      standardError: null,
      cumulativePopulation: null,
      cumulativeDeaths: null,
    };
    return { results: ages.map((age) => ({ age, reason, ...nothing })), reason, method };
  }

  const table = lifeTable(bands, 0.1);
  const years = sumsFromHere(table.map((row) => row.years));
  const expectancy = table.map((row, i) => (row.survivors === 0 ? 0 : (years[i] as number) / row.survivors));
  const weights = table.map((row, i) => {
    const next = expectancy[i + 1];
    if (next === undefined) return (row.survivors * row.population) ** 2 / row.deaths ** 3;
    return row.variance * (row.survivors * ((1 - row.fraction) * row.width + next)) ** 2;
  });
  const variances = sumsFromHere(weights);
  const populations = sumsFromHere(table.map((row) => row.population));
  const deaths = sumsFromHere(table.map((row) => row.deaths));
  const results = placesOf(options.ages, table).map(({ age, at }): LifeExpectancyAtAge => {
    const survivors = table[at]?.survivors ?? 0;
    const value = expectancy[at] as number;
    const error = survivors === 0 ? 0 : Math.sqrt(variances[at] as number) / survivors;
    const tooWide = zScore(0.95) * error > 10;
    return {
      age,
      value: tooWide ? null : finite(value),
      limits: limitsByLevel(confidence, (level) => [
        value - zScore(level) * error,
        value + zScore(level) * error,
      ]),
      standardError: finite(error),
      reason: tooWide ? 'intervalTooWide' : null,
      cumulativePopulation: populations[at] as number,
      cumulativeDeaths: deaths[at] as number,
    };
  });
  return { results, reason, method };
}

function isTwentyBands(ages: readonly number[]): boolean {
  return ages.length === 20 && ages.every((age, i) => age === (i < 2 ? i : 5 * (i - 1)));
}

function insufficient(bands: ReturnType<typeof sortedBands>): LifeTableRefusal | null {
  const personYears = bands.reduce((sum, { population }) => sum + (population ?? 0), 0);
  if (personYears <= 5000) return 'populationTooSmall';
  return bands.at(-1)?.deaths === 0 ? 'noDeathsInFinalBand' : null;
}
