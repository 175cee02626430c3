import type { Issue, Observation, Period } from '@commonweal/data';
import {
  chooseLatestPeriod,
  distinctPeriods,
  matchesPeriod,
  periodNeeded,
  undatedPeriods,
  unknownPeriod,
} from '@commonweal/data';

/** The periods to show, in order of time: one null if the data has no periods, none if none could be chosen. */
export interface ChosenPeriods {
  readonly periods: readonly (Period | null)[];
  readonly issues: readonly Issue[];
}

/** Chooses the periods of a chart among those of its observations; `wanted` is what the author wrote. */
export type PeriodChooser = (observations: readonly Observation[], wanted: string | null) => ChosenPeriods;

/** Returns the requested period, or otherwise the latest that has a date. */
export function choosePeriod(observations: readonly Observation[], wanted: string | null): ChosenPeriods {
  if (wanted !== null) {
    const periods = distinctPeriods(observations);
    const period = periods.find((each) => matchesPeriod(each, wanted));
    return period === undefined
      ? { periods: [], issues: [unknownPeriod(wanted, labels(periods))] }
      : { periods: [period], issues: [] };
  }
  const { period, undated } = chooseLatestPeriod(observations);
  if (undated.length === 0) return { periods: [period], issues: [] };
  return period === null
    ? { periods: [], issues: [periodNeeded(labels(undated))] }
    : { periods: [period], issues: [undatedPeriods(labels(undated), period.label)] };
}

const labels = (periods: readonly Period[]): string[] => periods.map(({ label }) => label);
