import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { StatFacts } from './facts.js';

/** Words that only a stat needs. */
export interface StatWords extends Words {
  finding(facts: StatFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: StatFacts): Headline | null;
  difference(facts: DifferenceFacts): string;
  relative(reference: string): string;
  readonly beforeRounding: string;
}
