import type { Issue, Observation, Period } from '@commonweal/data';
import {
  chooseLatestPeriod,
  distinctPeriods,
  matchesPeriod,
  periodNeeded,
  undatedPeriods,
  unknownPeriod,
} from '@commonweal/data';

/** The period to show: null if the data has no periods, undefined if none could be chosen. */
export interface ChosenPeriod {
  readonly period: Period | null | undefined;
  readonly issues: readonly Issue[];
}

/** Returns the requested period, or otherwise the latest that has a date. */
export function choosePeriod(observations: readonly Observation[], wanted: string | null): ChosenPeriod {
  if (wanted !== null) {
    const periods = distinctPeriods(observations);
    const period = periods.find((each) => matchesPeriod(each, wanted));
    return { period, issues: period === undefined ? [unknownPeriod(wanted, labels(periods))] : [] };
  }
  const { period, undated } = chooseLatestPeriod(observations);
  if (undated.length === 0) return { period, issues: [] };
  return period === null
    ? { period: undefined, issues: [periodNeeded(labels(undated))] }
    : { period, issues: [undatedPeriods(labels(undated), period.label)] };
}

const labels = (periods: readonly Period[]): string[] => periods.map(({ label }) => label);
