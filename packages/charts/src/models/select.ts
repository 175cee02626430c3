import {
  ambiguousObservations,
  areaKey,
  columnsOf,
  decimalsGiven,
  distinctAreas,
  distinctPeriods,
  emptyData,
  filterWhere,
  findAmbiguity,
  latestPeriod,
  matchesArea,
  matchesPeriod,
  nothingMatches,
  periodKey,
  unknownArea,
  unknownBenchmark,
  unknownColumn,
  unknownPeriod,
  varyingDimensions,
} from '@commonweal/data';
import type { Area, Dataset, Indicator, Issue, Observation, Period, Polarity, Provenance } from '@commonweal/data';
import type { RowKind } from '../table-chart/types.js';
import type { ChartOptions } from './options.js';

/** One combination of the dimensions that vary; the label of a column or row. */
export interface Group {
  readonly label: string;
  /** In the order of `Selection.dimensions`. */
  readonly values: readonly string[];
}

/** An area and its observation in each group. */
export interface SelectedArea {
  readonly key: string;
  readonly area: Area;
  readonly kind: RowKind;
  readonly picked: boolean;
  /** In the groups' order. A gap in the data is an observation whose value is missing. */
  readonly observations: readonly Observation[];
}

/** What a chart is made from: one observation for each area and group of one period. */
export interface Selection {
  readonly indicator: Indicator;
  readonly polarity: Polarity;
  readonly provenance: Provenance;
  readonly decimals: number;
  /** Level of the limits that are shown and compared with; null where there are none. */
  readonly level: number | null;
  readonly period: Period | null;
  readonly dimensions: readonly string[];
  /** Values that all observations share, by dimension. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
  /** In the source's order. */
  readonly areas: readonly SelectedArea[];
  readonly benchmark: SelectedArea | null;
  /** In the order the author named them. */
  readonly comparators: readonly SelectedArea[];
}

export interface SelectResult {
  readonly selection: Selection | null;
  readonly issues: readonly Issue[];
}

/**
 * The observations of a chart: filtered, of one period, of the wanted areas, one for each place.
 * Fatal issues leave no selection; others say what was asked for and not found.
 *
 * @example
 * selectData(dataset, DEFAULT_CHART_OPTIONS).selection?.period?.label; // '2015–17'
 */
export function selectData(dataset: Dataset, options: ChartOptions): SelectResult {
  const refuse = (...issues: Issue[]): SelectResult => ({ selection: null, issues });
  const all = dataset.observations;
  const sample = all[0];
  if (sample === undefined) return refuse(emptyData());

  const filtered = filterWhere(all, options.where);
  const unknown = filtered.unknown[0];
  if (unknown !== undefined) return refuse(unknownColumn(unknown, columnsOf(sample), 'where'));
  if (filtered.observations.length === 0) return refuse(nothingMatches([...options.where]));

  const period = choosePeriod(filtered.observations, options.period);
  if (period === undefined) {
    return refuse(unknownPeriod(options.period ?? '', distinctPeriods(filtered.observations).map((p) => p.label)));
  }
  const key = periodKey(period);
  const ofPeriod = filtered.observations.filter((o) => o.period === null || periodKey(o.period) === key);

  const kept = chooseAreas(ofPeriod, options);
  const named = kept.areas.filter(({ kind }) => kind === 'benchmark').length;
  // Two areas of one name cannot both be the benchmark.
  if (named > 1) return refuse(ambiguousObservations(options.benchmark ?? '', named, ['area_code']));
  const first = kept.observations[0];
  if (first === undefined) return refuse(...kept.issues, nothingMatches([['area', options.areas.join('; ')]]));

  const dimensions = varyingDimensions(kept.observations);
  const ambiguity = findAmbiguity(kept.observations, (o) => `${areaKey(o.area)}\n${groupKey(o, dimensions)}`);
  const clash = ambiguity?.observations[0];
  if (ambiguity !== null && clash !== undefined) return refuse(...kept.issues, ambiguous(clash, ambiguity));

  const groups = new Map<string, Group>();
  const places = new Map<string, Observation>();
  for (const o of kept.observations) {
    const group = groupKey(o, dimensions);
    if (!groups.has(group)) groups.set(group, groupOf(o, dimensions));
    places.set(`${areaKey(o.area)}\n${group}`, o);
  }
  const fixed = new Map([...first.group].filter(([dimension]) => !dimensions.includes(dimension)));
  const areas = kept.areas.map((chosen): SelectedArea => {
    const areaPlace = areaKey(chosen.area);
    const observations = [...groups].map(
      ([group, { values }]) => places.get(`${areaPlace}\n${group}`) ?? gap(chosen.area, period, dimensions, values, fixed),
    );
    return { key: areaPlace, ...chosen, observations };
  });
  const selection: Selection = {
    indicator: dataset.indicator,
    polarity: options.polarity ?? dataset.indicator.polarity,
    provenance: dataset.provenance,
    decimals: dataset.indicator.decimals ?? decimalsGiven(numberTexts(kept.observations)),
    level: chooseLevel(kept.observations),
    period,
    dimensions,
    fixed,
    groups: [...groups.values()],
    areas,
    benchmark: areas.find(({ kind }) => kind === 'benchmark') ?? null,
    comparators: options.comparators.flatMap(
      (wanted) => areas.find(({ area, kind }) => kind === 'comparator' && matchesArea(area, wanted)) ?? [],
    ),
  };
  return { selection, issues: kept.issues };
}

/** The period asked for, else the latest; null where the data has none, undefined where it has not the one asked for. */
function choosePeriod(observations: readonly Observation[], wanted: string | null): Period | null | undefined {
  if (wanted === null) return latestPeriod(observations);
  return distinctPeriods(observations).find((period) => matchesPeriod(period, wanted));
}

type ChosenArea = Pick<SelectedArea, 'area' | 'kind' | 'picked'>;

/** The areas to keep, each with its part in the chart; the benchmark and the comparators always stay. */
function chooseAreas(
  observations: readonly Observation[],
  options: ChartOptions,
): { areas: ChosenArea[]; observations: readonly Observation[]; issues: Issue[] } {
  const all = distinctAreas(observations);
  const names = all.map(({ name }) => name);
  const issues: Issue[] = [];
  const find = (wanted: readonly string[], missing: typeof unknownArea): Set<Area> => {
    const found = new Set<Area>();
    for (const text of wanted) {
      const matches = all.filter((area) => matchesArea(area, text));
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
  const kept = areas.length === all.length ? observations : observations.filter(({ area }) => keys.has(areaKey(area)));
  return { areas, observations: kept, issues };
}

function groupKey({ group }: Observation, dimensions: readonly string[]): string {
  return dimensions.map((dimension) => group.get(dimension) ?? '').join('\n');
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
  return {
    area,
    period,
    group,
    value: { missing: 'notSupplied', raw: '' },
    raw: '',
    printed: null,
    limits: [],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: null,
  };
}

function ambiguous(first: Observation, found: NonNullable<ReturnType<typeof findAmbiguity>>): Issue {
  const lines = found.observations.flatMap(({ line }) => (line === null ? [] : [line]));
  return ambiguousObservations(first.area.name, found.observations.length, found.columns, lines);
}

/** 95% where any observation has it, else the lowest level there is. */
function chooseLevel(observations: readonly Observation[]): number | null {
  const levels = new Set(observations.flatMap(({ limits }) => limits.map(({ level }) => level)));
  if (levels.size === 0) return null;
  return levels.has(0.95) ? 0.95 : Math.min(...levels);
}

function* numberTexts(observations: readonly Observation[]): Iterable<string> {
  for (const { value, raw } of observations) if (typeof value === 'number') yield raw === '' ? String(value) : raw;
}
