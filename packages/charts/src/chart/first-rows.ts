import type { Words } from '../language/words.js';
import type { Chart } from './types.js';

/** Rows rendered at first, and added each time the reader asks for more: browsers slow down with many more. */
export const ROWS_AT_A_TIME = 500;

/**
 * Limits a chart to its first rows, plus any benchmark, comparator or highlighted rows further down. A caveat says
 * how many are shown, and a row with a button marks where the rest continue. The finding, notes and download still
 * cover every row. Returns the same chart if no rows are hidden. In the example the benchmark makes a sixth row.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * firstRows(chart, 5, en).rows.length; // 6
 */
export function firstRows(chart: Chart, most: number, words: Pick<Words, 'rowsShown' | 'nextRows'>): Chart {
  const { rows } = chart;
  const shown = rows.filter(
    ({ kind, highlighted }, index) => index < most || kind !== 'plain' || highlighted,
  );
  const hidden = rows.length - shown.length;
  if (hidden === 0) return chart;
  return {
    ...chart,
    rows: shown,
    caveats: [words.rowsShown(shown.length, rows.length), ...chart.caveats],
    more: { hidden, before: most, label: words.nextRows(Math.min(ROWS_AT_A_TIME, hidden)) },
  };
}
