import type { ModelResult } from '@commonweal/charts';
import type { Memo } from '@commonweal/charts/kit/memo.js';
import { order } from '@commonweal/charts/kit/parsers.js';
import type { Dataset } from '@commonweal/data';
import { barRankingModel } from './model.js';
import { BAR_RANKING_OPTIONS, type BarRankingOptions } from './options.js';
import type { BarRankingWords } from './words.js';

/** What the reader has chosen, as far as it changes a ranking, and what was made for the choice before. */
interface ReadersChoice {
  readonly expanded: boolean;
  /** The author's `sort` where the reader's applies; undefined where the table is in the author's order. */
  readonly authorSort: string | null | undefined;
  readonly memo: Memo;
}

function chart(
  dataset: Dataset,
  options: Omit<BarRankingOptions, 'extraColumns' | 'expanded' | 'authorSort'>,
  words: BarRankingWords,
  { expanded, authorSort, memo }: ReadersChoice,
): ModelResult {
  const extraColumns = (words.extraColumns ?? []).filter(({ from }) =>
    dataset.observations.some((observation) => observation.extra.has(from)),
  );
  // Sorting by the reader moves rows, but changes no rank and no sentence.
  const own = authorSort === undefined ? {} : { authorSort: order(authorSort, 'sort', () => undefined) };
  return barRankingModel(dataset, { ...options, extraColumns, expanded, ...own }, words, memo);
}

/** The options of the bar ranking and its model. */
export const barRanking = { schema: BAR_RANKING_OPTIONS, chart };
