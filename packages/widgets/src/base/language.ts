import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, IssueMessages } from '@commonweal/data';

/** Built-in data, by the name that `indicator` takes. */
export type Indicators = ReadonlyMap<string, () => Dataset>;

/** An element in one language: its words, the messages of issues, and built-in data with translated names and notes. */
export interface Language<W extends Words = Words> {
  readonly words: W;
  /** The text of issues. */
  readonly messages: IssueMessages;
  /** Gives areas their official names in this language, if they have any. */
  readonly areaNames?: (dataset: Dataset) => Dataset;
  /** The built-in data that `indicator` can name. */
  readonly indicators: Indicators;
}
