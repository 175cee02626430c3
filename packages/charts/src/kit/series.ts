import {
  type Dataset,
  type Issue,
  noPeriods,
  numberOf,
  type Observation,
  overlapAmong,
  type Period,
} from '@commonweal/data';
import { choosePeriods } from './choosing/choose-periods.js';
import { missedBefore } from './choosing/missed-periods.js';
import type { ProvisionalFacts } from './facts.js';
import type { ChartOptions } from './options.js';
import { type SelectedArea, type Selection, selectOver } from './select.js';

/** One period of one series: its number, or why there is none. */
export interface SeriesPoint {
  /** Index of the period in the selection. */
  readonly at: number;
  readonly period: Period;
  readonly observation: Observation;
  /** Null if the number is missing. */
  readonly value: number | null;
  readonly isProvisional: boolean;
  /** Why the series breaks before this point, empty if the data does not say; null if it does not break. */
  readonly break: string | null;
}

/** The numbers of one area and group, one point for each period, in order of time. */
export interface Series {
  readonly area: SelectedArea;
  /** Index of the group in the selection. */
  readonly group: number;
  readonly points: readonly SeriesPoint[];
}

/**
 * The data for a chart over time: a selection whose areas have their observations of the latest period, and the series of
 * all periods. `period` covers them all.
 */
export interface SeriesSelection extends Selection {
  /** In order of time, at least one; the only one has no label if the data has no periods. */
  readonly periods: readonly Period[];
  readonly latest: Period;
  /** In the order of areas, and of groups in each. */
  readonly series: readonly Series[];
  /** Two neighbouring periods that share time, as 2015–17 and 2016–18; null if none do. */
  readonly overlap: readonly [Period, Period] | null;
  /** By period: whether periods are missing before it, as a year between 2019 and 2021. */
  readonly isAfterGap: readonly boolean[];
  /** By period: why all series break before it; null where they do not. */
  readonly breaks: readonly (string | null)[];
}

export interface SeriesResult {
  readonly selection: SeriesSelection | null;
  readonly issues: readonly Issue[];
}

/**
 * Selects the observations of a chart over time, as `selectData` does for one period: one for each area, group and period,
 * or the ambiguity is refused. The option `period` narrows the periods: a list (`2015; 2018`) or a range (`2015 to 2018`).
 *
 * @example
 * selectSeries(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection?.series[0]?.points.length; // 1
 */
export function selectSeries(dataset: Dataset, options: ChartOptions): SeriesResult {
  const { chosen, issues } = selectOver(dataset, options, choosePeriods);
  if (chosen === null) return { selection: null, issues };
  const dated = chosen.periods.filter((period) => period !== null);
  const periods = dated.length > 0 ? dated : [NO_PERIOD];
  const latest = periods.at(-1) ?? NO_PERIOD;
  const { selection, observations } = chosen;
  const stated = selection.areas.map((_, index) => (observations[index] ?? []).map(breakBefore));
  const breaks = sharedBreaks(selection.areas, observations, stated, periods.length);
  const series = selection.areas.flatMap((area, index) =>
    selection.groups.map((_, group): Series => {
      const from = group * periods.length;
      const points = periods.map((period, at): SeriesPoint => {
        const observation = observations[index]?.[from + at] as Observation;
        return {
          at,
          period,
          observation,
          value: numberOf(observation.value),
          isProvisional: isProvisional(observation),
          break: stated[index]?.[from + at] ?? breaks[at] ?? null,
        };
      });
      return { area, group, points };
    }),
  );
  return {
    selection: {
      ...selection,
      period: dated.length > 0 ? spanOf(periods, latest) : null,
      periods,
      latest,
      series,
      overlap: overlapAmong(periods),
      isAfterGap: missedBefore(periods),
      breaks,
    },
    issues: dated.length > 0 ? issues : [...issues, noPeriods()],
  };
}

/** Whether no line leads to a point: the series breaks before it, or periods are missing. */
export const isApart = (
  { isAfterGap }: Pick<SeriesSelection, 'isAfterGap'>,
  { at, break: reason }: SeriesPoint,
): boolean => reason !== null || isAfterGap[at] === true;

/** Stands in data without periods, which are then one point. */
const NO_PERIOD: Period = Object.freeze({ label: '', raw: '', start: null, end: null });

/** The stated break before an observation, or the flag `b` of official statistics. */
function breakBefore({ break: stated, flags }: Observation): string | null {
  return stated ?? (flags.some((flag) => flag.toLowerCase() === 'b') ? '' : null);
}

/** By the flag `p` of official statistics, or by the label of the period. */
export const isProvisional = ({ flags, period }: Observation): boolean =>
  flags.some((flag) => flag.toLowerCase() === 'p') || saysProvisional(period?.label ?? '');

const saysProvisional = (label: string): boolean => /\(provisional\)/i.test(label);

/**
 * Which points of those that a sentence tells are provisional, by period in order of time, without periods that say so
 * themselves; null if none is.
 */
export function provisionalAmong(
  points: readonly Pick<SeriesPoint, 'at' | 'isProvisional' | 'period'>[],
): ProvisionalFacts | null {
  if (!points.some((point) => point.isProvisional)) return null;
  const marked = points.filter((point) => point.isProvisional && !saysProvisional(point.period.label));
  const labels = new Set(marked.sort((a, b) => a.at - b.at).map(({ period }) => period.label));
  const whole = points.filter(({ period }) => labels.has(period.label)).length;
  return {
    number: marked.length < whole ? 'some' : whole === 1 ? 'one' : 'all',
    periods: [...labels],
    areas: [],
  };
}

/**
 * The breaks that most areas with a figure have in common, which are those of the method: they concern every series, even
 * that of a benchmark which does not state them. A break of one area is its own.
 */
function sharedBreaks(
  areas: readonly SelectedArea[],
  observations: readonly (readonly Observation[])[],
  stated: readonly (readonly (string | null)[])[],
  periods: number,
): (string | null)[] {
  const found = Array.from({ length: periods }, () => ({ stated: 0, others: 0, reason: '' }));
  for (const [index, { kind }] of areas.entries()) {
    for (const [place, broken] of (stated[index] ?? []).entries()) {
      const here = found[place % periods];
      if (here === undefined) continue;
      if (broken !== null) {
        here.stated += 1;
        if (here.reason === '') here.reason = broken;
      } else if (kind === 'plain' && typeof observations[index]?.[place]?.value === 'number')
        here.others += 1;
    }
  }
  return found.map(({ stated: some, others, reason }) => (some > 0 && some >= others ? reason : null));
}

/** A label of years alone: `2018`, `2015–17`. */
const YEARS = /^\d{4}(?:–\d\d)?$/;

/** All periods as one: by the years that they cover, `2011 to 2020`, or else by the first and the last label. */
function spanOf([first, ...others]: readonly Period[], last: Period): Period {
  if (first === undefined || others.length === 0) return last;
  const isYears = YEARS.test(first.label) && YEARS.test(last.label) && last.end !== null;
  const from = isYears ? first.label.slice(0, 4) : first.label;
  const to = isYears ? last.end.slice(0, 4) : last.label;
  const label = `${from} to ${to}`;
  return { label, raw: label, start: first.start, end: last.end };
}
