import type { NamedValue, Subject } from '../kit/facts.js';
import type { OutcomeTone } from '../marks/tones.js';

/** An area that is not shown, with the latest period that it has a figure for. */
export interface NotShown {
  readonly name: string;
  readonly latest: string | null;
}

/** What can be said of areas of different levels: each number by itself, and nothing across them. */
export interface MixedFacts extends Subject {
  readonly levels: readonly string[];
  readonly highlighted: readonly (NamedValue & { readonly side: 'higher' | 'similar' | 'lower' | null })[];
  readonly benchmark: NamedValue | null;
}

/** Published outcomes of one column, counted. */
export interface PublishedFacts {
  /** The column's label; null where there is one column. */
  readonly group: string | null;
  readonly counts: ReadonlyMap<OutcomeTone, number>;
  /** Areas with an outcome. */
  readonly compared: number;
  /** Areas with a figure. */
  readonly withValue: number;
}

/** What is said of who is compared with whom. */
export interface ChoosingWords {
  /** A level under the name of an area: `Region`. `level` is as `type=` takes it. */
  level(level: string): string;
  mixedFinding(facts: MixedFacts): string;
  mixedNote(levels: readonly string[]): string;
  /** Of the benchmark or a comparator. */
  noFigure(area: NotShown, period: string): string;
  notShown(areas: readonly NotShown[], period: string): string;
  publishedCounts(groups: readonly PublishedFacts[], subject: Pick<Subject, 'noun'>): string;
  /** Of the one area that is highlighted. `against` is what the publisher compared with, as far as it is known. */
  publishedOutcome(name: string, tone: OutcomeTone, against: string | null): string;
  publishedLegend(tone: OutcomeTone): string;
  publishedNote(against: string | null): string;
}
