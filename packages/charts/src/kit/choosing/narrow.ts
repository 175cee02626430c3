import {
  type AbsentArea,
  areaKey,
  type Dataset,
  filterWhere,
  type Issue,
  nothingMatches,
  type Observation,
  type Period,
  periodKey,
  severalBenchmarks,
} from '@commonweal/data';
import type { PeriodChooser } from '../choose.js';
import type { ChartOptions } from '../options.js';
import { absentAreas, absentIssues, ofSameGroups } from './absent.js';
import { type ChosenAreas, chooseAreas, leftOut } from './choose-areas.js';
import { chooseIndicator } from './indicator.js';
import { partWhere } from './where-parts.js';

const fatal = (issue: Issue): Issue => ({ ...issue, severity: 'fatal' });

/**
 * The observations left after applying the author's options, with everything wrong with those options reported at once.
 */
export interface Narrowed {
  /** Null if a fatal issue explains why. */
  readonly kept: readonly Observation[] | null;
  /** The periods chosen, in order of time; the only one is null if the data has no periods. */
  readonly periods: readonly (Period | null)[];
  readonly chosen: ChosenAreas;
  readonly absent: readonly (AbsentArea & { readonly isApart: boolean })[];
  readonly issues: readonly Issue[];
}

/** Applies the author's options to a dataset; `choose` decides which periods. */
export function narrow(dataset: Dataset, options: ChartOptions, choose: PeriodChooser): Narrowed {
  const all = dataset.observations;
  const chosen = chooseAreas(dataset, options);
  const where = partWhere(all, options.where);
  const issues = [...where.issues, ...chosen.issues];
  const refuse = (...more: Issue[]): Narrowed => ({
    kept: null,
    periods: [],
    chosen,
    absent: [],
    issues: [...issues, ...more],
  });
  const wrongPeriod = options.period === null ? [] : choose(all, options.period).issues;
  if (where.issues.length > 0) return refuse(...wrongPeriod);

  const figures = filterWhere(all, where.figures).observations;
  const isApart = ({ area }: Pick<Observation, 'area'>): boolean =>
    chosen.benchmark.has(areaKey(area)) || chosen.comparators.has(areaKey(area));
  const inPlaces = where.places.size === 0 ? null : new Set(filterWhere(figures, where.places).observations);
  const plain = figures.filter(
    (o) => !isApart(o) && (inPlaces?.has(o) ?? true) && chosen.isWanted(areaKey(o.area)),
  );
  const apart = figures.filter(isApart);
  const candidates = plain.length > 0 ? plain : apart;
  if (candidates.length === 0) {
    const { noneFound } = chosen;
    const refused = refuse(...wrongPeriod);
    // The issue about each part already explains why no areas are left, so a further one is not needed.
    return noneFound.length > 0
      ? {
          ...refused,
          issues: refused.issues.map((issue) => (noneFound.includes(issue) ? fatal(issue) : issue)),
        }
      : refuse(...wrongPeriod, nothingMatches([...options.where], [], options.areas));
  }
  const indicators = chooseIndicator([...plain, ...apart], dataset);
  // Choosing a period first would pick whichever indicator has the latest year.
  if ('code' in indicators) return refuse(...wrongPeriod, indicators);
  const { periods, issues: ofPeriods } = choose(candidates, options.period);
  const latest = periods.at(-1);
  if (latest === undefined) return refuse(...ofPeriods);

  const keys = new Set(periods.map(periodKey));
  // What has no period is of any one, but not of several.
  const ofPeriod = ({ period: own }: Observation): boolean =>
    own === null ? keys.size === 1 : keys.has(periodKey(own));
  const plainNow = plain.filter(ofPeriod);
  const apartNow = ofSameGroups(apart.filter(ofPeriod), plainNow);
  const keep = plainNow.length === figures.length ? null : new Set([...plainNow, ...apartNow.kept]);
  const kept = keep === null ? plainNow : figures.filter((o) => keep.has(o));
  const absent = [...absentAreas(plain, plainNow), ...absentAreas(apart, apart.filter(ofPeriod))];
  const isNamed = (place: string): boolean =>
    [chosen.benchmark, chosen.comparators, chosen.highlighted, chosen.listed].some((areas) =>
      areas.has(place),
    );
  const isLeft = (place: string): boolean =>
    [plain, apart].some((some) => some.some(({ area }) => areaKey(area) === place));
  issues.push(
    ...ofPeriods,
    ...leftOut(chosen, isLeft, {
      where: where.places.size + where.figures.size > 0,
      areas: options.areas.length > 0,
    }),
    ...absentIssues(absent, latest, isNamed),
    ...apartNow.issues,
  );
  const benchmarks = new Set(
    apartNow.kept.flatMap(({ area }) => (chosen.benchmark.has(areaKey(area)) ? [areaKey(area)] : [])),
  );
  // Two areas with the same name cannot both be the benchmark.
  if (benchmarks.size > 1)
    return refuse(
      severalBenchmarks(
        chosen.benchmarkName ?? '',
        [...chosen.benchmark].flatMap(([key, { code }]) => (benchmarks.has(key) ? (code ?? []) : [])),
      ),
    );
  return {
    kept,
    periods,
    chosen,
    absent: absent.map(({ area, latest }) => ({ name: area.name, latest, isApart: isApart({ area }) })),
    issues,
  };
}
