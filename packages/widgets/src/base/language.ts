import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, IssueMessages } from '@commonweal/data';
import type { Indicators } from './built-in.js';
import type { EngineKind } from './engine.js';
import type { Later } from './part.js';

/** An element in one language: its engine, its words, the messages of issues, and built-in data with translated names and notes. */
export interface Language<W extends Words = Words> {
  /** Makes charts of data. */
  readonly engine: EngineKind<W>;
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
