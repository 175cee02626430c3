import { type Issue, noPublishedOutcomes, usableLimits } from '@commonweal/data';
import type { OutcomeTone } from '../../marks/tones.js';
import type { ChartOptions } from '../options.js';
import type { SelectedArea } from '../selected-area.js';

export type OutcomeSource = NonNullable<ChartOptions['outcomes']>;

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

/**
 * The published outcomes that a key lists: the three of a judgement and the three of a size, as far as they occur.
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
