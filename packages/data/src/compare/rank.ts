import type { Dataset } from '../dataset/dataset.js';
import { polarityOf, type PolarityWord } from '../statistics/keyword.js';
import { matchesArea } from '../dataset/filter.js';
import { numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { rankValues } from '../statistics/rank-values.js';

/** How to rank areas. */
export interface RankAreasOptions {
  /** `desc`: highest first. By default the polarity decides, best first; with no polarity, highest first. */
  readonly order?: 'asc' | 'desc' | undefined;
  readonly polarity?: PolarityWord | undefined;
  /** Codes or names to leave out of the ranking: the benchmark and the comparators. */
  readonly without?: readonly string[] | undefined;
}

/** The rank of one observation. */
export interface RankedArea {
  /** Equal values share the best rank (1, 2, 2, 4); null if there is no number. */
  readonly rank: number | null;
  /** `4`, or `4=` for a shared rank; empty if there is none. */
  readonly label: string;
  readonly tied: boolean;
  /** Number of ranked observations. */
  readonly of: number;
  readonly observation: Observation;
}

/**
 * Ranks observations by value, best first. Those without a number come last, in their original order. The caller must
 * pass observations of one period and group.
 *
 * @example
 * rankAreas(sicknessAbsence(), { without: ['K02000001'] })[0]?.observation.area.name; // 'London'
 */
export function rankAreas(
  data: Dataset | readonly Observation[],
  options: RankAreasOptions = {},
): RankedArea[] {
  const isDataset = 'observations' in data;
  const polarity = polarityOf(options.polarity ?? (isDataset ? data.indicator.polarity : 'noJudgement'));
  const order = options.order ?? (polarity === 'lowIsGood' ? 'asc' : 'desc');
  const without = options.without ?? [];
  const all = isDataset ? data.observations : data;
  const counted = all.filter(({ area }) => !without.some((name) => matchesArea(area, name)));
  const values = counted.map(({ value }) => numberOf(value));
  const { ranks, tied, n } = rankValues({ values, order });
  const ranked = counted.map((observation, index): RankedArea => {
    const rank = ranks[index] ?? null;
    const isTied = tied[index] ?? false;
    const label = rank === null ? '' : `${String(rank)}${isTied ? '=' : ''}`;
    return { rank, label, tied: isTied, of: n, observation };
  });
  return ranked.sort((a, b) => (a.rank ?? n + 1) - (b.rank ?? n + 1));
}
