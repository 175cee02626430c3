import { extremesOf, looksEqual } from '@commonweal/charts/kit/extremes.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import { apartOf } from '@commonweal/charts/kit/group-facts.js';
import { fitLimits } from '@commonweal/charts/kit/limit-decimals.js';
import type { LimitContext } from '@commonweal/charts/kit/limits.js';
import { statedSide } from '@commonweal/charts/kit/outcome.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { isUnreadable, type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import {
  extremePairs,
  placePairs,
  tellRanksApart,
  type UsedPair,
} from '@commonweal/charts/kit/tell-apart.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import {
  numberOf,
  type Observation,
  rankAreas,
  type RankAreasOptions,
  type RankedArea,
} from '@commonweal/data';
import { type CountedFrom, endOf, RANK_ORDER } from './counted-from.js';
import type { HighlightedFacts, RankingFacts } from './facts.js';

/** A row of a ranking: an area, its only observation and its rank, if it has one. */
export interface RankingEntry {
  readonly area: SelectedArea;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
  /** `3` or `4=`; null for the benchmark, comparators and areas without a value. */
  readonly rank: string | null;
}

export interface RankingReading {
  /** In source order. */
  readonly entries: readonly RankingEntry[];
  readonly format: ValueFormat;
  readonly benchmark: RankingEntry | null;
  readonly facts: RankingFacts;
  /** Whether two areas with different ranks are shown as the same number. */
  readonly finerThanShown: boolean;
}

type Places = ReadonlyMap<Observation, RankedArea>;

const placesOf = (observations: readonly Observation[], options: RankAreasOptions): Places =>
  new Map(rankAreas(observations, options).map((place) => [place.observation, place]));

/**
 * Ranks the areas of a selection with one group, from one end of the values. Equal values share the lower rank number
 * (`4=`) and the next ranks are skipped. The benchmark and comparators are not ranked.
 */
export function readRanking(selection: Selection, from: CountedFrom, words: Words): RankingReading {
  const format = finestNeeded(selection);
  const read = selection.areas.flatMap((area) => {
    const observation = area.observations[0];
    if (observation === undefined) return [];
    const value = numberOf(observation.value);
    return [{ area, observation, value, shown: shownOf(observation, format.decimals, words) }];
  });
  const isPlain = ({ area }: Pick<RankingEntry, 'area'>): boolean => area.kind === 'plain';
  // Areas at different levels are neither ranked nor counted together.
  const isCounted = (entry: Pick<RankingEntry, 'area'>): boolean =>
    isPlain(entry) && selection.mixed === null;
  const ranked = read.filter(isCounted).map(({ observation }) => observation);
  const places = placesOf(ranked, { order: RANK_ORDER[from] });
  const entries = read.map((entry): RankingEntry => {
    const { rank = null, tied = false } = places.get(entry.observation) ?? {};
    // Formatted here instead of using the label from `rankAreas`, so that ranks above 999 have separators like all
    // other numbers.
    return { ...entry, rank: rank === null ? null : `${words.number(rank, 0)}${tied ? '=' : ''}` };
  });
  const benchmark = entries.find(({ area }) => area.kind === 'benchmark') ?? null;
  const plain = entries.filter(isPlain);
  const counted = entries.filter(isCounted);
  const namesOf = (some: readonly RankingEntry[]): string[] =>
    some.map(({ area }) => areaInSentence(area.area.name));
  const without = counted.filter(({ value }) => value === null);
  const unreadable = without.filter(({ observation }) => isUnreadable(observation));
  const pickedOf = (some: readonly RankingEntry[]): RankingEntry[] =>
    some.filter(({ area }) => area.highlighted);
  const facts: RankingFacts = {
    ...subjectOf(selection),
    countedFrom: from,
    areas: counted.length,
    ranked: counted.length - without.length,
    missing: without.length,
    unreadable: unreadable.length,
    apart: apartOf(selection, 0, format.decimals, words),
    ties: [...places.values()].some(({ tied }) => tied),
    highlighted: highlightedFacts(entries, ranked, from, benchmark, selection),
    highlightedMissing: namesOf(pickedOf(without)),
    highlightedUnreadable: namesOf(pickedOf(unreadable)),
    othersMissing: without.length - pickedOf(without).length,
    othersUnreadable: unreadable.length - pickedOf(unreadable).length,
    benchmark: namedValue(benchmark),
    ...extremesOf(counted.map(({ area, shown }) => [areaInSentence(area.area.name), shown] as const)),
  };
  return { entries, format, benchmark, facts, finerThanShown: finerThanShown(plain) };
}

/** The format, with the decimals that ranks, sentences, comparisons and confidence limits need. */
function finestNeeded({ areas, benchmark, formats, level }: Selection): ValueFormat {
  const format = formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const observations = areas.flatMap((area) => area.observations[0] ?? []);
  const valueOf = (area: SelectedArea | null): number | null => {
    const value = area?.observations[0]?.value;
    return value === undefined ? null : numberOf(value);
  };
  const valuesOf = (some: readonly SelectedArea[]): number[] => some.flatMap((area) => valueOf(area) ?? []);
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const exact = valueOf(benchmark);
  const highlighted = valuesOf(plain.filter((area) => area.highlighted));
  const pairs: UsedPair[] = [
    ...extremePairs(valuesOf(plain)),
    ...placePairs(valuesOf(plain), highlighted),
    ...(exact === null ? [] : highlighted.map((one): UsedPair => [one, exact])),
  ];
  const distinguished = tellRanksApart(format, valuesOf(areas), pairs);
  const fitted = fitLimits(distinguished, observations, level, exact);
  return fitted === distinguished ? distinguished : tellRanksApart(fitted, valuesOf(areas), pairs);
}

function highlightedFacts(
  entries: readonly RankingEntry[],
  ranked: readonly Observation[],
  from: CountedFrom,
  benchmark: RankingEntry | null,
  selection: Selection,
): HighlightedFacts[] {
  const highlighted = entries.filter(({ area }) => area.highlighted);
  if (highlighted.length === 0) return [];
  const [down, up] = [placesOf(ranked, { order: 'desc' }), placesOf(ranked, { order: 'asc' })];
  return highlighted.flatMap(({ area, observation, shown, rank }): HighlightedFacts[] => {
    const [high, low] = [down.get(observation), up.get(observation)];
    const [fromHighest, fromLowest] = [high?.rank ?? null, low?.rank ?? null];
    if (rank === null || shown === null || fromHighest === null || fromLowest === null) return [];
    const reference = benchmark?.shown ?? null;
    return [
      {
        name: areaInSentence(area.area.name),
        shown: shown.text,
        rank,
        fromHighest,
        fromLowest,
        end: endOf({ highest: fromHighest, lowest: fromLowest }, from),
        tied: high?.tied === true,
        side: statedSide(selection, observation, benchmark?.observation ?? null),
        likeBenchmark: reference !== null && looksEqual(shown, reference),
      },
    ];
  });
}

function namedValue(entry: RankingEntry | null): RankingFacts['benchmark'] {
  const shown = entry?.shown ?? null;
  return entry === null || shown === null
    ? null
    : { name: areaInSentence(entry.area.area.name), shown: shown.text };
}

function finerThanShown(plain: readonly RankingEntry[]): boolean {
  const ranks = new Map<string, string>();
  for (const { shown, rank } of plain) {
    if (shown === null || rank === null) continue;
    const other = ranks.get(shown.text);
    if (other !== undefined && other !== rank) return true;
    ranks.set(shown.text, rank);
  }
  return false;
}

/** How to show the limits of an area: beside the benchmark, unless the area is the benchmark. */
export function barLimits(
  area: SelectedArea,
  level: number | null,
  { format, benchmark }: Pick<RankingReading, 'format' | 'benchmark'>,
): LimitContext {
  return { level, format, benchmark: benchmark?.area === area ? null : (benchmark?.shown ?? null) };
}
