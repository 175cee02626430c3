import type { Readout, ReadoutPosition, ReadoutValue } from '@commonweal/charts/plot/types.js';
import type { TrendAnalysis, TrendLine } from './analysis.js';
import { type Frame, pointsOf } from './drawing.js';
import { drawnLimits, figureText, markedValue } from './figures.js';
import { pointNotes } from './table.js';
import type { TrendWords } from './words.js';

/**
 * The figures of each period, of the lines in front: those of context are in the table. Of a long series it has the
 * periods that are drawn.
 */
export function readoutOf(analysis: TrendAnalysis, frame: Frame, words: TrendWords): Readout | null {
  const front = analysis.lines.filter(({ look }) => look !== 'context');
  const [first] = front;
  if (first === undefined) return null;
  const indices = pointsOf(first, analysis, frame).map(({ at }) => at);
  return {
    label: words.labels.period,
    rest: indices.length - 1,
    entries: front.map(({ look, name }) => ({ look, name, hasPoints: look !== 'benchmark' })),
    positions: indices.map((index) => positionAt(index, front, analysis, frame, words)),
  };
}

function positionAt(
  index: number,
  lines: readonly TrendLine[],
  analysis: TrendAnalysis,
  { positions, scale }: Frame,
  words: TrendWords,
): ReadoutPosition {
  const label = words.periodInFull(analysis.selection.periods[index]?.label ?? '');
  const spoken = [label];
  const values = lines.map(({ series, look, name }): ReadoutValue => {
    const point = series.points[index];
    if (point?.value === undefined || point.value === null) {
      // What is heard is not as short as what is seen: it has the reason that the table gives.
      spoken.push(
        `${name} ${point === undefined ? words.noFigure : figureText(point.observation, analysis, words)}`,
      );
      return { text: words.noFigure, detail: null, y: null };
    }
    const { observation, value } = point;
    const limits = look === 'highlighted' ? drawnLimits(observation, analysis, words) : null;
    spoken.push(`${name} ${figureText(observation, analysis, words)}`);
    if (limits !== null) spoken.push(limits.spoken);
    spoken.push(...pointNotes(point, analysis.selection, words));
    return {
      text: markedValue(point, analysis, words),
      detail: limits?.shown ?? null,
      y: scale.position(value),
    };
  });
  return { x: positions[index] ?? 0, label, spoken: spoken.join(', '), values, note: null };
}
