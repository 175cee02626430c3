import type { ModelResult } from '@commonweal/charts';
import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import type { Memo } from '@commonweal/charts/kit/memo.js';
import type { Dataset } from '@commonweal/data';
import { indicatorGridModel } from './model.js';
import { INDICATOR_GRID_OPTIONS, type IndicatorGridOptions } from './options.js';
import type { IndicatorGridWords } from './words.js';

const chart = (
  dataset: Dataset,
  options: IndicatorGridOptions,
  words: IndicatorGridWords,
  { memo }: { readonly memo: Memo },
): ModelResult => indicatorGridModel(dataset, options, words, memo);

/** The options of the indicator grid and its model. */
export const indicatorGrid = { schema: { ...INDICATORS_OPTIONS, ...INDICATOR_GRID_OPTIONS }, chart };
