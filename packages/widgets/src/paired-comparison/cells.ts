import type { Tick } from '@commonweal/charts/chart/tick.js';
import type { TextCell, TrackCell } from '@commonweal/charts/chart/types.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { LimitContext } from '@commonweal/charts/kit/limits.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { outcomeMark } from '@commonweal/charts/kit/outcome.js';
import { textCell } from '@commonweal/charts/kit/rows.js';
import { bandMiddles, span, type TrackScale, trackScale } from '@commonweal/charts/kit/scale.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Mark } from '@commonweal/charts/marks/marks.js';
import type { OutcomeMark } from '@commonweal/charts/marks/outcome.js';
import type { MarkSign } from '@commonweal/charts/marks/sign.js';
import { numberOf, usableLimits } from '@commonweal/data';
import type { PairRow } from './analysis.js';
import { gridTicks } from './grid-ticks.js';
import type { PairedComparisonOptions } from './options.js';
import type { PairedComparisonWords } from './words.js';

/** In pixels. */
const LARGEST_RADIUS = 20;
/** How to draw a pair: on a scale, or as circles, where the largest value has the largest radius. */
export interface PairDrawing {
  readonly mark: PairedComparisonOptions['mark'];
  readonly scale: TrackScale;
  /** The ticks of the scale that are lines through the rows; none of circles, which have no scale, or of no values. */
  readonly ticks: readonly Tick[];
  readonly largest: number;
}

/**
 * How to draw all rows: bars start at zero; dots do too if the values come close to it. Circles cannot show values
 * below zero, so dots replace them.
 */
export function pairDrawing(
  rows: readonly PairRow[],
  wanted: PairedComparisonOptions['mark'],
  words: Words,
  unit: string,
): PairDrawing {
  const values = rows.flatMap(({ reference, other }) =>
    [reference.value, other.value].filter((value) => typeof value === 'number'),
  );
  const low = values.reduce((min, value) => Math.min(min, value), Infinity);
  const high = values.reduce((max, value) => Math.max(max, value), -Infinity);
  const mark = wanted === 'circle' && low < 0 ? 'dot' : wanted;
  const origin = mark === 'bar' || (low >= 0 && low <= high / 3) ? 0 : null;
  const scale = trackScale(values, origin, words, unit);
  const ticks = mark === 'circle' || values.length === 0 ? [] : gridTicks(scale.ticks);
  return { mark, scale, ticks, largest: high };
}

/** How to show the limits of one of the two areas: beside the benchmark, or beside the limits of the other area. */
export function limitContext(
  row: PairRow,
  which: 'reference' | 'other',
  { benchmark, level }: Selection,
): LimitContext {
  const { format, referenceShown, otherShown } = row;
  if (benchmark !== null) return { level, format, benchmark: which === 'other' ? referenceShown : null };
  const [limits, beside] =
    which === 'other'
      ? [usableLimits(row.reference, level), referenceShown]
      : [usableLimits(row.other, level), otherShown];
  const against = limits === null || beside === null ? null : { limits, beside: [beside] };
  return { level, format, benchmark: null, against };
}

/** One area's value, with its confidence limits. */
export function valueCell(
  row: PairRow,
  which: 'reference' | 'other',
  selection: Selection,
  words: Words,
): TextCell {
  const observation = row[which];
  const shown = which === 'reference' ? row.referenceShown : row.otherShown;
  if (typeof observation.value !== 'number' || shown === null) {
    return { kind: 'text', spoken: null, ...missingTexts(observation.value, words) };
  }
  const text = words.inCell(shown.text, row.format.unit, isMixed(selection.formats));
  const limits = limitTexts(observation, limitContext(row, which, selection), words);
  const flags = flagTexts(observation.flags, words);
  const detail = [...(limits === null ? [] : [limits.shown]), ...flags].join(', ');
  const spoken = limits === null ? null : [text, limits.spoken, ...flags].join(', ');
  return textCell(text, detail === '' ? null : detail, spoken);
}

/**
 * The difference in a number and in words, beside both marks on one scale. Where an outcome is under it, that says
 * what cannot be compared.
 */
export function pairCell(
  row: PairRow,
  drawing: PairDrawing,
  isJudged: boolean,
  words: PairedComparisonWords,
): TrackCell {
  const difference = differenceCell(row, true, words);
  return {
    ...difference,
    text: row.facts === null && isJudged ? '' : difference.text,
    kind: 'track',
    marks: [gridOf(row, drawing), ...marksOf(row, drawing)],
  };
}

/** The lines of the scale, and one to lead the eye to a dot. */
const gridOf = ({ reference, other }: PairRow, { mark, ticks }: PairDrawing): Mark => ({
  kind: 'grid',
  at: ticks.map(({ at }) => at),
  guide: mark === 'dot' && [reference, other].some(({ value }) => typeof value === 'number'),
});

function marksOf({ reference, other }: PairRow, { mark, scale, largest }: PairDrawing): Mark[] {
  const values = [reference, other].map(({ value }) => numberOf(value));
  const [first = null, second = null] = values;
  const zero = scale.position(0);
  // Circles go side by side, because readers compare their areas, not their positions.
  const middles = bandMiddles(values.length);
  const marks = values.flatMap((value, i): Mark[] => {
    if (value === null) return [];
    const tone = i === 0 ? 'first' : 'second';
    switch (mark) {
      case 'bar':
        return [{ kind: 'bar', ...span(zero, scale.position(value)), tone, lane: i, lanes: 2 }];
      case 'circle':
        return [{ kind: 'circle', at: middles[i] ?? 0, radius: radiusOf(value, largest), tone }];
      case 'dot':
        return [{ kind: 'dot', at: scale.position(value), shape: i === 0 ? 'hollow' : 'filled', tone }];
    }
  });
  if (mark !== 'dot' || first === null || second === null) return marks;
  return [{ kind: 'link', from: scale.position(first), to: scale.position(second) }, ...marks];
}

/**
 * Radius in pixels, to 2 decimal places, of a circle whose area is proportional to its value.
 *
 * @example
 * radiusOf(25, 100); // 10
 */
function radiusOf(value: number, largest: number): number {
  return largest > 0 ? Math.round(LARGEST_RADIUS * Math.sqrt(value / largest) * 100) / 100 : 0;
}

/** The difference in a number and in words. With one unit for all rows, the header says it. */
export function differenceCell(
  { facts }: PairRow,
  isUnitStated: boolean,
  words: PairedComparisonWords,
): TextCell {
  if (facts === null) return textCell('–', null, words.labels.notGiven);
  const { text, detail } = words.differenceInColumn(facts, isUnitStated);
  return textCell(text, detail);
}

/** The sign of an area's values in the drawing. */
export function pairSign(which: 'reference' | 'other', mark: PairDrawing['mark']): MarkSign {
  const tone = which === 'reference' ? 'first' : 'second';
  const shape = mark === 'dot' ? (which === 'reference' ? 'hollow' : 'filled') : mark;
  return { kind: 'mark', shape, tone };
}

/** The outcome of the other area: our comparison with the reference, or the published one. */
export function pairOutcome(
  { side, other }: PairRow,
  { polarity, outcomes }: Selection,
  words: Words,
): OutcomeMark {
  if (outcomes !== 'published') return outcomeMark(side, polarity, words);
  const tone = other.outcome ?? 'notCompared';
  return { tone, ...words.outcomes[tone] };
}
