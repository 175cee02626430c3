import { atTheEnds, extremesOf, looksEqual } from '../extremes.js';
import type { ValueFormat } from '../formats.js';
import { apartOf } from '../group-facts.js';
import { fitLimits } from '../limit-decimals.js';
import type { LimitContext } from '../limits.js';
import { statedSide } from '../outcome.js';
import type { SelectedArea, Selection } from '../select.js';
import { isUnreadable, type Shown, shownOf } from '../shown.js';
import { subjectOf } from '../subject.js';
import { extremePairs, placePairs, tellRanksApart, type UsedPair } from '../tell-apart.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import { numberOf, type Observation } from '@commonweal/data';
import { type RankOrder, rankValues } from '@commonweal/data/statistics';
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

/** An entry whose value is put in words when it is asked for: of a long table, few ever are. */
class Entry implements RankingEntry {
  readonly area: SelectedArea;
  readonly observation: Observation;
  readonly value: number | null;
  readonly rank: string | null;
  readonly #show: (observation: Observation) => Shown | null;
  #shown: Shown | null | undefined;

  constructor(
    area: SelectedArea,
    observation: Observation,
    rank: string | null,
    show: (observation: Observation) => Shown | null,
  ) {
    this.area = area;
    this.observation = observation;
    this.value = numberOf(observation.value);
    this.rank = rank;
    this.#show = show;
  }

  get shown(): Shown | null {
    if (this.#shown === undefined) this.#shown = this.#show(this.observation);
    return this.#shown;
  }
}

/** An area with its only observation. */
interface Placed {
  readonly area: SelectedArea;
  readonly observation: Observation;
}

/** The ranks of those that are ranked, from one end of the values. */
function ranksOf(ranked: readonly Placed[], order: RankOrder): (placed: Placed) => Rank {
  const { ranks, tied } = rankValues({
    values: ranked.map(({ observation }) => numberOf(observation.value)),
    order,
  });
  const places = new Map(ranked.map(({ area }, index) => [area, index]));
  return ({ area }) => {
    const place = places.get(area) ?? -1;
    return { rank: ranks[place] ?? null, tied: tied[place] ?? false };
  };
}

interface Rank {
  readonly rank: number | null;
  readonly tied: boolean;
}

/**
 * Ranks the areas of a selection with one group, from one end of the values. Equal values share the lower rank number
 * (`4=`) and the next ranks are skipped. The benchmark and comparators are not ranked.
 *
 * @param rangeOf The ranks that an area could have, for a chart that admits how uncertain they are.
 */
export function readRanking(
  selection: Selection,
  from: CountedFrom,
  words: Words,
  rangeOf: (area: SelectedArea) => HighlightedFacts['range'] = () => null,
): RankingReading {
  const format = finestNeeded(selection);
  const placed = selection.areas.map((area): Placed => ({
    area,
    observation: area.observations[0] as Observation,
  }));
  const isPlain = ({ area }: Placed): boolean => area.kind === 'plain';
  // Areas at different levels are neither ranked nor counted together.
  const isCounted = (entry: Placed): boolean => isPlain(entry) && selection.mixed === null;
  const ranked = placed.filter(isCounted);
  const rankOf = ranksOf(ranked, RANK_ORDER[from]);
  const show = (observation: Observation): Shown | null => shownOf(observation, format.decimals, words);
  let ties = false;
  const entries = placed.map((each): RankingEntry => {
    const { rank, tied } = rankOf(each);
    ties ||= tied;
    const label = rank === null ? null : `${words.number(rank, 0)}${tied ? '=' : ''}`;
    return new Entry(each.area, each.observation, label, show);
  });
  const benchmark = entries.find(({ area }) => area.kind === 'benchmark') ?? null;
  const plain = entries.filter(isPlain);
  const counted = entries.filter(isCounted);
  const namesOf = (some: readonly RankingEntry[]): string[] =>
    some.map(({ area }) => areaInSentence(area.area.name));
  const without = counted.filter(({ value }) => value === null);
  const unreadable = without.filter(({ observation }) => isUnreadable(observation));
  const highlightedOf = (some: readonly RankingEntry[]): RankingEntry[] =>
    some.filter(({ area }) => area.highlighted);
  const facts: RankingFacts = {
    ...subjectOf(selection),
    countedFrom: from,
    areas: counted.length,
    ranked: counted.length - without.length,
    missing: without.length,
    unreadable: unreadable.length,
    apart: apartOf(selection, 0, format.decimals, words),
    ties,
    highlighted: highlightedFacts(entries, ranked, { from, benchmark, selection, rangeOf }),
    highlightedMissing: namesOf(highlightedOf(without)),
    highlightedUnreadable: namesOf(highlightedOf(unreadable)),
    othersMissing: without.length - highlightedOf(without).length,
    othersUnreadable: unreadable.length - highlightedOf(unreadable).length,
    benchmark: namedValue(benchmark),
    ...extremesOf(
      atTheEnds(counted, ({ value }) => value).map(
        ({ area, shown }) => [areaInSentence(area.area.name), shown] as const,
      ),
    ),
  };
  return { entries, format, benchmark, facts, finerThanShown: finerThanShown(plain, format.decimals) };
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
  const compared = valuesOf(plain);
  const pairs: UsedPair[] = [
    ...extremePairs(compared),
    ...placePairs(compared, highlighted),
    ...(exact === null ? [] : highlighted.map((one): UsedPair => [one, exact])),
  ];
  const distinguished = tellRanksApart(format, valuesOf(areas), pairs);
  const fitted = fitLimits(distinguished, observations, level, exact);
  return fitted === distinguished ? distinguished : tellRanksApart(fitted, valuesOf(areas), pairs);
}

interface HighlightedContext {
  readonly from: CountedFrom;
  readonly benchmark: RankingEntry | null;
  readonly selection: Selection;
  readonly rangeOf: (area: SelectedArea) => HighlightedFacts['range'];
}

function highlightedFacts(
  entries: readonly RankingEntry[],
  ranked: readonly Placed[],
  { from, benchmark, selection, rangeOf }: HighlightedContext,
): HighlightedFacts[] {
  const highlighted = entries.filter(({ area }) => area.highlighted);
  if (highlighted.length === 0) return [];
  const [downOf, upOf] = [ranksOf(ranked, 'desc'), ranksOf(ranked, 'asc')];
  return highlighted.flatMap((entry): HighlightedFacts[] => {
    const { area, observation, shown, rank } = entry;
    const { rank: fromHighest, tied } = downOf(entry);
    const fromLowest = upOf(entry).rank;
    if (rank === null || shown === null || fromHighest === null || fromLowest === null) return [];
    const reference = benchmark?.shown ?? null;
    const range = rangeOf(area);
    return [
      {
        name: areaInSentence(area.area.name),
        shown: shown.text,
        rank,
        fromHighest,
        fromLowest,
        // A range has no end of its own.
        end: range === null ? endOf({ highest: fromHighest, lowest: fromLowest }, from) : from,
        tied,
        range,
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

/**
 * Values that are printed as the publisher rounded them may be any distance apart; of the others, only neighbours less
 * than one unit of the last decimal apart can look equal.
 */
function finerThanShown(plain: readonly RankingEntry[], decimals: number): boolean {
  const ranked = plain.filter(({ value, rank }) => value !== null && rank !== null);
  const isPrinted = ranked.some(({ observation }) => observation.printed !== null);
  const unit = 10 ** -decimals;
  const sorted = isPrinted ? ranked : [...ranked].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const near = isPrinted
    ? sorted
    : sorted.filter((entry, i) =>
        [sorted[i - 1], sorted[i + 1]].some(
          (other) =>
            other !== undefined &&
            other.value !== entry.value &&
            Math.abs((other.value ?? 0) - (entry.value ?? 0)) <= unit,
        ),
      );
  const ranks = new Map<string, string | null>();
  for (const { shown, rank } of near) {
    if (shown === null) continue;
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
