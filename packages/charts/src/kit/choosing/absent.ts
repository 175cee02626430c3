import {
  type Area,
  areaHistory,
  areaKey,
  latestPeriod,
  type AbsentArea,
  type Issue,
  noFigureForGroup,
  noFigureForPeriod,
  type Observation,
  type Period,
} from '@commonweal/data';

interface Absent {
  readonly area: Area;
  readonly latest: string | null;
}

/** Areas that have figures but none among those kept, each with its latest period. */
export function absentAreas(
  observations: readonly Observation[],
  kept: readonly Observation[],
): readonly Absent[] {
  if (kept.length === observations.length) return [];
  const there = new Set(kept.map(({ area }) => areaKey(area)));
  const gone = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = areaKey(observation.area);
    if (there.has(key)) continue;
    const known = gone.get(key);
    if (known === undefined) gone.set(key, [observation]);
    else known.push(observation);
  }
  if (gone.size === 0) return [];
  const names = new Set(kept.map(({ area }) => area.name.toLowerCase()));
  return [...gone.values()].flatMap((own): Absent[] => {
    const { area } = own[0] as Observation;
    // The same area is present under a newer or older code.
    const isThere =
      names.has(area.name.toLowerCase()) ||
      (area.code !== null && areaHistory(area.code).codes.some((code) => there.has(code)));
    return isThere ? [] : [{ area, latest: latestPeriod(own)?.label ?? null }];
  });
}

const named = ({ area, latest }: Absent): AbsentArea => ({ name: area.name, latest });

/**
 * Issues for the editor about areas without a figure for the period: one for each area named in an option, and one for
 * all the others.
 */
export function absentIssues(
  absent: readonly Absent[],
  period: Period | null,
  isNamed: (key: string) => boolean,
): Issue[] {
  const label = period?.label ?? '';
  const asked = absent.filter(({ area }) => isNamed(areaKey(area))).map(named);
  const others = absent.filter(({ area }) => !isNamed(areaKey(area))).map(named);
  return [
    ...asked.map((each) => noFigureForPeriod([each], label, 'partial')),
    ...(others.length > 0 ? [noFigureForPeriod(others, label, 'notice')] : []),
  ];
}

/**
 * Rows of the benchmark and comparators for groups that the compared areas also have, with issues for any left without
 * a row.
 */
export function ofSameGroups(
  apart: readonly Observation[],
  plain: readonly Observation[],
): { readonly kept: readonly Observation[]; readonly issues: readonly Issue[] } {
  if (plain.length === 0 || apart.length === 0) return { kept: apart, issues: [] };
  const dimensions = [...new Set([...plain, ...apart].flatMap(({ group }) => [...group.keys()]))];
  const keyOf = ({ group }: Observation): string =>
    JSON.stringify(dimensions.map((dimension) => group.get(dimension) ?? ''));
  const groups = new Set(plain.map(keyOf));
  const kept = apart.filter((observation) => groups.has(keyOf(observation)));
  const there = new Set(kept.map(({ area }) => areaKey(area)));
  const without = new Map(
    apart.filter(({ area }) => !there.has(areaKey(area))).map(({ area }) => [areaKey(area), area]),
  );
  const filters = [
    ...new Set(plain.flatMap(({ group }) => [...group].map(([name, text]) => `${name} = ${text}`))),
  ];
  return {
    kept,
    issues: [...without.values()].map(({ name }) => noFigureForGroup(name, filters.slice(0, 3))),
  };
}
