import type { NamedValue, Subject } from '../kit/facts.js';
import type { OutcomeTone } from '../marks/tones.js';
import type { Headline } from './headline.js';

/** An area that is left out, with the latest period it has a figure for. */
export interface NotShown {
  readonly name: string;
  readonly latest: string | null;
}

/** Facts about areas of different levels: each figure on its own, with no comparison between them. */
export interface MixedFacts extends Subject {
  readonly levels: readonly string[];
  readonly highlighted: readonly (NamedValue & { readonly side: 'higher' | 'similar' | 'lower' | null })[];
  readonly benchmark: NamedValue | null;
}

/** Counts of the published outcomes in one column. */
export interface PublishedFacts {
  /** The column's label; null if there is only one column. */
  readonly group: string | null;
  readonly counts: ReadonlyMap<OutcomeTone, number>;
  /** Areas with an outcome. */
  readonly compared: number;
  /** Areas with a figure. */
  readonly withValue: number;
}

/** Texts about who is compared with whom. */
export interface ChoosingWords {
  /** The level shown beside an area's name: `region`. `level` is a keyword of `type=`. */
  level(level: string): string;
  mixedFinding(facts: MixedFacts): string;
  /** Only of a single highlighted area: nothing is ranked or counted. */
  mixedHeadline(facts: MixedFacts): Headline | null;
  mixedNote(levels: readonly string[]): string;
  /** For the benchmark or a comparator. */
  noFigure(area: NotShown, period: string): string;
  notShown(areas: readonly NotShown[], period: string): string;
  publishedCounts(groups: readonly PublishedFacts[], subject: Pick<Subject, 'noun'>): string;
  /** For a single highlighted area. `against` is what the publisher compared it with, if known. */
  publishedOutcome(name: string, tone: OutcomeTone, against: string | null): string;
  publishedLegend(tone: OutcomeTone): string;
  publishedNote(against: string | null): string;
}
