import { StatisticsError } from './errors.js';
import { countOf, denominatorOf, type MaybeNumber, required, sameLength } from './input.js';
import type { Band, BandEvents } from './standard-bands.js';

/** People who had `eventsPerPerson` events each, by age band. */
export interface EventFrequency {
  readonly eventsPerPerson: number;
  /** A missing number of people is treated as 0. */
  readonly persons: readonly MaybeNumber[];
  /** If a table repeats these for every frequency, the numbers must match. */
  readonly populations?: readonly MaybeNumber[];
  readonly standardPopulations?: readonly MaybeNumber[];
}

/**
 * Events of each band, from people grouped by their number of events f. Counts add up f × people and variances f² ×
 * people, so that several events in one person widen the limits but leave the rate unchanged.
 *
 * @example
 * frequencyBands([{ population: 900, standard: 5 }], [{ eventsPerPerson: 3, persons: [2] }]); // { counts: [6], variances: [18] }
 */
export function frequencyBands(bands: readonly Band[], frequencies: readonly EventFrequency[]): BandEvents {
  const counts = bands.map(() => 0);
  const variances = bands.map(() => 0);
  for (const frequency of frequencies) {
    required(frequency.eventsPerPerson, 'eventsPerPerson');
    const f = denominatorOf(frequency.eventsPerPerson, 'eventsPerPerson') as number;
    sameLength(bands, frequency.persons, 'persons');
    same(
      bands.map((band) => band.population),
      frequency.populations,
      'populations',
    );
    same(
      bands.map((band) => band.standard),
      frequency.standardPopulations,
      'standardPopulations',
    );
    frequency.persons.forEach((given, i) => {
      const persons = countOf(given, 'persons') ?? 0;
      counts[i] = (counts[i] as number) + f * persons;
      variances[i] = (variances[i] as number) + f * f * persons;
    });
  }
  return { counts, variances };
}

function same(band: readonly number[], repeated: readonly MaybeNumber[] | undefined, field: string): void {
  if (repeated === undefined) return;
  sameLength(band, repeated, field);
  if (band.some((value, i) => value !== repeated[i])) {
    throw new StatisticsError('bad-option', field, 'must be the same in every frequency');
  }
}
