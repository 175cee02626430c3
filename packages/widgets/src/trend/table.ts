import type { TextCell } from '@commonweal/charts/chart/types.js';
import { shownObservation } from '@commonweal/charts/kit/assemble.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { textCell } from '@commonweal/charts/kit/rows.js';
import type { SeriesPoint } from '@commonweal/charts/kit/series.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import { shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { type SortKeys, valueKeys } from '@commonweal/charts/kit/sort.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { periodKey } from '@commonweal/data';
import type { TrendAnalysis } from './analysis.js';
import type { TrendWords } from './words.js';

/** Columns of the table with their keys: the period, then a column for each line, as the plot names it. */
export function sortColumns({ lines, selection }: TrendAnalysis, words: Words): SortKeys[] {
  const { periods, polarity } = selection;
  return [
    {
      id: 'period',
      header: words.labels.period,
      keys: periods.map((_, index) => index),
      direction: 'ascending',
      by: 'value',
    },
    ...lines.map(({ name, series }, index) =>
      valueKeys(
        { id: `line${String(index)}`, header: words.capitalise(name) },
        series.points.map(({ value }) => value),
        polarity,
      ),
    ),
  ];
}

/** A row for each period: what is in the plot in numbers, with limits, flags and reasons. */
export function periodRows(
  analysis: TrendAnalysis,
  order: readonly number[],
  words: TrendWords,
): readonly ShownRow[] {
  const { lines, selection } = analysis;
  return order.flatMap((at): ShownRow[] => {
    const period = selection.periods[at];
    if (period === undefined) return [];
    const points = lines.flatMap(({ series }) => series.points[at] ?? []);
    const name = period.label === '' ? words.noPeriod : words.periodInFull(period.label);
    const observations = points.map(({ observation }) => observation);
    return [
      shownRow(
        selection.periods.length,
        { key: periodKey(period), kind: 'plain', highlighted: false, name, observations },
        () => [
          textCell(name, breakDetail(selection.breaks[at] ?? null, words)),
          ...points.map((point) => pointCell(point, analysis, words)),
        ],
        () => observations.map((observation) => shownObservation(observation)),
      ),
    ];
  });
}

/** Why a series breaks, as words of their own; null where it does not. */
export function breakDetail(reason: string | null, words: Pick<TrendWords, 'breakText'>): string | null {
  if (reason === null) return null;
  return reason === '' ? words.breakText : `${words.breakText}: ${reason}`;
}

/** What is said of a figure beside its number, in the table and in the readout: its flags, and a break of its line alone. */
export function pointNotes(
  { observation: { flags }, break: reason, at }: SeriesPoint,
  { breaks }: Pick<TrendAnalysis['selection'], 'breaks'>,
  words: TrendWords,
): readonly string[] {
  // A break of all lines is beside the period.
  const own = (breaks[at] ?? null) === null ? breakDetail(reason, words) : null;
  const told = flags.filter((flag) => flag.toLowerCase() !== 'b');
  return [...flagTexts(told, words), ...(own === null ? [] : [own])];
}

function pointCell(
  point: SeriesPoint,
  { show, format, selection }: TrendAnalysis,
  words: TrendWords,
): TextCell {
  const { observation } = point;
  const shown = show(observation);
  if (shown === null) return { kind: 'text', spoken: null, ...missingTexts(observation.value, words) };
  const text = words.inCell(shown.text, format.unit);
  const limits = limitTexts(observation, { level: selection.level, format, benchmark: null }, words);
  const notes = pointNotes(point, selection, words);
  const details = [...(limits === null ? [] : [limits.shown]), ...notes];
  const spoken = limits === null ? null : [text, limits.spoken, ...notes].join(', ');
  return textCell(text, details.length === 0 ? null : details.join(', '), spoken);
}
