import type { TrackCell } from '@commonweal/charts/chart/types.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import type { FigureEntry } from '@commonweal/charts/kit/figure/compare.js';
import type { StatWords } from './words.js';

const WHOLE = 100;

/** Whether a figure can be part of a whole: a percentage from 0 to 100. */
export const isShare = ({ value }: FigureEntry, unit: string): boolean =>
  unit.startsWith('%') && value !== null && value >= 0 && value <= WHOLE;

/** The bar of a share with what is left of the whole: a hollow bar, and its number in words. */
export function shareCell(
  cell: TrackCell,
  { value }: FigureEntry,
  { decimals, unit }: ValueFormat,
  words: StatWords,
): TrackCell {
  const at = value ?? 0;
  const rest = words.rest(words.withUnit(words.number(WHOLE - at, decimals), unit));
  return {
    ...cell,
    detail: cell.detail === null ? rest : `${cell.detail}, ${rest}`,
    marks: [...cell.marks, { kind: 'bar', x: at, width: WHOLE - at, tone: 'first', lane: 0, lanes: 1 }],
  };
}
