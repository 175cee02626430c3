import { gapNotes } from '@commonweal/charts/kit/gap-notes.js';
import type { Plot } from '@commonweal/charts/plot/types.js';
import { usableLimits } from '@commonweal/data';
import type { InequalityAnalysis } from './analysis.js';
import type { InequalityFacts } from './facts.js';
import type { InequalityOptions } from './options.js';
import { groupScale } from './plot.js';
import type { InequalityWords } from './words.js';

/** What changes how the figures are read: that there is no line, how groups count, and in which order they are. */
export function figureCaveats(
  { selection, latest, found, order, points, gradients }: InequalityAnalysis,
  words: InequalityWords,
): readonly string[] {
  const { inequalityNotes: notes } = words;
  const { refusal } = latest;
  const isOverTime = points.length > 0;
  const without = isOverTime
    ? gradients.flatMap(({ slope: own, period }) => (own === null && period !== null ? [period.label] : []))
    : [];
  const isAll = gradients.every((each) => each.slope === null);
  return [
    ...(refusal !== null && (!isOverTime || isAll)
      ? [
          words.noLine({
            ...refusal,
            groups: refusal.groups.map((label) => words.groupName(label, found.kind.part)),
          }),
        ]
      : []),
    ...(without.length > 0 && !isAll ? [notes.without(without)] : []),
    ...('series' in selection ? gapNotes(selection, notes) : []),
    ...evenNotes(gradients, found, words),
    ...(order?.by === 'numbers' ? [notes.order.numbers] : []),
  ];
}

/** That groups count the same, where not all have a population; over time, maybe in some periods alone. */
function evenNotes(
  gradients: InequalityAnalysis['gradients'],
  { kind }: InequalityAnalysis['found'],
  { inequalityNotes: notes }: InequalityWords,
): readonly string[] {
  const fitted = gradients.filter(({ slope }) => slope !== null);
  const unweighted = fitted.filter(({ slope }) => slope?.isWeighted === false);
  if (unweighted.length === 0) return [];
  if (unweighted.length < fitted.length) return [notes.even(kind.part, 'notInAll')];
  const isAny = fitted.some(({ observations }) =>
    observations.some(({ denominator }) => denominator !== null),
  );
  return [notes.even(kind.part, isAny ? 'notForAll' : 'none')];
}

/** What a reader of the drawing must know. */
export function drawingCaveats(
  analysis: InequalityAnalysis,
  plot: Plot | null,
  words: InequalityWords,
): readonly string[] {
  if (plot === null) return [];
  const { latest, selection, points } = analysis;
  const { inequalityNotes: notes } = words;
  const overlap = 'series' in selection && selection.overlap !== null;
  if (points.length > 0) {
    const isBare = points.every(({ observation }) => observation.limits.length === 0);
    return [...(isBare ? [notes.noIndexLimits] : []), ...(overlap ? [notes.overlap] : [])];
  }
  const known = latest.observations.filter(({ value }) => typeof value === 'number');
  const hasNone = known.every((observation) => usableLimits(observation, selection.level) === null);
  return [
    ...(hasNone ? [notes.noLimits] : []),
    ...(groupScale(analysis, words).leavesZeroOut ? [notes.scaleNotFromZero] : []),
  ];
}

/** What the gap and the two indices are, and how they are worked out. */
export function methodNotes(
  { latest, order, points, gradients, selection }: InequalityAnalysis,
  { gap, slope, change, isFiner }: InequalityFacts & { readonly isFiner: boolean },
  { fit }: Pick<InequalityOptions, 'fit'>,
  words: InequalityWords,
): readonly string[] {
  const { inequalityNotes: notes } = words;
  const isFitted = gradients.some((each) => each.slope !== null);
  const isRatio = gradients.some((each) => each.slope?.rii !== null && each.slope !== null);
  const isPartly = points.length === 0 && selection.level !== null && latest.slope?.siiLimits === null;
  return [
    ...(gap !== null && points.length === 0 ? [notes.gap] : []),
    ...(gap !== null && gap.isSignificant !== null && points.length === 0 ? [notes.gapTest] : []),
    ...(isFitted ? [notes.slope[fit]] : []),
    ...(isRatio ? [notes.relative] : []),
    ...(slope?.ratioLimits !== null && slope !== null && fit === 'linear' && points.length === 0
      ? [notes.drawn]
      : []),
    ...(isPartly ? [notes.someLimits] : []),
    ...(isFitted && gradients.every(({ slope: own }) => own?.isWeighted !== false) ? [notes.weighted] : []),
    ...(change !== null && change.isSignificant !== null ? [notes.changeTest] : []),
    ...(order === null || order.by === 'numbers' ? [] : [notes.order[order.by]]),
    ...(isFiner && points.length === 0 ? [notes.beforeRounding] : []),
  ];
}
