import { StatisticsError } from './errors.js';
import { countOf, denominatorOf, listOf, type MaybeNumber, required, sameLength } from './input.js';

/** One age band: the population of the area and of the standard. */
export interface Band {
  readonly population: number;
  readonly standard: number;
}
/** Events of each band, and the sums of squares that estimate their variance. */
export interface BandEvents {
  readonly counts: readonly number[];
  readonly variances: readonly number[];
}

/**
 * Pairs the area's bands with the standard's: by label if labels are given, otherwise by position.
 *
 * @example
 * matchBands({ populations: [900], standardPopulations: [1, 5], ageBands: ['65+'], standardAgeBands: ['0–64', '65+'] }); // [{ population: 900, standard: 5 }]
 */
export function matchBands(options: {
  readonly populations: readonly MaybeNumber[];
  readonly standardPopulations: readonly MaybeNumber[];
  readonly ageBands?: readonly string[];
  readonly standardAgeBands?: readonly string[];
}): Band[] {
  const { populations, standardPopulations, ageBands, standardAgeBands } = options;
  listOf(populations, 'populations');
  const standards = listOf(standardPopulations, 'standardPopulations').map((value) => {
    required(value, 'standardPopulations');
    return countOf(value, 'standardPopulations') as number;
  });
  let standardOf = (i: number): number | undefined => standards[i];
  if (ageBands !== undefined && standardAgeBands !== undefined) {
    sameLength(populations, ageBands, 'ageBands');
    sameLength(standards, standardAgeBands, 'standardAgeBands');
    const byLabel = new Map(standardAgeBands.map((label, i) => [label, standards[i]]));
    if (byLabel.size < standards.length || new Set(ageBands).size < ageBands.length) {
      throw new StatisticsError('bad-option', 'ageBands', 'must name each band once');
    }
    standardOf = (i) => byLabel.get(ageBands[i] as string);
  } else {
    sameLength(populations, standards, 'standardPopulations');
  }
  return populations.map((value, i) => {
    required(value, 'populations');
    return {
      population: denominatorOf(value, 'populations') as number,
      standard: required(standardOf(i), 'standardPopulations'),
    };
  });
}

/**
 * Independent events: each band's variance equals its count.
 *
 * @example
 * countsOfBands([{ population: 900, standard: 5 }], [null]); // { counts: [0], variances: [0] }
 */
export function countsOfBands(bands: readonly Band[], given: readonly MaybeNumber[] | undefined): BandEvents {
  if (given === undefined) throw new StatisticsError('missing-field', 'counts', 'must be given');
  sameLength(bands, given, 'counts');
  const counts = given.map((count) => countOf(count, 'counts') ?? 0);
  return { counts, variances: counts };
}
