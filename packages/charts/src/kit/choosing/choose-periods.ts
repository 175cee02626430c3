import {
  chooseLatestPeriod,
  distinctPeriods,
  type Issue,
  isWithin,
  matchesPeriod,
  notInTime,
  type Observation,
  parsePeriod,
  type Period,
  periodNeeded,
  periodsWithin,
  unknownPeriod,
} from '@commonweal/data';
import type { ChosenPeriods, PeriodChooser } from '../choose.js';

const labels = (periods: readonly Period[]): string[] => periods.map(({ label }) => label);

/**
 * Returns all periods that have a place in time, or those that the author named: a list (`2015; 2018`), a range
 * (`2015 to 2018`, `2011–13 to 2018–20`), or both.
 */
export const choosePeriods: PeriodChooser = (observations, wanted) => {
  const all = distinctPeriods(observations);
  if (all.length === 0) return { periods: [null], issues: [] };
  const { period: latest, undated } = chooseLatestPeriod(observations);
  if (latest === null) return { periods: [], issues: [periodNeeded(labels(undated))] };
  const inTime = undated.length === 0 ? all : all.filter(({ start }) => start !== null);
  const issues = leftOut(undated, observations);
  if (wanted === null) return withoutParts(inTime, issues);
  const chosen = wantedAmong(inTime, wanted);
  return 'code' in chosen ? { periods: [], issues: [chosen] } : withoutParts(chosen, issues);
};

function leftOut(undated: readonly Period[], observations: readonly Observation[]): Issue[] {
  const without = observations.filter(({ period }) => period === null).length;
  return undated.length + without === 0 ? [] : [notInTime(labels(undated), without)];
}

/** Refuses periods that lie within others: both would be points of one line. */
function withoutParts(periods: readonly Period[], issues: readonly Issue[]): ChosenPeriods {
  let [outer] = periods;
  for (const period of periods.slice(1)) {
    if (outer === undefined) break;
    if (isWithin(period, outer)) return { periods: [], issues: [periodsWithin(period.label, outer.label)] };
    if (isWithin(outer, period)) return { periods: [], issues: [periodsWithin(outer.label, period.label)] };
    if ((period.end ?? '') > (outer.end ?? '')) outer = period;
  }
  return { periods, issues };
}

function wantedAmong(periods: readonly Period[], wanted: string): readonly Period[] | Issue {
  const named = (text: string): Period | undefined => periods.find((each) => matchesPeriod(each, text));
  const kept = new Set<Period>();
  for (const text of wanted.split(';').filter((part) => part.trim() !== '')) {
    const one = named(text);
    const found = one === undefined ? rangeAmong(periods, text, named) : [one];
    if (found.length === 0) return unknownPeriod(text.trim(), labels(periods));
    for (const period of found) kept.add(period);
  }
  return periods.filter((period) => kept.has(period));
}

/** The periods from one to another, both named; or those within a longer time, as 2015 to 2018 of single years. */
function rangeAmong(
  periods: readonly Period[],
  text: string,
  named: (text: string) => Period | undefined,
): readonly Period[] {
  for (const { 0: to, index } of text.matchAll(/\s+(?:to|–|-)\s+/g)) {
    const [first, last] = [named(text.slice(0, index)), named(text.slice(index + to.length))];
    if (first !== undefined && last !== undefined)
      return periods.slice(periods.indexOf(first), periods.indexOf(last) + 1);
  }
  const whole = parsePeriod(text);
  return periods.filter((period) => isWithin(period, whole));
}
