import type { Words } from '../language/words.js';
import type { Chart } from './types.js';

/** Rows that are drawn at first, and further ones each time the reader asks: a browser is slow with many more. */
export const ROWS_AT_A_TIME = 500;

/**
 * A chart of which only the first rows are drawn, with those that are set apart or picked out wherever they stand. The
 * caption says so, and a row with a button stands where the next rows follow. All that is said and downloaded stays.
 * The chart itself where it has no more rows than that. The benchmark of the example is a sixth row.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * firstRows(chart, 5, en).rows.length; // 6
 */
export function firstRows(chart: Chart, most: number, words: Pick<Words, 'rowsShown' | 'nextRows'>): Chart {
  const { rows } = chart;
  const shown = rows.filter(({ kind, picked }, index) => index < most || kind !== 'plain' || picked);
  const hidden = rows.length - shown.length;
  if (hidden === 0) return chart;
  return {
    ...chart,
    rows: shown,
    caption: `${chart.caption} ${words.rowsShown(shown.length, rows.length)}`,
    more: { hidden, before: most, label: words.nextRows(Math.min(ROWS_AT_A_TIME, hidden)) },
  };
}
