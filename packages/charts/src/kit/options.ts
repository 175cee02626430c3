import { type AreaRegister, type Issue, POLARITIES, type PolarityWord } from '@commonweal/data';
import type { Chart } from '../chart/types.js';
import { defaultsOf, type Parsed, type Schema } from './option.js';
import { integer, keyword, list, listOrNone, map, order, text, textOrNone } from './parsers.js';

/** The options that every chart has. Null or empty where the author said nothing. */
export const CHART_OPTIONS = {
  /** Replaces the computed heading. */
  heading: text,
  /** Replaces the computed sentence. */
  finding: text,
  /** Rows to keep: `sex=Female; age=All ages`. A value that holds a semicolon is quoted: `group="White; Irish"`. */
  where: map,
  /** The period shown; the latest where not given. */
  period: text,
  /** Codes or names of the areas picked out, separated by semicolons. */
  area: list,
  /**
   * The areas kept; all where not given. Codes or names, separated by semicolons, or what narrows: `type=upper-tier` (also
   * `lower-tier`, `region`, `country`, or a type as the source words it), `within=E12000003` (a code or a name), or both.
   */
  areas: list,
  /** Code or name of the area the others are compared with; empty for none. Built-in data has its own. */
  benchmark: textOrNone,
  /** Codes or names of further areas set apart, separated by semicolons; empty for none. Built-in data may have its own. */
  comparators: listOrNone,
  /** Which direction is good. Replaces what the source says. */
  polarity: keyword(POLARITIES, null),
  /** Unit of the numbers, as it follows one: `%`, `years`, `per 1,000`. Replaces the source's. */
  unit: textOrNone,
  /** Decimals shown; as many as the source gives, at most 2, where not given. */
  decimals: integer(0, 6, null),
  /** What is measured, as it stands in the middle of a sentence: `smoking rate`. Replaces the source's name. */
  measure: text,
  /** Where the figures come from, in words. Replaces the source's title and publisher. */
  source: text,
  /** Whose outcomes are shown: worked out here from the limits, or as published with the figures; the published where there are no limits. */
  outcomes: keyword(['computed', 'published'], null),
  /** The order of rows: a column, or a column and `ascending` or `descending`. */
  sort: order,
} satisfies Schema;

/** What the page's author said, parsed; shared by every model. */
export interface ChartOptions extends Omit<Parsed<typeof CHART_OPTIONS>, 'polarity'> {
  readonly polarity: PolarityWord | null;
  /** BCP 47: names are sorted as in this language; as in that of the words where it is not given or not known. */
  readonly lang?: string | null;
  /** What lies in what, for `areas="within=E12000003"`; absent: only what the data itself says of parents. */
  readonly register?: AreaRegister | null;
}

/** Nothing said by the author. */
export const DEFAULT_CHART_OPTIONS: ChartOptions = Object.freeze(defaultsOf(CHART_OPTIONS));

/** A chart, or the reasons why there is none. Issues that leave a chart are in `chart.issues` too. */
export interface ModelResult {
  readonly chart: Chart | null;
  readonly issues: readonly Issue[];
}
