import { type Issue, noPublishedOutcomes } from '@commonweal/data';
import type { OUTCOME_SOURCES } from '../options.js';
import { usableLimits } from '../outcome.js';
import type { SelectedArea } from '../select.js';

export type OutcomeSource = (typeof OUTCOME_SOURCES)[number];

/**
 * Whose outcomes a chart shows. Those published are used where they are asked for, or where there are no limits to work any out
 * by; the two are never mixed.
 */
export function chooseOutcomes(
  areas: readonly SelectedArea[],
  level: number | null,
  wanted: OutcomeSource | null,
): { readonly from: OutcomeSource; readonly issues: readonly Issue[] } {
  const some = (test: (observation: SelectedArea['observations'][number]) => boolean): boolean =>
    areas.some(({ kind, observations }) => kind === 'plain' && observations.some(test));
  const published = some(({ outcome }) => outcome !== undefined && outcome !== 'notCompared');
  if (wanted === 'published')
    return published ? { from: wanted, issues: [] } : { from: 'computed', issues: [noPublishedOutcomes()] };
  const limits = some((observation) => usableLimits(observation, level) !== null);
  return { from: wanted === null && published && !limits ? 'published' : 'computed', issues: [] };
}
