import type { Issue, Observation, Period } from '@commonweal/data';
import {
  chooseLatestPeriod,
  distinctPeriods,
  matchesPeriod,
  periodNeeded,
  undatedPeriods,
  unknownPeriod,
} from '@commonweal/data';

/** The period that is shown: null where the data has none, undefined where it cannot be chosen. */
export interface ChosenPeriod {
  readonly period: Period | null | undefined;
  readonly issues: readonly Issue[];
}

/** The period asked for, else the latest of those that have dates. */
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
