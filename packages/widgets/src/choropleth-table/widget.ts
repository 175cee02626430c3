import type { ModelResult } from '@commonweal/charts';
import type { Memo } from '@commonweal/charts/kit/memo.js';
import type { Dataset } from '@commonweal/data';
import { choroplethTableModel } from './model.js';
import { CHOROPLETH_TABLE_OPTIONS, type ChoroplethTableOptions } from './options.js';
import type { ChoroplethTableWords } from './words.js';

/** `selectedArea`: key of the area that the page follows, which is marked in the rows that are there. */
function chart(
  dataset: Dataset,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
  { memo, selectedArea }: { readonly memo: Memo; readonly selectedArea: string | null },
): ModelResult {
  const made = (own: ChoroplethTableOptions): ModelResult => choroplethTableModel(dataset, own, words, memo);
  if (selectedArea === null) return made(options);
  // Highlighted in the chart, it would stay so when the page follows another and only the marks move.
  const unmarked = made({ ...options, area: [] });
  const isThere = unmarked.chart?.rows.some(({ key }) => key === selectedArea) !== false;
  return isThere ? unmarked : made(options);
}

/** The options of the choropleth table and its model. */
export const choroplethTable = { schema: CHOROPLETH_TABLE_OPTIONS, chart };
