import type {
  AbsentArea,
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
  areaKey,
  comparedLevel,
  emptyData,
  findAmbiguity,
  periodKey,
  polarityOf,
  textsKey,
} from '@commonweal/data';
import { choosePeriod, type PeriodChooser } from './choose.js';
import { withStatedOptions, chooseIndicator, figuresAsStated } from './choosing/indicator.js';
import { levelIssues, type MixedLevels, mixOf } from './choosing/levels.js';
import { narrow } from './choosing/narrow.js';
import { againstOf, chooseOutcomes, type OutcomeSource } from './choosing/outcomes.js';
import { highlightedAreas } from './choosing/highlighted.js';
import { ambiguous, gap, groupKey, placedIn } from './choosing/placed.js';
import { distinguishingDimensions, unitDimension } from './choosing/unit-dimension.js';
import { formatsOf, type ValueFormat } from './formats.js';
import type { RowNoun } from './facts.js';
import type { ChartOptions } from './options.js';
import { apartByCode } from './names-apart.js';
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
  /** What rows are, where a chart knows better than the names of areas say; absent otherwise. */
  readonly noun?: RowNoun;
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
  const { chosen, issues } = selectOver(dataset, options, choosePeriod);
  return { selection: chosen?.selection ?? null, issues };
}

/** A selection of the latest of some periods, and the observations of all of them. */
export interface SelectionOver {
  readonly selection: Selection;
  readonly periods: readonly (Period | null)[];
  /**
   * By area, in the order of the selection: the observations of each group in each period. Gaps are observations with a
   * missing value.
   */
  readonly observations: readonly (readonly Observation[])[];
}

/** Selects the observations of some periods at once. Numbers are formatted alike in all of them. */
export function selectOver(
  dataset: Dataset,
  options: ChartOptions,
  choose: PeriodChooser,
): { readonly chosen: SelectionOver | null; readonly issues: readonly Issue[] } {
  if (dataset.observations.length === 0) return { chosen: null, issues: [emptyData()] };
  const narrowed = narrow(dataset, options, choose);
  if (narrowed.kept === null) return { chosen: null, issues: narrowed.issues };
  const { periods, chosen, absent, issues } = narrowed;
  const period = periods.at(-1) ?? null;
  const kept = figuresAsStated(narrowed.kept, options);
  const refuse = (...more: Issue[]) => ({ chosen: null, issues: [...issues, ...more] });

  const found = chooseIndicator(kept, dataset);
  if ('code' in found) return refuse(found);
  const unit = unitDimension(kept);
  const dimensions = distinguishingDimensions(kept, unit);
  const placed = placedIn(kept, dimensions, periods);
  if (placed === null) {
    const ambiguity = findAmbiguity(kept, (o) =>
      textsKey([areaKey(o.area), groupKey(o, dimensions), periods.length === 1 ? '' : periodKey(o.period)]),
    );
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
  const ordered = inLevels(there, mixed, isPlain);
  const series = ordered.map((area) => {
    const own = placed?.areas.get(areaKey(area))?.observations;
    return groups.flatMap(({ values }, group) =>
      periods.map(
        (each, at) => own?.[group * periods.length + at] ?? gap(area, each, dimensions, values, fixed),
      ),
    );
  });
  const areas = apartByCode(ordered).map((area, index): SelectedArea => {
    const key = areaKey(area);
    const all = series[index] ?? [];
    const observations = ofPeriod(all, periods.length - 1, periods.length);
    const kind = chosen.benchmark.has(key) ? 'benchmark' : isPlain(key) ? 'plain' : 'comparator';
    const level = kind === 'plain' ? (mixed?.levelOf.get(key) ?? null) : null;
    return { key, area, kind, highlighted: isHighlighted(area), level, observations };
  });
  const formats = formatsOf(
    everyPeriod(areas, series, periods.length),
    groups,
    found.indicator,
    options,
    dimensions.indexOf(COLUMNS),
  );
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
  return {
    chosen: { selection, periods, observations: series },
    issues: [...issues, ...outcomes.issues],
  };
}

/** Each area once for each period, for what depends on all numbers together. */
function everyPeriod(
  areas: readonly SelectedArea[],
  series: SelectionOver['observations'],
  periods: number,
): readonly SelectedArea[] {
  if (periods <= 1) return areas;
  return areas.flatMap((area, index) =>
    Array.from({ length: periods }, (_, at) => ({
      ...area,
      observations: ofPeriod(series[index] ?? [], at, periods),
    })),
  );
}

/** The observations of one of some periods, of each group, without a walk over those of all others. */
function ofPeriod(all: readonly Observation[], at: number, periods: number): readonly Observation[] {
  if (periods === 1) return all;
  return Array.from({ length: all.length / periods }, (_, group) => all[group * periods + at] as Observation);
}

/** Positions in a list, looked up once the first is asked for. */
function positionsIn(kept: readonly Observation[]): Selection['placeOf'] {
  let positions: ReadonlyMap<Observation, number> | null = null;
  return (observation) => {
    positions ??= new Map(kept.map((each, position) => [each, position]));
    return positions.get(observation) ?? null;
  };
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
