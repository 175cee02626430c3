import { StatisticsError } from './errors.js';
import { isInRange, listOf, type MaybeNumber, present, sameLength } from './input.js';

export const LIFE_TABLE_REFUSALS = [
  'missingData',
  'negativeDeaths',
  'zeroPopulation',
  'incompleteAgeBands',
  'deathsExceedPopulation',
  'populationTooSmall',
  'noDeathsInFinalBand',
] as const;
export type LifeTableRefusal = (typeof LIFE_TABLE_REFUSALS)[number];

export interface LifeTableOptions {
  /** Start ages, or labels whose first number is the start age ("5-9", "90 +"), in any order. */
  readonly startAges: readonly (number | string)[];
  /** People, or person-years of several years, by band. */
  readonly populations: readonly MaybeNumber[];
  readonly deaths: readonly MaybeNumber[];
}

/** One band of an abridged life table (Chiang II). The last band is open. */
export interface LifeTableRow {
  readonly age: number;
  readonly population: number;
  readonly deaths: number;
  /** In years; 0 for the open band, which does not use it. */
  readonly width: number;
  /** Years lived in the band by those who die in it, as a fraction of its width (a). */
  readonly fraction: number;
  /** Survivors to the start of the band, out of 100,000 (l), and years lived in the band (L). */
  readonly survivors: number;
  readonly years: number;
  /** Variance of the probability of dying in the band (S). */
  readonly variance: number;
}

/** One band of the input, in order of age. */
export interface AgeBand {
  readonly age: number;
  readonly at: number;
  readonly population: number | null;
  readonly deaths: number | null;
}

/**
 * Sorts the bands by age.
 *
 * @example
 * sortedBands({ startAges: ['5-9', '0'], populations: [10, 20], deaths: [1, 2] })[1]; // { age: 5, at: 0, population: 10, deaths: 1 }
 */
export function sortedBands({ startAges, populations, deaths }: LifeTableOptions): AgeBand[] {
  sameLength(listOf(startAges, 'startAges'), populations, 'populations');
  sameLength(startAges, deaths, 'deaths');
  return startAges
    .map((label, at) => {
      const age = typeof label === 'number' ? label : Number(/\d+/.exec(label)?.[0] ?? NaN);
      if (!(age >= 0 && isInRange(age))) {
        throw new StatisticsError('not-a-number', 'startAges', 'must be ages or labels that hold one');
      }
      const population = present(populations[at], 'populations');
      return { age, at, population, deaths: present(deaths[at], 'deaths') };
    })
    .sort((a, b) => a.age - b.age);
}

/**
 * Why these bands cannot make a life table, in the order of checking; null if they can.
 *
 * @example
 * impossible([{ age: 0, at: 0, population: 10, deaths: -1 }], () => true); // 'negativeDeaths'
 */
export function impossible(bands: readonly AgeBand[], complete: () => boolean): LifeTableRefusal | null {
  if (bands.some(({ population, deaths }) => population === null || deaths === null)) return 'missingData';
  const known = bands as readonly KnownBand[];
  if (known.some(({ deaths }) => deaths < 0)) return 'negativeDeaths';
  if (known.some(({ population }) => population <= 0)) return 'zeroPopulation';
  const distinct = bands.length > 1 && bands.every(({ age }, i) => age !== bands[i - 1]?.age);
  if (!distinct || !complete()) return 'incompleteAgeBands';
  return known.some(({ population, deaths }) => deaths > population) ? 'deathsExceedPopulation' : null;
}
type KnownBand = AgeBand & { readonly population: number; readonly deaths: number };

/**
 * The life table for bands that passed `impossible` and have at least one death in the last band. `firstFraction` is
 * the fraction for the band starting at 0.
 *
 * @example
 * lifeTable([{ age: 0, at: 0, population: 100, deaths: 0 }, { age: 60, at: 1, population: 100, deaths: 5 }], 0.1)[1]?.years; // 2000000
 */
export function lifeTable(bands: readonly AgeBand[], firstFraction: number): LifeTableRow[] {
  let survivors = 100_000;
  return (bands as readonly KnownBand[]).map(({ age, population, deaths }, i) => {
    const next = bands[i + 1];
    const here = survivors;
    const fraction = age === 0 ? firstFraction : 0.5;
    const row = { age, population, deaths, fraction, survivors: here };
    if (next === undefined) return { ...row, width: 0, years: (here * population) / deaths, variance: 0 };
    const width = next.age - age;
    const yearly = (width * deaths) / population;
    const dying = deaths > population / (width * fraction) ? 1 : yearly / (1 + yearly * (1 - fraction));
    survivors = here * (1 - dying);
    return {
      ...row,
      width,
      years: width * (survivors + fraction * (here - survivors)),
      variance: deaths === 0 ? 0 : (dying ** 2 * (1 - dying)) / deaths,
    };
  });
}

/**
 * Sums from each entry to the last.
 *
 * @example
 * sumsFromHere([1, 2, 3]); // [6, 5, 3]
 */
export function sumsFromHere(values: readonly number[]): number[] {
  const sums: number[] = [];
  for (const value of [...values].reverse()) sums.unshift((sums[0] ?? 0) + value);
  return sums;
}

/**
 * The requested ages, each with its index in the table.
 *
 * @example
 * placesOf([65], [{ age: 0 }, { age: 65 }]); // [{ age: 65, at: 1 }]
 */
export function placesOf(
  ages: readonly number[] | undefined,
  bands: readonly { readonly age: number }[],
): { readonly age: number; readonly at: number }[] {
  const all = bands.map(({ age }) => age);
  return (ages ?? all).map((age) => {
    const at = all.indexOf(age);
    if (at < 0) throw new StatisticsError('bad-option', 'ages', 'must be start ages of bands');
    return { age, at };
  });
}
