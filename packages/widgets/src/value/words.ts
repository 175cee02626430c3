import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ValueFacts } from './facts.js';

/** Words that only a number in prose needs. */
export interface ValueWords extends Words {
  /** The text in the sentence of the page; empty where there can be none. */
  finding(facts: ValueFacts): string;
  /** Always null: a number in prose has no headline. */
  headline(facts: ValueFacts): Headline | null;
}
