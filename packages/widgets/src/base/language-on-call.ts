import type { Chart } from '@commonweal/charts';
import type { ViewWords, Words } from '@commonweal/charts/language/words.js';
import type { IssueMessages } from '@commonweal/data';
import type { Language } from './language.js';
import type { Later, Part } from './part.js';

/** The chart of built-in data as it is where the author set nothing, made by the engine when the package is built. */
export interface FinishedChart {
  readonly chart: Chart;
  /** Type and size of the download, in words. */
  readonly fileSize: string;
  readonly fileBytes: number;
}

/**
 * An element in one language whose engine is loaded when it is first needed. Until then, the words around a
 * chart are at hand, the messages about the script itself, and of an element with data of its own the finished
 * chart, or the part that brings it.
 */
export interface LanguageOnCall<W extends Words = Words> {
  readonly words: ViewWords;
  readonly messages: Partial<IssueMessages>;
  readonly finished: Later<FinishedChart> | null;
  readonly whole: Part<Language<W>>;
}
