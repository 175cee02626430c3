import type { GapWords } from '@commonweal/charts/kit/gap-notes.js';
import type { ChangePhrases, NoChangeWords } from '@commonweal/charts/language/change.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { TrendFacts } from './facts.js';

/** Words that only a trend needs. */
export interface TrendWords extends Words {
  finding(facts: TrendFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: TrendFacts): Headline | null;
  readonly changes: ChangePhrases;
  readonly noChange: NoChangeWords;
  /** A period under an axis: `2015–17`, `Apr ’16`. */
  shortPeriod(label: string): string;
  /** A period in the table and the readout: `2015 to 2017`. */
  periodInFull(label: string): string;
  /** In place of a period, where the data has none. */
  readonly noPeriod: string;
  /** In the readout, no longer than a figure. */
  readonly noFigure: string;
  /** Beside the cross on the axis. */
  readonly noFigureSign: string;
  /** Where a series breaks for no stated reason, and before a reason. */
  readonly breakText: string;
  /** What opens the table under the plot. */
  readonly tableLabel: string;
  /** How to choose the area of a line by keyboard, where other keys move along the periods. */
  readonly lineInstruction: string;
  /** After the line of the area that is chosen. */
  readonly selected: string;
  morePanels(hidden: number): string;
  /** An area as the heading of its panel. */
  panelArea(name: string): string;
  /**
   * Under the panels: their first and last period, and their one scale by its lowest and highest label. `isByFigure`: they
   * are in the order of their latest figures.
   */
  panelNote(periods: readonly string[], scale: readonly string[], isByFigure: boolean): string;
  /** What the words under the name of a panel are. */
  readonly panelTrends: string;
  /** A unit of an index: `(2015 = 100)`. */
  readonly indexUnit: (period: string) => string;
  readonly trendNotes: TrendNotes;
}

/** Notes beside and under a plot over time, as sentences. */
export interface TrendNotes extends GapWords {
  readonly scaleNotFromZero: string;
  /** Periods share time with their neighbours. */
  readonly overlap: string;
  /** Which lines have no limits drawn. */
  readonly limitsInTable: string;
  /** Lines that an index leaves out, and the period that it starts from. */
  noBase(names: readonly string[], period: string): string;
  /** How a change is judged, since the period that the author names or the earliest. */
  change(since: string | null): string;
  /** What a band is the limits of. */
  band(level: number): string;
  /** A dotted line leads to a provisional figure. */
  readonly provisional: string;
  readonly index: string;
  /** More lines than anybody can tell apart. */
  readonly context: string;
}
