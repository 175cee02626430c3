import type { Subject } from '@commonweal/charts/kit/facts.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';

/** How many indicators of an area have each outcome. */
export interface ProfiledArea {
  readonly name: string;
  readonly counts: Readonly<Record<OutcomeTone, number>>;
  /** Indicators without a figure for the area. */
  readonly missing: number;
}

/** What a profile's sentences are written from. */
export interface AreaProfileFacts extends Subject {
  /** Null if the areas are compared with nothing. */
  readonly benchmark: string | null;
  readonly indicators: number;
  /** Whether the outcomes are the publisher's. */
  readonly isPublished: boolean;
  /** One or two. */
  readonly areas: readonly ProfiledArea[];
}
