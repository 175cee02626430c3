import {
  type BarRankingOptions,
  barRankingModel,
  type ChoroplethTableOptions,
  choroplethTableModel,
  DEFAULT_BAR_RANKING_OPTIONS,
  DEFAULT_CHOROPLETH_TABLE_OPTIONS,
  enBarRanking,
  enChoroplethTable,
  type ModelResult,
} from '@commonweal/charts';
import { type Dataset, readDataset } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';

/** The dataset of a small file. */
export const read = (csv: string): Dataset => readDataset(csv.trim()).dataset;

/** A ranking of a small file, with what the built-in register knows. */
export function ranked(data: Dataset | string, options: Partial<BarRankingOptions> = {}): ModelResult {
  const dataset = typeof data === 'string' ? read(data) : data;
  const register = areaRegister();
  return barRankingModel(dataset, { ...DEFAULT_BAR_RANKING_OPTIONS, register, ...options }, enBarRanking);
}

/** A shaded table of a small file, with what the built-in register knows. */
export function shaded(data: Dataset | string, options: Partial<ChoroplethTableOptions> = {}): ModelResult {
  const dataset = typeof data === 'string' ? read(data) : data;
  const register = areaRegister();
  return choroplethTableModel(
    dataset,
    { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, register, ...options },
    enChoroplethTable,
  );
}

export const codes = ({ issues }: ModelResult): string[] => issues.map(({ code }) => code);

/** The names of the rows that are shown. */
export function names({ chart }: ModelResult): string[] {
  const at = chart?.columns.findIndex(({ id }) => id === 'area') ?? -1;
  return chart?.rows.map(({ cells }) => cells[at]?.text ?? '') ?? [];
}

/** The rank of every row; empty where there are no ranks. */
export function ranks({ chart }: ModelResult): string[] {
  const at = chart?.columns.findIndex(({ id }) => id === 'rank') ?? -1;
  return at === -1 ? [] : (chart?.rows.map(({ cells }) => cells[at]?.text ?? '') ?? []);
}

/** All that a reader is told in sentences. */
export const sentences = ({ chart }: ModelResult): string =>
  chart === null ? '' : [chart.heading, chart.finding, chart.caption, ...chart.notes].join('\n');

export const where = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(pairs));
