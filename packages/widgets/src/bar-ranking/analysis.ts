import { extremesOf, looksEqual } from '@commonweal/charts/kit/extremes.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import { apartOf } from '@commonweal/charts/kit/group-facts.js';
import { fitLimits } from '@commonweal/charts/kit/limit-decimals.js';
import { sideOfBenchmark } from '@commonweal/charts/kit/outcome.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { isUnreadable, type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import {
  extremePairs,
  placePairs,
  tellRanksApart,
  type UsedPair,
} from '@commonweal/charts/kit/tell-apart.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Observation } from '@commonweal/data';
import { rankValues, type Ranks } from '@commonweal/data/statistics';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { PickedFacts, RankingFacts } from './facts.js';

/** An area of a ranking: its one observation and its place. */
export interface RankedArea {
  readonly area: SelectedArea;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
  /** `3` or `4=`; null for the areas set apart and those without a value. */
  readonly rank: string | null;
}

export interface RankingReading {
  /** In the source's order. */
  readonly entries: readonly RankedArea[];
  readonly format: ValueFormat;
  readonly benchmark: RankedArea | null;
  readonly facts: RankingFacts;
  /** Whether two areas of different rank show the same number. */
  readonly finerThanShown: boolean;
}

/** The places of the plain areas, from both ends, in the order of the areas. */
interface Places {
  readonly down: Ranks;
  readonly up: Ranks;
}

/**
 * Ranks the plain areas of a selection with one group: best first, or highest first where no direction is
 * good. Equal values share the lower rank number (`4=`), and the next ranks are left out.
 */
export function readRanking(selection: Selection, words: Words): RankingReading {
  const format = finestNeeded(selection);
  const read = selection.areas.flatMap((area) => {
    const observation = area.observations[0];
    if (observation === undefined) return [];
    const value = typeof observation.value === 'number' ? observation.value : null;
    return [{ area, observation, value, shown: shownOf(observation, format.decimals, words) }];
  });
  // Areas set apart are missing to the ranking.
  const { mixed } = selection;
  const values = read.map(({ area, value }) => (area.kind === 'plain' && mixed === null ? value : null));
  const places = { down: rankValues({ values, order: 'desc' }), up: rankValues({ values, order: 'asc' }) };
  const best = selection.polarity === 'lowIsGood' ? places.up : places.down;
  const entries = read.map((entry, i): RankedArea => {
    const rank = best.ranks[i] ?? null;
    return {
      ...entry,
      rank: rank === null ? null : `${words.number(rank, 0)}${best.tied[i] === true ? '=' : ''}`,
    };
  });
  const benchmark = entries.find(({ area }) => area.kind === 'benchmark') ?? null;
  const plain = entries.filter(({ area }) => area.kind === 'plain');
  // Areas of different levels are not counted together.
  const counted = mixed === null ? plain : [];
  const namesOf = (some: readonly RankedArea[]): string[] =>
    some.map(({ area }) => areaInSentence(area.area.name));
  const without = counted.filter(({ value }) => value === null);
  const unreadable = without.filter(({ observation }) => isUnreadable(observation));
  const pickedOf = (some: readonly RankedArea[]): RankedArea[] => some.filter(({ area }) => area.picked);
  const facts: RankingFacts = {
    ...subjectOf(selection),
    areas: counted.length,
    ranked: best.n,
    missing: without.length,
    unreadable: unreadable.length,
    apart: apartOf(selection, 0, format.decimals, words),
    ties: best.tied.includes(true),
    picked: pickedFacts(entries, places, benchmark, selection),
    pickedMissing: namesOf(pickedOf(without)),
    pickedUnreadable: namesOf(pickedOf(unreadable)),
    othersMissing: without.length - pickedOf(without).length,
    othersUnreadable: unreadable.length - pickedOf(unreadable).length,
    benchmark: namedValue(benchmark),
    ...extremesOf(counted.map(({ area, shown }) => [areaInSentence(area.area.name), shown] as const)),
  };
  return { entries, format, benchmark, facts, finerThanShown: finerThanShown(plain) };
}

/** The format with the decimals that ranks, sentences, comparisons and limits need. */
function finestNeeded({ areas, benchmark, formats, level }: Selection): ValueFormat {
  const format = formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const observations = areas.flatMap((area) => area.observations[0] ?? []);
  const valueOf = (area: SelectedArea | null): number | null => {
    const value = area?.observations[0]?.value;
    return typeof value === 'number' ? value : null;
  };
  const valuesOf = (some: readonly SelectedArea[]): number[] => some.flatMap((area) => valueOf(area) ?? []);
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const exact = valueOf(benchmark);
  const picked = valuesOf(plain.filter((area) => area.picked));
  const pairs: UsedPair[] = [
    ...extremePairs(valuesOf(plain)),
    ...placePairs(valuesOf(plain), picked),
    ...(exact === null ? [] : picked.map((one): UsedPair => [one, exact])),
  ];
  const told = tellRanksApart(format, valuesOf(areas), pairs);
  const fitted = fitLimits(told, observations, level, exact);
  return fitted === told ? told : tellRanksApart(fitted, valuesOf(areas), pairs);
}

function pickedFacts(
  entries: readonly RankedArea[],
  { down, up }: Places,
  benchmark: RankedArea | null,
  { level, outcomes }: Selection,
): PickedFacts[] {
  return entries.flatMap(({ area, observation, shown, rank }, i): PickedFacts[] => {
    const [fromHighest, fromLowest] = [down.ranks[i] ?? null, up.ranks[i] ?? null];
    if (!area.picked || rank === null || shown === null || fromHighest === null || fromLowest === null)
      return [];
    const side =
      outcomes === 'published'
        ? 'notCompared'
        : sideOfBenchmark(observation, benchmark?.observation ?? null, level);
    const reference = benchmark?.shown ?? null;
    return [
      {
        name: areaInSentence(area.area.name),
        shown: shown.text,
        rank,
        fromHighest,
        fromLowest,
        tied: down.tied[i] === true,
        side: side === 'notCompared' ? null : side,
        likeBenchmark: reference !== null && looksEqual(shown, reference),
      },
    ];
  });
}

function namedValue(entry: RankedArea | null): RankingFacts['benchmark'] {
  const shown = entry?.shown ?? null;
  return entry === null || shown === null
    ? null
    : { name: areaInSentence(entry.area.area.name), shown: shown.text };
}

function finerThanShown(plain: readonly RankedArea[]): boolean {
  const ranks = new Map<string, string>();
  for (const { shown, rank } of plain) {
    if (shown === null || rank === null) continue;
    const other = ranks.get(shown.text);
    if (other !== undefined && other !== rank) return true;
    ranks.set(shown.text, rank);
  }
  return false;
}
