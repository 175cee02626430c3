import { type GroupReading, readGroup } from '@commonweal/charts/kit/group-facts.js';
import type { SelectedIndicator } from '@commonweal/charts/kit/indicators.js';
import { apartByCode, givenArea } from '@commonweal/charts/kit/names-apart.js';
import type { SelectedArea } from '@commonweal/charts/kit/select.js';
import { type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { Observation } from '@commonweal/data';
import type { GridBasis, Tally } from './facts.js';

/** What the outcomes of an indicator rest on, or what they lack: a benchmark with a figure, or limits. */
type IndicatorBasis = 'limits' | 'published' | 'noBenchmark' | 'noLimits';

/** One value of the grid. */
export interface GridValue {
  readonly observation: Observation;
  /** Null if there is no number. */
  readonly shown: Shown | null;
  /** Null without a number, and for the benchmark and comparators. */
  readonly tone: OutcomeTone | null;
}

/** An indicator with its values by area. */
export interface GridIndicator {
  readonly indicator: SelectedIndicator;
  readonly reading: GroupReading;
  readonly basis: IndicatorBasis;
  /** Whether its outcomes are better and worse, not only higher and lower. */
  readonly isJudged: boolean;
  /** By area key; areas that the data does not name with this indicator are left out. */
  readonly values: ReadonlyMap<string, GridValue>;
  readonly tally: Tally;
}

/** Every value of a grid, compared and counted, before layout. */
export interface GridReading {
  readonly indicators: readonly GridIndicator[];
  /** The benchmark and comparators. */
  readonly apart: readonly SelectedArea[];
  /** The areas that are compared, in the order of the first indicator, then of those that name others. */
  readonly plain: readonly SelectedArea[];
  /** In the order of the areas. */
  readonly tallies: readonly Tally[];
  readonly all: Tally;
  readonly withValue: number;
  readonly basis: GridBasis;
  readonly isJudged: boolean;
}

/** Reads all indicators, and counts the outcomes of each area and of each indicator. */
export function readGrid(selected: readonly SelectedIndicator[], words: Words): GridReading {
  const indicators = selected.map((indicator) => readIndicator(indicator, words));
  const areas = areasOf(selected);
  const plain = [...areas.values()].filter(({ kind }) => kind === 'plain');
  const tallies = plain.map(({ key }) => {
    const tally = newTally();
    for (const { values, isJudged } of indicators) add(tally, values.get(key)?.tone ?? null, isJudged);
    return tally;
  });
  const all = sumOf(tallies);
  const used = new Set(
    indicators.flatMap(({ basis, tally }) =>
      tally.compared > 0 && (basis === 'limits' || basis === 'published') ? [basis] : [],
    ),
  );
  const [only = null] = used;
  return {
    indicators,
    apart: apartOf(areas, selected),
    plain,
    tallies,
    all,
    withValue: indicators.reduce((sum, { reading }) => sum + reading.facts.withValue, 0),
    basis: used.size > 1 ? 'both' : only,
    isJudged: all.judged > 0,
  };
}

/** The areas of all indicators, told apart among them all. */
function areasOf(selected: readonly SelectedIndicator[]): ReadonlyMap<string, SelectedArea> {
  const all = new Map<string, SelectedArea>();
  for (const { selection } of selected)
    for (const area of selection.areas) if (!all.has(area.key)) all.set(area.key, area);
  const apart = apartByCode([...all.values()].map(givenArea));
  return new Map([...all.values()].map((each, at) => [each.key, { ...each, area: apart[at] ?? each.area }]));
}

/** The benchmark, then the comparators as the author named them. */
function apartOf(
  areas: ReadonlyMap<string, SelectedArea>,
  selected: readonly SelectedIndicator[],
): readonly SelectedArea[] {
  const benchmark = [...areas.values()].filter(({ kind }) => kind === 'benchmark');
  const comparators = new Map(
    selected.flatMap(({ selection }) => selection.comparators.map((area) => [area.key, area] as const)),
  );
  return [...benchmark, ...comparators.values()];
}

function readIndicator(indicator: SelectedIndicator, words: Words): GridIndicator {
  const { selection, format } = indicator;
  const plain = selection.areas.filter(({ kind }) => kind === 'plain');
  const reading = readGroup(selection, plain, 0, format, words);
  const places = new Map(plain.map(({ key }, place) => [key, place]));
  const values = new Map(
    selection.areas.flatMap(({ key, observations: [observation] }): [string, GridValue][] => {
      if (observation === undefined) return [];
      const place = places.get(key);
      if (place === undefined)
        return [[key, { observation, shown: shownOf(observation, format.decimals, words), tone: null }]];
      const shown = reading.shown[place] ?? null;
      return [[key, { observation, shown, tone: shown === null ? null : (reading.tones[place] ?? null) }]];
    }),
  );
  const isJudged = isJudgedBy(indicator, reading);
  const tally = newTally();
  for (const { tone } of values.values()) add(tally, tone, isJudged);
  return {
    indicator,
    reading,
    basis: basisOf(indicator, reading),
    isJudged,
    values,
    tally,
  };
}

/** A publisher judges as the outcomes say. */
function isJudgedBy({ selection, polarity }: SelectedIndicator, { tones }: GroupReading): boolean {
  if (selection.outcomes === 'computed') return polarity !== 'noJudgement';
  return !tones.some((tone) => tone === 'higher' || tone === 'lower');
}

function basisOf({ selection }: SelectedIndicator, reading: GroupReading): IndicatorBasis {
  if (selection.outcomes === 'published') return 'published';
  if (reading.benchmark === null) return 'noBenchmark';
  return reading.tones.every((tone) => tone === 'notCompared') ? 'noLimits' : 'limits';
}

type Counts = { -readonly [Key in keyof Tally]: Tally[Key] };

const newTally = (): Counts => ({ better: 0, worse: 0, higher: 0, lower: 0, judged: 0, compared: 0 });

/** In place, since a grid may have very many values. */
function add(counts: Counts, tone: OutcomeTone | null, isJudged: boolean): void {
  if (tone === null || tone === 'notCompared') return;
  counts.compared += 1;
  if (isJudged) counts.judged += 1;
  if (tone !== 'similar') counts[tone] += 1;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return {
    better: sum('better'),
    worse: sum('worse'),
    higher: sum('higher'),
    lower: sum('lower'),
    judged: sum('judged'),
    compared: sum('compared'),
  };
}
