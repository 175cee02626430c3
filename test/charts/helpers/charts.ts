import assert from 'node:assert/strict';
import {
  type BarRankingOptions,
  barRankingModel,
  type ChoroplethTableOptions,
  choroplethTableModel,
  DEFAULT_BAR_RANKING_OPTIONS,
  DEFAULT_CHOROPLETH_TABLE_OPTIONS,
  DEFAULT_PAIRED_COMPARISON_OPTIONS,
  enBarRanking,
  enChoroplethTable,
  enPairedComparison,
  type ModelResult,
  type PairedComparisonOptions,
  pairedComparisonModel,
  type Row,
  type TableChart,
} from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';

function chartOf({ chart, issues }: ModelResult): TableChart {
  assert.ok(chart !== null, `no chart: ${issues.map(({ message }) => message).join(' ')}`);
  return chart;
}

export function choropleth(data: Dataset, options: Partial<ChoroplethTableOptions> = {}): TableChart {
  return chartOf(
    choroplethTableModel(data, { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...options }, enChoroplethTable),
  );
}
export function ranking(data: Dataset, options: Partial<BarRankingOptions> = {}): TableChart {
  return chartOf(barRankingModel(data, { ...DEFAULT_BAR_RANKING_OPTIONS, ...options }, enBarRanking));
}
export function comparison(data: Dataset, options: Partial<PairedComparisonOptions> = {}): TableChart {
  return chartOf(
    pairedComparisonModel(data, { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, ...options }, enPairedComparison),
  );
}

/** The codes of the issues of a model that gave no chart. */
export function refusal({ chart, issues }: ModelResult): string[] {
  assert.equal(chart, null);
  return issues.map(({ code }) => code);
}

/** The text of each row's cell in a column. */
export function texts(chart: TableChart, id: string): string[] {
  const index = columnIndex(chart, id);
  return chart.rows.map((row) => row.cells[index]?.text ?? '');
}
export function columnIndex({ columns }: TableChart, id: string): number {
  const index = columns.findIndex((column) => column.id === id);
  assert.notEqual(index, -1, `no column ${id}`);
  return index;
}
export function rowOf({ rows }: TableChart, key: string): Row {
  const row = rows.find((candidate) => candidate.key === key);
  assert.ok(row !== undefined, `no row ${key}`);
  return row;
}
