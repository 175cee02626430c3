import {
  type Dataset,
  emptyData,
  indicatorLeftOut,
  indicatorNotFound,
  type Issue,
  type Period,
  type Polarity,
  polarityOf,
} from '@commonweal/data';
import { chooseAreas } from './choosing/choose-areas.js';
import { filterIndicators } from './choosing/indicator-filters.js';
import { type IndicatorPart, indicatorParts, isIndicator } from './choosing/indicator-parts.js';
import type { ValueFormat } from './formats.js';
import type { IndicatorsOptions } from './indicators-options.js';
import { type SelectedArea, type Selection, selectData } from './select.js';

/** One indicator, or one group of an indicator, with a figure of each area for a period of its own. */
export interface SelectedIndicator {
  /** Unique among the indicators. */
  readonly key: string;
  /** As the data writes it: `Smoking prevalence`. Empty if the data has no name for it. */
  readonly label: string;
  /** The group, if the indicator has several: `Male`. Otherwise empty. */
  readonly group: string;
  /** The heading that it is under; empty if it has none. */
  readonly domain: string;
  readonly polarity: Polarity;
  /** The latest that its areas have figures for, or the author's. Null if the data has no periods. */
  readonly period: Period | null;
  /** How to show its numbers, and their unit. */
  readonly format: ValueFormat;
  /** Its figures: one group, so one observation of each area. */
  readonly selection: Selection;
  /** Its observations for all periods and of all groups, from which a trend is read; `where` leaves its own. */
  readonly dataset: Dataset;
  readonly where: ReadonlyMap<string, string>;
}

export interface SelectedIndicators {
  /** In the author's order, otherwise in that of the data. */
  readonly indicators: readonly SelectedIndicator[];
  /** If there is no indicator, the fatal ones say why. */
  readonly issues: readonly Issue[];
}

/** Issues about areas that one indicator may lack though others have them: they are looked up in the whole data. */
const OF_AREAS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'unknown-area',
  'unknown-benchmark',
  'unknown-level',
  'nothing-within',
]);

/**
 * Selects the indicators of one long table, each as `selectData` selects it alone: for its own latest period, with its
 * own unit, decimals and polarity. An indicator with several groups, such as men and women, becomes one for each of
 * them. One that cannot be shown is left out with the reason.
 *
 * @example
 * const options = { ...DEFAULT_CHART_OPTIONS, indicators: [], polarities: new Map() };
 * selectIndicators(healthyLifeExpectancy(), options).indicators.map(({ group }) => group); // ['Men', 'Women']
 */
export function selectIndicators(dataset: Dataset, options: IndicatorsOptions): SelectedIndicators {
  if (dataset.observations.length === 0) return { indicators: [], issues: [emptyData()] };
  const all = indicatorParts(dataset);
  const named = partsNamed(all, options);
  const filtered = filterIndicators(named.parts, options.where);
  const issues = [...named.issues, ...filtered.issues, ...chooseAreas(dataset, options).issues];
  const indicators = filtered.parts.flatMap((part) => {
    const polarity = polarityFor(part, options);
    const { where } = filtered;
    const own = { ...part.dataset, indicator: { ...part.dataset.indicator, polarity } };
    // One unit or name for several indicators would be wrong for most of them.
    const stated = all.length > 1 ? { unit: null, measure: null } : {};
    const { selection, issues: found } = selectData(own, { ...options, ...stated, polarity, where });
    const reasons = found.filter(({ code, severity }) => severity === 'fatal' || !OF_AREAS.has(code));
    issues.push(...(selection === null ? [indicatorLeftOut(part.label), ...reasons] : reasons));
    return selection === null ? [] : groupsOf(part, own, selection, where);
  });
  const distinct = distinctIssues(issues);
  return indicators.length === 0
    ? { indicators, issues: distinct.filter(({ code }) => code !== 'indicator-left-out') }
    : { indicators, issues: distinct.map(withoutEnd) };
}

/**
 * The indicators under each heading, headings in the order they first appear. Those without one go before, since they would
 * seem to be under the heading of others.
 */
export function byDomain(
  indicators: readonly SelectedIndicator[],
): readonly { readonly domain: string; readonly indicators: readonly SelectedIndicator[] }[] {
  const found = new Map<string, SelectedIndicator[]>();
  if (indicators.some(({ domain }) => domain === '')) found.set('', []);
  for (const indicator of indicators) {
    const there = found.get(indicator.domain);
    if (there === undefined) found.set(indicator.domain, [indicator]);
    else there.push(indicator);
  }
  return Array.from(found, ([domain, own]) => ({ domain, indicators: own }));
}

/** The indicators in the order of their headings. */
export const inDomains = (indicators: readonly SelectedIndicator[]): readonly SelectedIndicator[] =>
  byDomain(indicators).flatMap(({ indicators: own }) => own);

/**
 * Issues without those that say the same again.
 *
 * @example
 * distinctIssues([emptyData(), emptyData()]).length; // 1
 */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, details }) => {
    const key = JSON.stringify([code, details]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What ends one indicator does not end the chart. */
const withoutEnd = (issue: Issue): Issue =>
  issue.severity === 'fatal' ? { ...issue, severity: 'partial' } : issue;

/** The parts that the author named, in that order; all of them if none is named. Reports names that no part has. */
function partsNamed(
  all: readonly IndicatorPart[],
  { indicators, polarities }: IndicatorsOptions,
): { readonly parts: readonly IndicatorPart[]; readonly issues: readonly Issue[] } {
  const find = (wanted: string): IndicatorPart[] => all.filter((part) => isIndicator(part, wanted));
  const labels = all.flatMap(({ label }) => (label === '' ? [] : [label]));
  const unknown = (attribute: string, names: Iterable<string>): Issue[] =>
    [...names]
      .filter((name) => find(name).length === 0)
      .map((name) => indicatorNotFound(attribute, name, labels));
  const issues = [...unknown('indicators', indicators), ...unknown('polarities', polarities.keys())];
  const parts = indicators.length === 0 ? all : [...new Set(indicators.flatMap(find))];
  return parts.length > 0
    ? { parts, issues }
    : { parts, issues: issues.map((issue) => ({ ...issue, severity: 'fatal' })) };
}

/** The author's polarity for this indicator, the author's for all, or the data's. */
function polarityFor(part: IndicatorPart, { polarities, polarity }: IndicatorsOptions): Polarity {
  const own = [...polarities].find(([name]) => isIndicator(part, name))?.[1];
  return own ?? (polarity === null ? part.polarity : polarityOf(polarity));
}

/** One indicator for each group of a selection. */
function groupsOf(
  { key, label, domain }: IndicatorPart,
  dataset: Dataset,
  selection: Selection,
  where: ReadonlyMap<string, string>,
): SelectedIndicator[] {
  const { groups, formats, polarity, period, dimensions } = selection;
  return groups.flatMap(({ label: group, values }, index) => {
    const format = formats[index];
    if (format === undefined) return [];
    const own = dimensions.map((dimension, at) => [dimension, values[at] ?? ''] as const);
    return [
      {
        key: groups.length === 1 ? key : `${key}${group}`,
        label,
        group,
        domain,
        polarity,
        period,
        format,
        selection: groups.length === 1 ? selection : ofGroup(selection, index, new Map(own)),
        dataset,
        where: new Map([...where, ...own]),
      },
    ];
  });
}

/** A selection with one of its groups alone. */
function ofGroup(selection: Selection, index: number, values: ReadonlyMap<string, string>): Selection {
  const only = <Item>(list: readonly Item[]): readonly Item[] => list.slice(index, index + 1);
  const areas = selection.areas.map((area): SelectedArea => ({
    ...area,
    observations: only(area.observations),
  }));
  const areaOf = ({ key }: SelectedArea): SelectedArea[] => areas.filter((area) => area.key === key);
  return {
    ...selection,
    formats: only(selection.formats),
    dimensions: [],
    fixed: new Map([...selection.fixed, ...values]),
    groups: only(selection.groups),
    areas,
    benchmark: (selection.benchmark === null ? undefined : areaOf(selection.benchmark)[0]) ?? null,
    comparators: selection.comparators.flatMap(areaOf),
  };
}
