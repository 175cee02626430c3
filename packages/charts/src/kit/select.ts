import type {
  Area,
  Dataset,
  Indicator,
  Issue,
  Observation,
  Period,
  Polarity,
  Provenance,
} from '@commonweal/data';
import {
  type AbsentArea,
  ambiguousObservations,
  chooseOne,
  comparedLevel,
  areaKey,
  emptyData,
  filterWhere,
  findAmbiguity,
  nothingMatches,
  observationOf,
  periodKey,
  polarityOf,
  severalBenchmarks,
  textsKey,
} from '@commonweal/data';
import { choosePeriod } from './choose.js';
import { absentAreas, absentIssues, ofSameGroups } from './choosing/absent.js';
import { type ChosenAreas, chooseAreas, leftOut } from './choosing/choose-areas.js';
import { withStatedOptions, chooseIndicator, figuresAsStated } from './choosing/indicator.js';
import { levelIssues, type MixedLevels, mixOf } from './choosing/levels.js';
import { againstOf, chooseOutcomes, type OutcomeSource } from './choosing/outcomes.js';
import { highlightedAreas } from './choosing/highlighted.js';
import { distinguishingDimensions, unitDimension } from './choosing/unit-dimension.js';
import { partWhere } from './choosing/where-parts.js';
import { formatsOf, type ValueFormat } from './formats.js';
import type { ChartOptions } from './options.js';
import type { Group, SelectedArea } from './selected-area.js';

export type { SelectedArea } from './selected-area.js';

/** The dimension of side-by-side columns of values. */
const COLUMNS = 'group';

/** The data for a chart: one observation for each area and group in one period. */
export interface Selection {
  readonly indicator: Indicator;
  readonly polarity: Polarity;
  readonly provenance: Provenance;
  readonly suppression: Dataset['suppression'];
  /** How to show the numbers of each group, in group order. */
  readonly formats: readonly ValueFormat[];
  /** Confidence level of the limits to show and compare with; null if there are none. */
  readonly level: number | null;
  readonly period: Period | null;
  readonly dimensions: readonly string[];
  /** Values shared by all observations, by dimension. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  /** In source order. */
  readonly areas: readonly SelectedArea[];
  readonly benchmark: SelectedArea | null;
  /** Position of an observation in the source; null if the source has no such row. */
  readonly placeOf: (observation: Observation) => number | null;
  /** In the order the author named them. */
  readonly comparators: readonly SelectedArea[];
  /** Set if the areas compared are at more than one level; null if they are all at one. */
  readonly mixed: MixedLevels | null;
  /** Areas that have figures but none for this period, each with its latest. */
  readonly absent: readonly (AbsentArea & { readonly isApart: boolean })[];
  /** Issues for the editor about levels; irrelevant to a comparison of two areas. */
  readonly levelIssues: readonly Issue[];
  /** Where the outcomes come from; a chart never mixes the two. */
  readonly outcomes: OutcomeSource;
  /** What the published outcomes compare with; null where they are not shown, or the data does not say. */
  readonly against: string | null;
}

export interface SelectResult {
  readonly selection: Selection | null;
  readonly issues: readonly Issue[];
}

/**
 * Selects the observations of a chart: filtered, for one period and the areas requested, one per area and group. The
 * benchmark and comparators are found first: options that choose areas (`areas`, and `where` on names, types or
 * parents) do not affect them, but options that choose figures (`where` on groups, and `period`) do. Fatal issues leave
 * no selection; others report what was requested but not found.
 *
 * @example
 * selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection?.groups.map(({ label }) => label); // ['Men', 'Women']
 */
export function selectData(dataset: Dataset, options: ChartOptions): SelectResult {
  if (dataset.observations.length === 0) return { selection: null, issues: [emptyData()] };
  const narrowed = narrow(dataset, options);
  if (narrowed.kept === null) return { selection: null, issues: narrowed.issues };
  const { period, chosen, absent, issues } = narrowed;
  const kept = figuresAsStated(narrowed.kept, options);
  const refuse = (...more: Issue[]): SelectResult => ({ selection: null, issues: [...issues, ...more] });

  const found = chooseIndicator(kept, dataset);
  if ('code' in found) return refuse(found);
  const unit = unitDimension(kept);
  const dimensions = distinguishingDimensions(kept, unit);
  const placed = placedIn(kept, dimensions);
  if (placed === null) {
    const ambiguity = findAmbiguity(kept, (o) => textsKey([areaKey(o.area), groupKey(o, dimensions)]));
    const clash = ambiguity?.observations[0];
    if (ambiguity !== null && clash !== undefined) return refuse(ambiguous(clash, ambiguity));
  }
  const groups = placed?.groups ?? [];
  const shared = [...(kept[0]?.group ?? [])].filter(([dimension]) => !dimensions.includes(dimension));
  const fixed = new Map(shared);
  const isPlain = (key: string): boolean => !chosen.benchmark.has(key) && !chosen.comparators.has(key);
  const there = Array.from(placed?.areas.values() ?? [], ({ area }) => area);
  const compared = there.filter((area) => isPlain(areaKey(area)) && !chosen.listed.has(areaKey(area)));
  const isHighlighted = highlightedAreas(chosen.highlighted, there);
  const mixed = mixOf(compared, chosen.types);
  const areas = inLevels(there, mixed, isPlain).map((area): SelectedArea => {
    const key = areaKey(area);
    const own = placed?.areas.get(key)?.observations ?? [];
    const observations = groups.map(
      ({ values }, at) => own[at] ?? gap(area, period, dimensions, values, fixed),
    );
    const kind = chosen.benchmark.has(key) ? 'benchmark' : isPlain(key) ? 'plain' : 'comparator';
    const level = kind === 'plain' ? (mixed?.levelOf.get(key) ?? null) : null;
    return { key, area, kind, highlighted: isHighlighted(area), level, observations };
  });
  const formats = formatsOf(areas, groups, found.indicator, options, dimensions.indexOf(COLUMNS));
  if ('code' in formats) return refuse(formats);
  const level = comparedLevel(kept);
  const polarity = polarityOf(options.polarity ?? dataset.indicator.polarity);
  const against = againstOf(areas);
  const outcomes = chooseOutcomes(
    areas,
    level,
    options.outcomes ?? null,
    against,
    options.benchmark !== null,
  );
  const selection: Selection = {
    // The download records the polarity that the chart uses to judge.
    indicator: { ...withStatedOptions(found.indicator, options), polarity },
    polarity,
    provenance:
      (options.source ?? null) === null
        ? dataset.provenance
        : { ...dataset.provenance, title: options.source ?? null, publisher: null },
    suppression: dataset.suppression,
    formats,
    level,
    period,
    dimensions,
    fixed: new Map(shared.filter(([dimension]) => dimension !== found.dimension && dimension !== unit)),
    groups,
    areas,
    benchmark: areas.find(({ kind }) => kind === 'benchmark') ?? null,
    comparators: [...chosen.comparators.keys()].flatMap(
      (key) => areas.find((area) => area.key === key && area.kind === 'comparator') ?? [],
    ),
    placeOf: positionsIn(kept),
    mixed,
    absent,
    levelIssues: levelIssues(compared, mixed),
    outcomes: outcomes.from,
    against: outcomes.from === 'published' ? against : null,
  };
  return { selection, issues: [...issues, ...outcomes.issues] };
}

/** Positions in a list, looked up once the first is asked for. */
function positionsIn(kept: readonly Observation[]): Selection['placeOf'] {
  let positions: ReadonlyMap<Observation, number> | null = null;
  return (observation) => {
    positions ??= new Map(kept.map((each, position) => [each, position]));
    return positions.get(observation) ?? null;
  };
}

const fatal = (issue: Issue): Issue => ({ ...issue, severity: 'fatal' });

/**
 * The observations left after applying the author's options, with everything wrong with those options reported at once.
 */
interface Narrowed {
  /** Null if a fatal issue explains why. */
  readonly kept: readonly Observation[] | null;
  readonly period: Period | null;
  readonly chosen: ChosenAreas;
  readonly absent: Selection['absent'];
  readonly issues: readonly Issue[];
}

function narrow(dataset: Dataset, options: ChartOptions): Narrowed {
  const all = dataset.observations;
  const chosen = chooseAreas(dataset, options);
  const where = partWhere(all, options.where);
  const issues = [...where.issues, ...chosen.issues];
  const refuse = (...more: Issue[]): Narrowed => ({
    kept: null,
    period: null,
    chosen,
    absent: [],
    issues: [...issues, ...more],
  });
  const wrongPeriod = options.period === null ? [] : choosePeriod(all, options.period).issues;
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
  const { period, issues: ofPeriods } = choosePeriod(candidates, options.period);
  if (period === undefined) return refuse(...ofPeriods);

  const key = periodKey(period);
  const ofPeriod = ({ period: own }: Observation): boolean => own === null || periodKey(own) === key;
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
    ...absentIssues(absent, period, isNamed),
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
    period,
    chosen,
    absent: absent.map(({ area, latest }) => ({ name: area.name, latest, isApart: isApart({ area }) })),
    issues,
  };
}

/** Observations by their places in a chart: an area and a group. */
interface Placed {
  readonly groups: readonly Group[];
  /** By area key, in source order: the observation of each group, in the order of the groups. */
  readonly areas: ReadonlyMap<string, { readonly area: Area; readonly observations: Observation[] }>;
}

/** Null if two observations compete for one place. */
function placedIn(kept: readonly Observation[], dimensions: readonly string[]): Placed | null {
  const groups: Group[] = [];
  const indices = new Map<string, number>();
  const areas = new Map<string, { area: Area; observations: Observation[] }>();
  for (const observation of kept) {
    const group = groupKey(observation, dimensions);
    let index = indices.get(group);
    if (index === undefined) {
      index = groups.length;
      indices.set(group, index);
      groups.push(groupOf(observation, dimensions));
    }
    const key = areaKey(observation.area);
    let there = areas.get(key);
    if (there === undefined) {
      there = { area: observation.area, observations: [] };
      areas.set(key, there);
    }
    if (there.observations[index] !== undefined) return null;
    there.observations[index] = observation;
  }
  return { groups, areas };
}

/** Keeps source order. Levels requested together follow one another, after the benchmark and comparators. */
function inLevels(
  areas: readonly Area[],
  mixed: MixedLevels | null,
  isPlain: (key: string) => boolean,
): readonly Area[] {
  if (mixed?.isAsked !== true) return areas;
  const placeOf = (area: Area): number => {
    const key = areaKey(area);
    if (!isPlain(key)) return -1;
    const at = mixed.levels.indexOf(mixed.levelOf.get(key) ?? '');
    return at === -1 ? mixed.levels.length : at;
  };
  return [...areas].sort((a, b) => placeOf(a) - placeOf(b));
}

function groupKey({ group }: Observation, dimensions: readonly string[]): string {
  return textsKey(dimensions.map((dimension) => group.get(dimension) ?? ''));
}

function groupOf({ group }: Observation, dimensions: readonly string[]): Group {
  const values = dimensions.map((dimension) => group.get(dimension) ?? '');
  return { label: values.filter((value) => value !== '').join(', '), values };
}

function gap(
  area: Area,
  period: Period | null,
  dimensions: readonly string[],
  values: readonly string[],
  fixed: ReadonlyMap<string, string>,
): Observation {
  const group = new Map(fixed);
  dimensions.forEach((dimension, i) => group.set(dimension, values[i] ?? ''));
  return observationOf(area, { missing: 'notSupplied', raw: '' }, '', { period, group });
}

function ambiguous(first: Observation, found: NonNullable<ReturnType<typeof findAmbiguity>>): Issue {
  const lines = found.observations.flatMap(({ line }) => (line === null ? [] : [line]));
  const { observations, columns } = found;
  const choice = chooseOne(observations, columns);
  return ambiguousObservations(first.area.name, observations.length, columns, lines, choice);
}
