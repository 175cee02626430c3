import { type AreaRegister, type Issue, POLARITIES, type PolarityWord } from '@commonweal/data';
import type { Chart } from '../chart/types.js';
import { defaultsOf, type Parsed, type Schema } from './option.js';
import { integer, keyword, list, listOrNone, map, order, text, textOrNone } from './parsers.js';

/** Options that every chart has. Null or empty if the author did not set them. */
export const CHART_OPTIONS = {
  /** Replaces the headline; the generated finding is then under it. */
  heading: text,
  /** What the headline is: the finding in short, or the measure. */
  headline: keyword(['finding', 'measure'], 'finding'),
  /** Replaces the generated sentence under the headline. */
  finding: text,
  /**
   * Rows to keep: `sex=Female; age=All ages`. Put a value that contains a semicolon in quotation marks: `group="White;
   * Irish"`.
   */
  where: map,
  /** The period to show. Defaults to the latest. */
  period: text,
  /** Codes or names of the areas to highlight, separated by semicolons. */
  area: list,
  /**
   * The areas to show. Defaults to all. Takes codes or names separated by semicolons, or filters: `type=upper-tier` (or
   * `lower-tier`, `region`, `country`, or a type as the source words it), `within=E12000003` (a code or a name), or
   * both.
   */
  areas: list,
  /** Code or name of the area to compare the others with. Empty for none. Built-in data has its own default. */
  benchmark: textOrNone,
  /**
   * Codes or names of further areas to show for reference, apart from the rest. Separated by semicolons; empty for
   * none. Built-in data may have its own default.
   */
  comparators: listOrNone,
  /** Which direction is good. Replaces the polarity in the source. */
  polarity: keyword(POLARITIES, null),
  /** Unit, worded to follow a number: `%`, `years`, `per 1,000`. Replaces the unit in the source. */
  unit: textOrNone,
  /** Number of decimals to show. Defaults to as many as the source gives, up to 2. */
  decimals: integer(0, 6, null),
  /** What is measured, worded for the middle of a sentence: `smoking rate`. Replaces the name in the source. */
  measure: text,
  /** Where the figures come from, in words. Replaces the title and publisher in the source. */
  source: text,
  /**
   * Which outcomes to show: `computed` here from the confidence limits, or `published` with the figures. Defaults to
   * `published` if there are outcomes but no limits.
   */
  outcomes: keyword(['computed', 'published'], null),
  /**
   * How to sort the rows: a column, optionally followed by `ascending` or `descending`. `value` stands for the first
   * column of values.
   */
  sort: order,
} satisfies Schema;

/** The author's options after parsing; shared by every model. */
export interface ChartOptions extends Omit<Parsed<typeof CHART_OPTIONS>, 'polarity'> {
  readonly polarity: PolarityWord | null;
  /** BCP 47 language whose rules sort names; if missing or unknown, the language of the words. */
  readonly lang?: string | null;
  /**
   * Which areas belong to which, for `areas="within=E12000003"`. Without it, only the parents given in the data count.
   */
  readonly register?: AreaRegister | null;
}

/** The options of a chart whose author set none. */
export const DEFAULT_CHART_OPTIONS: ChartOptions = Object.freeze(defaultsOf(CHART_OPTIONS));

/** A chart, or the reasons why there is none. `chart.issues` repeats issues that do not prevent a chart. */
export interface ModelResult {
  readonly chart: Chart | null;
  readonly issues: readonly Issue[];
}
