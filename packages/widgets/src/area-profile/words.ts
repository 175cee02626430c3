import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { AreaProfileFacts } from './facts.js';

/** Words that only this widget needs. */
export interface AreaProfileWords extends Words {
  finding(facts: AreaProfileFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: AreaProfileFacts): Headline | null;
}
