import type { AreaRegister, Issue, PolarityWord } from '@commonweal/data';
import type { Chart, SortDirection } from '../chart/types.js';

export const OUTCOME_SOURCES = ['computed', 'published'] as const;
/** What the page's author said, parsed; null or empty where nothing was said. Shared by every model. */
export interface ChartOptions {
  readonly heading: string | null;
  readonly finding: string | null;
  /** Column → wanted value: keeps the observations that match. */
  readonly where: ReadonlyMap<string, string>;
  /** A period label; null = the latest. */
  readonly period: string | null;
  /** Codes or names of the areas picked out. */
  readonly area: readonly string[];
  /** Codes or names to keep, and what narrows: `type=upper-tier`, `within=E12000003`; empty = all. */
  readonly areas: readonly string[];
  /** Code or name; null = the dataset's own, if it has one; empty = none. */
  readonly benchmark: string | null;
  /** Codes or names; null = the dataset's own, if it has any; empty = none. */
  readonly comparators: readonly string[] | null;
  /** Overrides the indicator's. */
  readonly polarity: PolarityWord | null;
  /** BCP 47: names are sorted as in this language; as in that of the words where it is not given or not known. */
  readonly lang?: string | null;
  /** Unit of the values, as it follows a number; replaces the source's. */
  readonly unit?: string | null;
  /** Decimals shown, 0 to 6; replaces the source's. */
  readonly decimals?: number | null;
  /** Name of the indicator as it stands in the middle of a sentence: `smoking rate`. */
  readonly measure?: string | null;
  /** Where the figures come from, in words; replaces the source's title and publisher. */
  readonly source?: string | null;
  /** Whose outcomes are shown: our own by the limits (the default where there are limits), or those published. */
  readonly outcomes?: (typeof OUTCOME_SOURCES)[number] | null;
  /** What lies in what, for `areas="within=E12000003"`; absent: only what the data itself says of parents. */
  readonly register?: AreaRegister | null;
  readonly sort: { readonly column: string; readonly direction: SortDirection | null } | null;
}

/** A chart, or the reasons why there is none. Issues that leave a chart are in `chart.issues` too. */
export interface ModelResult {
  readonly chart: Chart | null;
  readonly issues: readonly Issue[];
}
