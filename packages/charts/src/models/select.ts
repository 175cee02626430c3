import {
  ambiguousObservations,
  areaKey,
  columnsOf,
  distinctPeriods,
  emptyData,
  filterWhere,
  findAmbiguity,
  matchesArea,
  nothingMatches,
  periodKey,
  textsKey,
  unknownColumn,
  unknownPeriod,
  varyingDimensions,
} from '@commonweal/data';
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
import type { RowKind } from '../table-chart/types.js';
import { chooseAreas, chooseLevel, choosePeriod } from './choose.js';
import { formatsOf, type ValueFormat } from './formats.js';
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
  readonly suppression: Dataset['suppression'];
  /** How the numbers of each group are shown, in the groups' order. */
  readonly formats: readonly ValueFormat[];
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
 * selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection?.groups.map(({ label }) => label); // ['Men', 'Women']
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
    return refuse(
      unknownPeriod(
        options.period ?? '',
        distinctPeriods(filtered.observations).map((p) => p.label),
      ),
    );
  }
  const key = periodKey(period);
  const ofPeriod = filtered.observations.filter((o) => o.period === null || periodKey(o.period) === key);

  const kept = chooseAreas(ofPeriod, options);
  const named = kept.areas.filter(({ kind }) => kind === 'benchmark').length;
  // Two areas of one name cannot both be the benchmark.
  if (named > 1) return refuse(ambiguousObservations(options.benchmark ?? '', named, ['area_code']));
  const first = kept.observations[0];
  if (first === undefined)
    return refuse(...kept.issues, nothingMatches([['area', options.areas.join('; ')]]));

  const dimensions = varyingDimensions(kept.observations);
  const ambiguity = findAmbiguity(kept.observations, (o) =>
    textsKey([areaKey(o.area), groupKey(o, dimensions)]),
  );
  const clash = ambiguity?.observations[0];
  if (ambiguity !== null && clash !== undefined) return refuse(...kept.issues, ambiguous(clash, ambiguity));

  const groups = new Map<string, Group>();
  const places = new Map<string, Observation>();
  for (const o of kept.observations) {
    const group = groupKey(o, dimensions);
    if (!groups.has(group)) groups.set(group, groupOf(o, dimensions));
    places.set(textsKey([areaKey(o.area), group]), o);
  }
  const fixed = new Map([...first.group].filter(([dimension]) => !dimensions.includes(dimension)));
  const areas = kept.areas.map((chosen): SelectedArea => {
    const areaPlace = areaKey(chosen.area);
    const observations = [...groups].map(
      ([group, { values }]) =>
        places.get(textsKey([areaPlace, group])) ?? gap(chosen.area, period, dimensions, values, fixed),
    );
    return { key: areaPlace, ...chosen, observations };
  });
  const formats = formatsOf(areas, [...groups.values()], dataset.indicator, options);
  if ('code' in formats) return refuse(...kept.issues, formats);
  const selection: Selection = {
    indicator: statedIndicator(dataset.indicator, options),
    polarity: options.polarity ?? dataset.indicator.polarity,
    provenance: dataset.provenance,
    suppression: dataset.suppression,
    formats,
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

/** The indicator with what the author says of it. */
function statedIndicator(indicator: Indicator, { unit, decimals, polarity }: ChartOptions): Indicator {
  return {
    ...indicator,
    unit: unit ?? indicator.unit,
    polarity: polarity ?? indicator.polarity,
    decimals: decimals ?? indicator.decimals,
  };
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
