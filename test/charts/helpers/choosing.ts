import type { ModelResult } from '@commonweal/charts';
import { type Dataset, readDataset } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';
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

/** Every sentence a reader gets. */
export const sentences = ({ chart }: ModelResult): string =>
  chart === null
    ? ''
    : [chart.heading, chart.finding, chart.caption, ...chart.caveats, ...chart.notes].join('\n');

export const where = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(pairs));
