import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { StatFacts } from './facts.js';

/** What only a stat says. */
export interface StatWords extends Words {
  finding(facts: StatFacts): string;
  difference(facts: DifferenceFacts): string;
  relative(reference: string): string;
  readonly beforeRounding: string;
}
