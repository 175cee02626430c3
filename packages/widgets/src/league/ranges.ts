import type { HighlightedFacts } from '@commonweal/charts/kit/ranking/facts.js';
import { type CountedFrom, RANK_ORDER } from '@commonweal/charts/kit/ranking/counted-from.js';
import { rankInputs } from '@commonweal/charts/kit/ranking/rank-inputs.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { rankRangeFinder } from '@commonweal/data/statistics';

/** The ranks that areas could have. */
export interface PossibleRanks {
  /** `unknown` for an area without a value or without limits. */
  readonly rangeOf: (area: SelectedArea) => Exclude<HighlightedFacts['range'], null>;
  /** Areas that have a value, but no limits that say how uncertain it is. */
  readonly untested: number;
}

/**
 * The ranks that each area could have, by tests of the differences between all of them. Null if none has limits, since
 * ranks then cannot admit how uncertain they are; or if areas are at different levels, which are never ranked together.
 */
export function possibleRanks({ areas, level, mixed }: Selection, from: CountedFrom): PossibleRanks | null {
  if (mixed !== null) return null;
  const plain = areas.filter(({ kind }) => kind === 'plain');
  const inputs = rankInputs(plain, level);
  const tested = inputs.lower.filter((lower) => lower !== null).length;
  if (tested === 0) return null;
  const { n, rangeAt } = rankRangeFinder({ ...inputs, order: RANK_ORDER[from] });
  const places = new Map(plain.map((area, index) => [area, index]));
  return {
    rangeOf: (area) => rangeAt(places.get(area) ?? -1) ?? 'unknown',
    untested: n - tested,
  };
}
