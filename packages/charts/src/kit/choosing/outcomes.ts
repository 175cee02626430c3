import { type Issue, noPublishedOutcomes, usableLimits } from '@commonweal/data';
import type { OutcomeTone } from '../../marks/tones.js';
import type { ChartOptions } from '../options.js';
import type { SelectedArea } from '../selected-area.js';

export type OutcomeSource = NonNullable<ChartOptions['outcomes']>;

/**
 * Decides whose outcomes a chart shows: the published ones if requested, or if there are no limits to calculate any
 * from. The two are never mixed.
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

/**
 * The published outcomes to list in a legend: better, similar, worse and higher, similar, lower, as far as they occur.
 *
 * @example
 * publishedTones(new Map([['worse', 2]])); // ['better', 'similar', 'worse']
 */
export function publishedTones(counts: ReadonlyMap<string, number>): readonly OutcomeTone[] {
  const isJudged = counts.has('better') || counts.has('worse');
  const isSized = counts.has('higher') || counts.has('lower');
  return [
    ...(isJudged || !isSized ? (['better', 'similar', 'worse'] as const) : []),
    ...(isSized
      ? isJudged
        ? (['higher', 'lower'] as const)
        : (['higher', 'similar', 'lower'] as const)
      : []),
  ];
}
