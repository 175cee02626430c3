import { StatisticsError } from './errors.js';
import { listOf, type MaybeNumber, sameLength } from './input.js';
import { rankValues } from './rank-values.js';

export interface AssignQuantilesOptions {
  readonly values: readonly MaybeNumber[];
  /** Number of quantiles: 10 (deciles) by default. */
  readonly quantiles?: number;
  /** True (the default) puts the highest values in quantile 1: the most deprived, for a deprivation score. */
  readonly highestFirst?: boolean;
  /** The group of each value (such as its region or period). Quantiles are assigned within each group. */
  readonly groups?: readonly string[];
}
export interface AssignedQuantiles {
  readonly quantiles: (number | null)[];
  /** Groups with fewer values than quantiles, which get no quantiles. Without `groups`, the name is empty. */
  readonly refused: string[];
  readonly reason: 'tooFewValues' | null;
}

/**
 * The quantile of each value, 1 to k, as PHEindicatormethods assigns them. Equal values share a quantile; missing
 * values stay null and are not counted. With fewer values than quantiles every result is null and `reason` says why.
 *
 * @example
 * assignQuantiles({ values: [12, 9, 31, 7, 15, 22, 18, 4, 27, 11], quantiles: 5 }).quantiles; // [3, 4, 1, 5, 3, 2, 2, 5, 1, 4]
 */
export function assignQuantiles(options: AssignQuantilesOptions): AssignedQuantiles {
  const { quantiles: k = 10, highestFirst = true, groups } = options;
  const values = listOf(options.values, 'values');
  if (!Number.isInteger(k) || k < 1) {
    throw new StatisticsError('bad-option', 'quantiles', 'must be a whole number above 0');
  }
  if (groups !== undefined) sameLength(values, groups, 'groups');
  const members = new Map<string, number[]>();
  for (const i of values.keys()) {
    const group = groups?.[i] ?? '';
    const indexes = members.get(group);
    if (indexes === undefined) members.set(group, [i]);
    else indexes.push(i);
  }

  const quantiles = values.map((): number | null => null);
  const refused: string[] = [];
  for (const [group, indexes] of members) {
    const order = highestFirst ? 'desc' : 'asc';
    const { ranks, n } = rankValues({ values: indexes.map((i) => values[i]), order });
    if (n < k) refused.push(group);
    else
      ranks.forEach(
        (rank, at) => (quantiles[indexes[at] as number] = rank === null ? null : place(rank, n, k)),
      );
  }
  return { quantiles, refused, reason: refused.length > 0 ? 'tooFewValues' : null };
}

/** Follows the published formula exactly. Rounding of n / k can give 0 for the first quantile, hence the minimum. */
function place(rank: number, n: number, k: number): number {
  return Math.max(1, Math.floor(k + 1 - Math.ceil((n + 1 - rank) / (n / k))));
}
