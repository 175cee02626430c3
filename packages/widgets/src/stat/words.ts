import type { NoChange } from '@commonweal/charts/kit/change.js';
import type { DifferenceFacts, Subject } from '@commonweal/charts/kit/facts.js';
import type { FigureChangeFacts } from '@commonweal/charts/kit/figure/change.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { StatFacts } from './facts.js';

/** Words that only a stat needs. */
export interface StatWords extends Words {
  finding(facts: StatFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: StatFacts): Headline | null;
  difference(facts: DifferenceFacts): string;
  /** How the figure has changed, as a sentence. */
  changed(subject: Subject, change: FigureChangeFacts): string;
  /** Why there is no change to tell, as a note. */
  noChange(reason: NoChange): string;
  relative(reference: string): string;
  readonly beforeRounding: string;
}
