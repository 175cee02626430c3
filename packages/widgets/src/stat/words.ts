import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { StatFacts } from './facts.js';

/** Words that only a stat needs. */
export interface StatWords extends Words {
  finding(facts: StatFacts): string;
  difference(facts: DifferenceFacts): string;
  relative(reference: string): string;
  readonly beforeRounding: string;
}
