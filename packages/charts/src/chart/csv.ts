import { observationsTable, writeCsv } from '@commonweal/data';
import type { ShownObservation, TableChart } from './types.js';

const STATED = ['rank', 'outcome', 'difference'] as const satisfies readonly (keyof ShownObservation)[];

/** A download is laid beside its source. What the source has no row for follows what it has. */
function inSourceOrder(shown: readonly ShownObservation[]): ShownObservation[] {
  const placeOf = ({ place }: ShownObservation): number => place ?? shown.length;
  return [...shown].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * The rows that a chart shows, in the order of their source, as CSV in the tidy form: what the source says of each value, then
 * the rank, outcome and difference where the chart states one, then what the chart says of them: heading, finding, its notes,
 * indicator, benchmark, provenance. The package's own reader reads it back.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * tableChartCsv(chart).split('\r\n')[1]; // 'E12000007,London,2018,1.4,1,1'
 */
export function tableChartCsv({ heading, finding, notes, shown: inChart, source }: TableChart): string {
  const shown = inSourceOrder(inChart);
  const stated = STATED.map((header) => ({ header, cells: shown.map((row) => row[header]) }));
  const table = observationsTable(
    shown.map(({ observation }) => observation),
    stated.filter(({ cells }) => cells.some((cell) => cell !== null)),
  );
  const { provenance, indicator, suppression, benchmark, comparators } = source;
  const own = notes
    .filter((note) => !provenance.notes.includes(note))
    .map((note) => ['chartNote', note] as const);
  return writeCsv({
    ...table,
    remarks: [['heading', heading], ['finding', finding], ...own],
    provenance,
    indicator,
    suppression,
    comparators,
    ...(benchmark === null ? {} : { benchmark }),
  });
}
