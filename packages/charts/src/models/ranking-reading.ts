import type { Observation } from '@commonweal/data';
import { rankValues } from '@commonweal/data/statistics';
import type { Words } from '../words/types.js';
import { extremesOf } from './extremes.js';
import type { PickedFacts, RankingFacts } from './facts.js';
import { subjectOf } from './subject.js';
import { sideOfBenchmark } from './outcome.js';
import type { SelectedArea, Selection } from './select.js';
import { type Shown, shownOf } from './shown.js';
import { isolate } from '../words/sentence.js';

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
  readonly benchmark: RankedArea | null;
  readonly facts: RankingFacts;
  /** Whether two areas of different rank show the same number. */
  readonly finerThanShown: boolean;
}

/**
 * Ranks the plain areas of a selection with one group: best first, or highest first where no direction is
 * good. Equal values share the lower rank number (`4=`), and the next ranks are left out.
 */
export function readRanking(selection: Selection, words: Words): RankingReading {
  const read = selection.areas.flatMap((area) => {
    const observation = area.observations[0];
    return observation === undefined
      ? []
      : [{ area, observation, ...reading(observation, selection, words) }];
  });
  // Areas set apart are missing to the ranking.
  const { mixed, outcomes } = selection;
  const values = read.map(({ area, value }) => (area.kind === 'plain' && mixed === null ? value : null));
  const down = rankValues({ values, order: 'desc' });
  const up = rankValues({ values, order: 'asc' });
  const best = selection.polarity === 'lowIsGood' ? up : down;
  const entries = read.map((entry, i): RankedArea => {
    const rank = best.ranks[i] ?? null;
    return {
      ...entry,
      rank: rank === null ? null : `${words.number(rank, 0)}${best.tied[i] === true ? '=' : ''}`,
    };
  });
  const benchmark = entries.find(({ area }) => area.kind === 'benchmark') ?? null;
  const plain = entries.filter(({ area }) => area.kind === 'plain');
  const picked = entries.flatMap(({ area, observation, shown, rank }, i): PickedFacts[] => {
    const [fromHighest, fromLowest] = [down.ranks[i] ?? null, up.ranks[i] ?? null];
    if (!area.picked || rank === null || shown === null || fromHighest === null || fromLowest === null)
      return [];
    const side =
      outcomes === 'published'
        ? 'notCompared'
        : sideOfBenchmark(observation, benchmark?.observation ?? null, selection.level);
    return [
      {
        name: isolate(area.area.name),
        shown: shown.text,
        rank,
        fromHighest,
        fromLowest,
        tied: down.tied[i] === true,
        side: side === 'notCompared' ? null : side,
      },
    ];
  });
  const pickedMissing = plain.flatMap(({ area, value }) =>
    area.picked && value === null ? [isolate(area.area.name)] : [],
  );
  const missing = mixed === null ? plain.length - best.n : 0;
  const facts: RankingFacts = {
    ...subjectOf(selection),
    areas: mixed === null ? plain.length : 0,
    ranked: best.n,
    missing,
    ties: best.tied.includes(true),
    picked,
    pickedMissing: mixed === null ? pickedMissing : [],
    othersMissing: mixed === null ? missing - pickedMissing.length : 0,
    benchmark: namedValue(benchmark),
    ...extremesOf(
      (mixed === null ? plain : []).map(({ area, shown }) => [isolate(area.area.name), shown] as const),
    ),
  };
  return { entries, benchmark, facts, finerThanShown: finerThanShown(plain) };
}

function reading(
  observation: Observation,
  selection: Selection,
  words: Words,
): { value: number | null; shown: Shown | null } {
  const value = typeof observation.value === 'number' ? observation.value : null;
  return { value, shown: shownOf(observation, selection.decimals, words) };
}

function namedValue(entry: RankedArea | null): RankingFacts['benchmark'] {
  const shown = entry?.shown ?? null;
  return entry === null || shown === null ? null : { name: isolate(entry.area.area.name), shown: shown.text };
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
