import type { Words } from '@commonweal/charts/language/words.js';
import type { Dataset, IssueMessages } from '@commonweal/data';

/** Built-in data by the name that `indicator` takes. */
export type Indicators = ReadonlyMap<string, () => Dataset>;

/** An element in one language: its words, the messages of issues, and built-in data with names and notes in it. */
export interface Language<W extends Words = Words> {
  readonly words: W;
  /** The prose of issues. */
  readonly messages: IssueMessages;
  /** Gives the areas of a dataset their names in this language, where it has official ones. */
  readonly areaNames?: (dataset: Dataset) => Dataset;
  /** Built-in data that `indicator` may name. */
  readonly indicators: Indicators;
}

/**
 * The language of a tag of BCP 47 without its region or script.
 *
 * @example
 * primaryLanguage('en-GB'); // 'en'
 */
export function primaryLanguage(lang: string): string {
  return (lang.split('-', 1)[0] ?? '').trim().toLowerCase();
}
