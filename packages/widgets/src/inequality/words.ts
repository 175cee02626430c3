import type { GapWords } from '@commonweal/charts/kit/gap-notes.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { InequalityFacts, Refusal } from './facts.js';
import type { Order } from './order.js';
import type { Part } from './part.js';

/** Words that only an inequality chart needs. */
export interface InequalityWords extends Words {
  finding(facts: InequalityFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: InequalityFacts): Headline | null;
  /** What groups are, over their column: `Tenth`. */
  readonly partLabel: (part: Part) => string;
  /** Under the axis: `Most deprived tenth`. */
  end(end: 'most' | 'least', part: Part): string;
  readonly people: string;
  /** Everyone together, where the data has no name for them. */
  readonly everyone: string;
  /** The line, its height and the ratio of its ends, as headings and in the legend. */
  readonly line: string;
  readonly slopeIndex: string;
  readonly slopeIndexShort: string;
  readonly relativeIndex: string;
  /** A label of one group in the legend: `one tenth`. */
  onePart(part: Part): string;
  /** A group in the readout: `Tenth 3`, unless it has a name. */
  groupName(label: string, part: Part): string;
  /** Everyone together, beside a line: the name of the place, if they have none. */
  totalName(name: string): string;
  /** Rows are in order of deprivation, as a sentence. */
  readonly inOrder: string;
  /** A period in the table and the readout: `2015 to 2017`. */
  periodInFull(label: string): string;
  shortPeriod(label: string): string;
  readonly noPeriod: string;
  /** In the readout, no longer than a figure. */
  readonly noFigure: string;
  readonly noFigureSign: string;
  /** What opens the table under the plot. */
  readonly tableLabel: string;
  /** Why there is no line, as a sentence for readers. */
  noLine(refusal: Refusal): string;
  readonly inequalityNotes: InequalityNotes;
}

/** Notes beside and under the chart, as sentences. */
export interface InequalityNotes extends GapWords {
  readonly scaleNotFromZero: string;
  /** No limits in the data, or not for all groups. */
  readonly noLimits: string;
  readonly someLimits: string;
  /** Over time: no period has limits of all groups. */
  readonly noIndexLimits: string;
  /** Each group counts the same, since no populations are given, not for all groups, or not in all periods. */
  even(part: Part, given: 'none' | 'notForAll' | 'notInAll'): string;
  readonly weighted: string;
  /** How the order is known. */
  readonly order: Readonly<Record<Order['by'], string>>;
  /** What the gap, the slope index and the relative index are, and that they are worked out here. */
  readonly gap: string;
  readonly slope: Readonly<Record<'linear' | 'log' | 'logit', string>>;
  readonly relative: string;
  readonly drawn: string;
  readonly beforeRounding: string;
  readonly gapTest: string;
  readonly changeTest: string;
  readonly overlap: string;
  /** Over time: why periods have no index. */
  without(periods: readonly string[]): string;
}
