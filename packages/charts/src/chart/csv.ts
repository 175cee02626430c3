import { observationsTable, writeCsv } from '@commonweal/data';
import type { ShownObservation, TableChart } from './types.js';

const RESULTS = ['rank', 'outcome', 'difference'] as const satisfies readonly (keyof ShownObservation)[];

/**
 * Source order lets a reader compare the download with its source line by line. Rows with no place in the source come
 * last.
 */
function inSourceOrder(shown: readonly ShownObservation[]): ShownObservation[] {
  const placeOf = ({ place }: ShownObservation): number => place ?? shown.length;
  return [...shown].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * Returns the rows a chart shows as tidy CSV, in source order: the source's columns, then the rank, outcome and
 * difference where the chart gives them, then metadata (heading, subtitle, finding, notes, indicator, benchmark, provenance). The
 * package's own reader can read it back.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * tableChartCsv(chart).split('\r\n')[1]; // 'E12000007,London,2018,1.4,1,12'
 */
export function tableChartCsv(chart: TableChart): string {
  const { heading, subtitle, finding, caveats, notes, shown: inChart, source } = chart;
  const shown = inSourceOrder(inChart);
  const results = RESULTS.map((header) => ({ header, cells: shown.map((row) => row[header]) }));
  const table = observationsTable(
    shown.map(({ observation }) => observation),
    results.filter(({ cells }) => cells.some((cell) => cell !== null)),
  );
  const { provenance, indicator, suppression, benchmark, comparators } = source;
  const own = [...caveats, ...notes]
    .filter((note) => !provenance.notes.includes(note))
    .map((note) => ['chartNote', note] as const);
  return writeCsv({
    ...table,
    remarks: [
      ['heading', heading],
      ...(subtitle === null ? [] : [['subtitle', subtitle] as const]),
      ['finding', finding],
      ...own,
    ],
    provenance,
    indicator,
    suppression,
    comparators,
    ...(benchmark === null ? {} : { benchmark }),
  });
}
