import {
  areaKey,
  distinctAreas,
  distinctPeriods,
  latestPeriod,
  matchesArea,
  matchesPeriod,
  unknownArea,
  unknownBenchmark,
} from '@commonweal/data';
import type { Area, Issue, Observation, Period } from '@commonweal/data';
import type { ChartOptions } from './options.js';
import type { SelectedArea } from './select.js';

/** The period asked for, else the latest; null where the data has none, undefined where it has not the one asked for. */
export function choosePeriod(
  observations: readonly Observation[],
  wanted: string | null,
): Period | null | undefined {
  if (wanted === null) return latestPeriod(observations);
  return distinctPeriods(observations).find((period) => matchesPeriod(period, wanted));
}

type ChosenArea = Pick<SelectedArea, 'area' | 'kind' | 'picked'>;

/** The areas to keep, each with its part in the chart; the benchmark and the comparators always stay. */
export function chooseAreas(
  observations: readonly Observation[],
  options: ChartOptions,
): { areas: ChosenArea[]; observations: readonly Observation[]; issues: Issue[] } {
  const all = distinctAreas(observations);
  const names = all.map(({ name }) => name);
  const issues: Issue[] = [];
  const exact = byText(all);
  const find = (wanted: readonly string[], missing: typeof unknownArea): Set<Area> => {
    const found = new Set<Area>();
    for (const text of wanted) {
      const same = exact.get(text.trim().toLowerCase());
      const matches = same ?? all.filter((area) => matchesArea(area, text));
      if (matches.length === 0) issues.push(missing(text, names));
      for (const area of matches) found.add(area);
    }
    return found;
  };
  const benchmark = find(options.benchmark === null ? [] : [options.benchmark], unknownBenchmark);
  const comparators = find(options.comparators, unknownBenchmark);
  const picked = find(options.area, unknownArea);
  const wanted = find(options.areas, unknownArea);

  const areas: ChosenArea[] = [];
  const keys = new Set<string>();
  for (const area of all) {
    const kind = benchmark.has(area) ? 'benchmark' : comparators.has(area) ? 'comparator' : 'plain';
    if (kind === 'plain' && options.areas.length > 0 && !wanted.has(area)) continue;
    areas.push({ area, kind, picked: picked.has(area) });
    keys.add(areaKey(area));
  }
  const kept =
    areas.length === all.length ? observations : observations.filter(({ area }) => keys.has(areaKey(area)));
  return { areas, observations: kept, issues };
}

/** Areas by their code and by their name, in lower case, so that a long list of areas is found in one go. */
function byText(areas: readonly Area[]): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  for (const area of areas) {
    for (const text of new Set([area.code ?? area.name, area.name])) {
      const key = text.trim().toLowerCase();
      found.set(key, [...(found.get(key) ?? []), area]);
    }
  }
  return found;
}

/** 95% where any observation has it, else the lowest level there is. */
export function chooseLevel(observations: readonly Observation[]): number | null {
  const levels = new Set(observations.flatMap(({ limits }) => limits.map(({ level }) => level)));
  if (levels.size === 0) return null;
  return levels.has(0.95) ? 0.95 : Math.min(...levels);
}
