import { RANK_ORDER } from '@commonweal/charts/kit/ranking/counted-from.js';
import { rankInputs } from '@commonweal/charts/kit/ranking/rank-inputs.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { rankRangeFinder } from '@commonweal/data/statistics';
import type { RankFacts } from './facts.js';

/**
 * The place of an area among all others of its kind, and the places that the limits of all of them allow. Null where it
 * is not among those ranked, there is nothing to rank it with, or the areas are of different levels.
 */
export function rankOf(selection: Selection, area: SelectedArea): RankFacts | null {
  if (area.kind !== 'plain' || selection.mixed !== null) return null;
  const plain = selection.areas.filter(({ kind }) => kind === 'plain');
  const inputs = rankInputs(plain, selection.level);
  const { values, lower } = inputs;
  const at = plain.indexOf(area);
  const value = values[at] ?? null;
  const known = values.filter((each) => each !== null);
  if (value === null || known.length < 2) return null;
  const fromHighest = 1 + known.filter((each) => each > value).length;
  const fromLowest = 1 + known.filter((each) => each < value).length;
  const end = fromHighest <= fromLowest ? 'highest' : 'lowest';
  const range = rankRangeFinder({ ...inputs, order: RANK_ORDER[end] }).rangeAt(at);
  // Among figures that are known to be uncertain, one without limits has no place that could be stated.
  if (range === null && lower.some((each) => each !== null)) return null;
  return {
    position: Math.min(fromHighest, fromLowest),
    tied: known.filter((each) => each === value).length > 1,
    end,
    range: range === null ? null : [range.best, range.worst],
    ranked: known.length,
    isSome: known.length < plain.length,
    noun: subjectOf(selection).noun,
  };
}
