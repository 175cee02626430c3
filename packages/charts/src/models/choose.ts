import { decimalsGiven, distinctPeriods, latestPeriod, matchesPeriod } from '@commonweal/data';
import type { Observation, Period } from '@commonweal/data';

/** The period asked for, else the latest; null where the data has none, undefined where it has not the one asked for. */
export function choosePeriod(
  observations: readonly Observation[],
  wanted: string | null,
): Period | null | undefined {
  if (wanted === null) return latestPeriod(observations);
  return distinctPeriods(observations).find((period) => matchesPeriod(period, wanted));
}

/** 95% where any observation has it, else the lowest level there is. */
export function chooseLevel(observations: readonly Observation[]): number | null {
  const levels = new Set(observations.flatMap(({ limits }) => limits.map(({ level }) => level)));
  if (levels.size === 0) return null;
  return levels.has(0.95) ? 0.95 : Math.min(...levels);
}

/** As many decimals as the source gives. */
export function chooseDecimals(observations: readonly Observation[]): number {
  return decimalsGiven(numberTexts(observations));
}

/** The source text where it is plain digits, for the zeros at its end; else the value, whatever its decimal mark was. */
function* numberTexts(observations: readonly Observation[]): Iterable<string> {
  for (const { value, raw } of observations)
    if (typeof value === 'number') yield Number(raw) === value && raw !== '' ? raw : String(value);
}
