import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import type { DifferenceTexts } from '@commonweal/charts/language/phrases.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { PairFacts } from './facts.js';

/** Words that only a paired comparison needs. */
export interface PairedComparisonWords extends Words {
  finding(facts: PairFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: PairFacts): Headline | null;
  /** A dimension as a column header: `Cause`. */
  dimensionHeader(dimension: string): string;
  /** A group as a tag after another: `under 75`. Only words that are surely no name lose their capital. */
  tag(group: string): string;
  difference(facts: DifferenceFacts): string;
  /** In the table, as a number with its sign and in words; without a unit that the header says. */
  differenceInColumn(facts: DifferenceFacts, isUnitStated: boolean): DifferenceTexts;
  /** The unit of differences where it is not that of the values; else empty. */
  differenceUnit(unit: string): string;
  /** Ends the subtitle where limits are written under figures: `with 95% confidence limits`. */
  withLimits(level: number): string;
  readonly pairNotes: PairNotes;
}

export interface PairNotes {
  relative(reference: string): string;
  readonly scaleNotFromZero: string;
  readonly beforeRounding: string;
  readonly circles: string;
  readonly noCircles: string;
  /** In a legend: neither of two local values counts as exact. */
  readonly limitsOverlap: string;
  /** In a legend: what rows that are not compared lack, limits, a figure, or some of them the one and some the other. */
  notCompared(lackLimits: boolean, lackFigures: boolean): string;
}
