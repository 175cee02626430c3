import type { ModelResult } from '@commonweal/charts';
import type { Memo } from '@commonweal/charts/kit/memo.js';
import type { Dataset } from '@commonweal/data';
import { choroplethTableModel } from './model.js';
import { CHOROPLETH_TABLE_OPTIONS, type ChoroplethTableOptions } from './options.js';
import type { ChoroplethTableWords } from './words.js';

const chart = (
  dataset: Dataset,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
  { memo }: { readonly memo: Memo },
): ModelResult => choroplethTableModel(dataset, options, words, memo);

/** The options of the choropleth table and its model. */
export const choroplethTable = { schema: CHOROPLETH_TABLE_OPTIONS, chart };
