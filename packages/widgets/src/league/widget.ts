import type { ModelResult } from '@commonweal/charts';
import type { Memo } from '@commonweal/charts/kit/memo.js';
import { order } from '@commonweal/charts/kit/parsers.js';
import type { Dataset } from '@commonweal/data';
import { leagueModel } from './model.js';
import { LEAGUE_OPTIONS, type LeagueOptions } from './options.js';
import type { LeagueWords } from './words.js';

/** What the reader has chosen, as far as it changes a league table, and what was made for the choice before. */
interface ReadersChoice {
  readonly expanded: boolean;
  /** The author's `sort` where the reader's applies; undefined where the table is in the author's order. */
  readonly authorSort: string | null | undefined;
  readonly memo: Memo;
}

function chart(
  dataset: Dataset,
  options: Omit<LeagueOptions, 'expanded' | 'authorSort'>,
  words: LeagueWords,
  { expanded, authorSort, memo }: ReadersChoice,
): ModelResult {
  // Sorting by the reader moves rows, but changes no rank and no sentence.
  const own = authorSort === undefined ? {} : { authorSort: order(authorSort, 'sort', () => undefined) };
  return leagueModel(dataset, { ...options, expanded, ...own }, words, memo);
}

/** The options of the league table and its model. */
export const league = { schema: LEAGUE_OPTIONS, chart };
