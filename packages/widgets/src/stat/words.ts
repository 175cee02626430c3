import type { DifferenceFacts, Subject } from '@commonweal/charts/kit/facts.js';
import type { FigureChangeFacts } from '@commonweal/charts/kit/figure/change.js';
import type { FigureInTime, NoChangeWords } from '@commonweal/charts/language/change.js';
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
  readonly noChange: NoChangeWords;
  /** From what to what a line over time runs: `14.1% (2015) to 10.9% (2023)`, and whether it is broken by a new method. */
  overTime(from: FigureInTime, to: FigureInTime, isBroken: boolean): string;
  /** Why there is no line over time, as a note. */
  readonly noLine: string;
  /** What is left of the whole: `The rest: 70%`. */
  rest(figure: string): string;
  /** Why a figure is not drawn as a share, as a note. */
  readonly noShare: string;
  relative(reference: string): string;
  readonly beforeRounding: string;
}
