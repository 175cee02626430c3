import { comparedFormat } from '@commonweal/charts/kit/difference.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import type { SelectedIndicator } from '@commonweal/charts/kit/indicators.js';
import { sideOfBenchmark, toneOf } from '@commonweal/charts/kit/outcome.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { OUTCOME_TONES, type OutcomeTone } from '@commonweal/charts/marks/tones.js';
import { type Area, areaKey, numberOf, type Observation } from '@commonweal/data';
import type { AreaProfileFacts, ProfiledArea } from './facts.js';
import type { AreaProfileOptions } from './options.js';
import { isSparse, type SpineScale, spineScale, type Spread, spreadOf } from './spread.js';
import { type ProfileTrend, trendOf } from './trend.js';

/** An area's figure of one indicator, and how it compares with the benchmark. */
export interface ProfileFigure {
  /** Null if the data has no such area for this indicator. */
  readonly observation: Observation | null;
  readonly value: number | null;
  readonly shown: Shown | null;
  readonly tone: OutcomeTone;
  /** Null without a figure, which a trend would end before, and if the data has no earlier period. */
  readonly trend: ProfileTrend | null;
}

/** One row of a profile. */
export interface ProfileRow {
  readonly indicator: SelectedIndicator;
  readonly format: ValueFormat;
  /** In the order of the areas. */
  readonly figures: readonly ProfileFigure[];
  readonly benchmark: { readonly observation: Observation; readonly shown: Shown | null } | null;
  /** Over the peers: all areas but the benchmark and comparators, at the level of the area. */
  /** How many of them have a value. */
  readonly valued: number;
  readonly spread: Spread | null;
  /** Null if there is no spread, or no benchmark value for its centre. */
  readonly scale: SpineScale | null;
  /** The peers, with or without a figure. */
  readonly peers: number;
}

export interface Profile {
  /** One or two. */
  readonly areas: readonly Area[];
  readonly rows: readonly ProfileRow[];
  readonly benchmark: Area | null;
  readonly facts: AreaProfileFacts;
}

/** Compares the areas with the benchmark and with their peers, for each indicator. */
export function analyse(
  indicators: readonly SelectedIndicator[],
  areas: readonly Area[],
  options: AreaProfileOptions,
  words: Words,
): Profile {
  const rows = indicators.map((indicator) => rowOf(indicator, areas, options, words));
  const benchmark =
    indicators.map(({ selection }) => selection.benchmark?.area).find((area) => area !== undefined) ?? null;
  const isPublished = indicators.some(({ selection }) => selection.outcomes === 'published');
  const [first] = indicators;
  const subject = first === undefined ? null : subjectOf(first.selection);
  return {
    areas,
    rows,
    benchmark,
    facts: {
      noun: subject?.noun ?? 'area',
      indicator: '',
      unit: '',
      period: null,
      fixed: [],
      benchmark: benchmark === null ? null : areaInSentence(benchmark.name),
      indicators: rows.length,
      isPublished,
      areas: areas.map((area, at) => profiled(area, at, rows)),
    },
  };
}

function rowOf(
  indicator: SelectedIndicator,
  areas: readonly Area[],
  options: AreaProfileOptions,
  words: Words,
): ProfileRow {
  const { selection, polarity } = indicator;
  const own = areas.map((area) => selection.areas.find(({ key }) => key === areaKey(area)) ?? null);
  const observations = own.map((area) => area?.observations[0] ?? null);
  const exact = selection.benchmark?.observations[0] ?? null;
  const pairs = observations.flatMap((observation): [Observation, Observation][] =>
    observation === null || exact === null ? [] : [[exact, observation]],
  );
  const format = comparedFormat(indicator.format, pairs, selection.level, true);
  const centre = exact === null ? null : numberOf(exact.value);
  const peers = peersOf(selection, own);
  const values = peers.flatMap((peer) => valueOf(peer) ?? []);
  const spread = isSparse(peers.length, values.length) ? null : spreadOf(values);
  return {
    indicator,
    format,
    figures: areas.map((area, at): ProfileFigure => {
      const observation = observations[at] ?? null;
      const value = observation === null ? null : numberOf(observation.value);
      return {
        observation,
        value,
        shown: observation === null ? null : shownOf(observation, format.decimals, words),
        tone: observation === null ? 'notCompared' : outcomeOf(observation, exact, selection),
        trend: value === null ? null : trendOf(indicator, area, options),
      };
    }),
    benchmark: exact === null ? null : { observation: exact, shown: shownOf(exact, format.decimals, words) },
    peers: peers.length,
    valued: values.length,
    spread,
    scale: spread === null || centre === null ? null : spineScale(spread, centre, polarity),
  };
}

function outcomeOf(
  observation: Observation,
  exact: Observation | null,
  { outcomes, level, polarity }: Selection,
): OutcomeTone {
  if (numberOf(observation.value) === null) return 'notCompared';
  return outcomes === 'published'
    ? (observation.outcome ?? 'notCompared')
    : toneOf(sideOfBenchmark(observation, exact, level), polarity);
}

const valueOf = ({ observations: [observation] }: SelectedArea): number | null =>
  observation === undefined ? null : numberOf(observation.value);

/** If the data mixes levels, the areas of the same level as the first of those profiled. */
function peersOf(
  { areas, mixed }: Selection,
  own: readonly (SelectedArea | null)[],
): readonly SelectedArea[] {
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const level = own.find((area) => area !== null)?.level ?? null;
  return mixed === null ? plain : plain.filter((area) => area.level === level);
}

function profiled(area: Area, at: number, rows: readonly ProfileRow[]): ProfiledArea {
  const figures = rows.flatMap(({ figures: all }) => all.slice(at, at + 1));
  const known = figures.filter(({ value }) => value !== null);
  const count = (tone: OutcomeTone): number => known.filter((figure) => figure.tone === tone).length;
  return {
    name: areaInSentence(area.name),
    counts: Object.fromEntries(OUTCOME_TONES.map((tone) => [tone, count(tone)])) as ProfiledArea['counts'],
    missing: figures.length - known.length,
  };
}
