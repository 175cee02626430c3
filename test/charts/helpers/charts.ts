import assert from 'node:assert/strict';
import type { Chart, ModelResult, Row, TableChart } from '@commonweal/charts';
import type { Dataset } from '@commonweal/data';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import {
  type BarRankingOptions,
  DEFAULT_BAR_RANKING_OPTIONS,
} from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import {
  type ChoroplethTableOptions,
  DEFAULT_CHOROPLETH_TABLE_OPTIONS,
} from '@commonweal/widgets/choropleth-table/options.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import {
  DEFAULT_PAIRED_COMPARISON_OPTIONS,
  type PairedComparisonOptions,
} from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS, type StatOptions } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { valueModel } from '@commonweal/widgets/value/model.js';
import { DEFAULT_VALUE_OPTIONS, type ValueOptions } from '@commonweal/widgets/value/options.js';
import { enValue } from '@commonweal/widgets/value/words.en.js';
import { messagesOf } from '../../support/in-english.js';

function chartOf({ chart, issues }: ModelResult): Chart {
  assert.ok(chart !== null, `no chart: ${messagesOf(issues).join(' ')}`);
  return chart;
}

export function choropleth(data: Dataset, options: Partial<ChoroplethTableOptions> = {}): Chart {
  return chartOf(
    choroplethTableModel(data, { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...options }, enChoroplethTable),
  );
}
export function ranking(data: Dataset, options: Partial<BarRankingOptions> = {}): Chart {
  return chartOf(barRankingModel(data, { ...DEFAULT_BAR_RANKING_OPTIONS, ...options }, enBarRanking));
}
export function comparison(data: Dataset, options: Partial<PairedComparisonOptions> = {}): Chart {
  return chartOf(
    pairedComparisonModel(data, { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, ...options }, enPairedComparison),
  );
}
export function stat(data: Dataset, options: Partial<StatOptions> = {}): Chart {
  return chartOf(statModel(data, { ...DEFAULT_STAT_OPTIONS, ...options }, enStat));
}

export function value(data: Dataset, options: Partial<ValueOptions> = {}): Chart {
  return chartOf(valueModel(data, { ...DEFAULT_VALUE_OPTIONS, ...options }, enValue));
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
