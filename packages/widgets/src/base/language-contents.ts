import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, IssueMessages } from '@commonweal/data';
import type { Indicators } from './built-in.js';
import type { Later } from './part.js';

/** What an engine needs in order to speak a language: words, the messages of issues, and built-in data with translated names and notes. */
export interface LanguageContents<W extends Words = Words> {
  readonly words: W;
  /** The text of issues. */
  readonly messages: Later<IssueMessages>;
  /** The text of issues about the script itself, at hand where `messages` are still to come. */
  readonly ownMessages?: Partial<IssueMessages>;
  /** Gives areas their official names in this language, if they have any. */
  readonly areaNames?: (dataset: Dataset) => Dataset;
  /** The built-in data that `indicator` can name. */
  readonly indicators: Indicators;
}
