import { namedPeriod } from '@commonweal/charts/kit/change.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { Plot } from '@commonweal/charts/plot/types.js';
import { usableLimits } from '@commonweal/data';
import type { Multiples, TrendAnalysis, TrendLine } from './analysis.js';
import type { TrendOptions } from './options.js';
import { areContextNamed } from './plot.js';
import { hasBand, trendScale } from './scale.js';
import type { TrendWords } from './words.js';

/** What a reader of the drawing must know. */
export function trendCaveats(
  analysis: TrendAnalysis,
  plot: Plot | null,
  words: TrendWords,
): readonly string[] {
  if (plot === null) return [];
  const { lines, selection } = analysis;
  const { trendNotes: notes } = words;
  const areDrawn = plot.panels.some(({ layers }) =>
    layers.some(({ kind }) => kind === 'band' || kind === 'whiskers'),
  );
  const hasLimits = lines.some(
    (line) =>
      !hasBand(line) &&
      line.series.area.kind === 'plain' &&
      line.last !== null &&
      usableLimits(line.last.observation, selection.level) !== null,
  );
  return [
    ...(selection.overlap === null ? [] : [notes.overlap]),
    ...(trendScale(analysis, words).leavesZeroOut ? [notes.scaleNotFromZero] : []),
    ...(hasLimits && !areDrawn ? [notes.limitsInTable] : []),
  ];
}

/** How the lines are drawn and what their changes are judged by. */
export function trendNotes(
  { lines, selection, facts, main }: TrendAnalysis,
  { index, since }: Pick<TrendOptions, 'index' | 'since'>,
  multiples: Multiples,
  words: TrendWords,
): readonly string[] {
  const { trendNotes: notes, changes } = words;
  const from = namedPeriod(since, selection.periods)?.label ?? since;
  const isProvisional = lines.some(({ series }) => series.points.some((point) => point.isProvisional));
  const isTested = facts.tested > 0;
  const isUnnamed = multiples === 'none' && !areContextNamed(lines);
  const reason = main?.trend.reason ?? null;
  return [
    ...(isTested ? [notes.change(from)] : []),
    ...(selection.periods.length > 1 ? facts.noChange.map((why) => words.noChange(why, from)) : []),
    // An index is not tested, whatever its figures have: its own note says so.
    ...(index !== null || reason === null || reason === 'sharedTime' || reason === 'afterBreak'
      ? []
      : [changes.noTrend(reason)]),
    ...testedYears(main === null && multiples !== 'none' ? lines : [main], words),
    ...(selection.level !== null && lines.some(hasBand) && !isMixed(selection.formats)
      ? [notes.band(selection.level)]
      : []),
    ...(isProvisional ? [notes.provisional] : []),
    ...(index === null ? [] : [notes.index]),
    ...(isUnnamed ? [notes.context] : []),
  ];
}

/** The years of the recent trends that notes name, where all are of the same. */
function testedYears(tested: readonly (TrendLine | null)[], { changes }: TrendWords): readonly string[] {
  const spans = tested.flatMap((line) => {
    const [first, last] = [line?.trend.periods[0], line?.trend.periods.at(-1)];
    return first === undefined || last === undefined ? [] : [changes.trendBasis(String(first), String(last))];
  });
  const distinct = [...new Set(spans)];
  return distinct.length === 1 ? distinct : [];
}
