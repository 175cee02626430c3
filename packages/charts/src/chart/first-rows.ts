import type { Words } from '../language/words.js';
import type { Chart } from './types.js';

/**
 * Rows that are all in a page, so that its search, copying, translation and print reach each of them. A browser
 * slows down with many more, so longer tables are windowed (docs/decisions, 19).
 */
export const MOST_ROWS = 2000;

/**
 * Limits a chart to its first rows, plus any benchmark, comparator or highlighted rows further down. A caveat says
 * how many are shown. The finding, notes and download still cover every row. Returns the same chart if no rows are
 * left out. In the example the benchmark makes a sixth row.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * firstRows(chart, 5, en).rows.length; // 6
 */
export function firstRows(chart: Chart, most: number, words: Pick<Words, 'rowsShown'>): Chart {
  const { rows } = chart;
  const shown = rows.filter(
    ({ kind, highlighted }, index) => index < most || kind !== 'plain' || highlighted,
  );
  if (shown.length === rows.length) return chart;
  return {
    ...chart,
    rows: shown,
    caveats: [words.rowsShown(shown.length, rows.length), ...chart.caveats],
  };
}
