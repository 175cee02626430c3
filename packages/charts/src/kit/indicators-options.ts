import { POLARITIES } from '@commonweal/data';
import type { Parsed, Schema } from './option.js';
import type { ChartOptions } from './options.js';
import { keywords, list } from './parsers.js';

/** Options of widgets that show several indicators. */
export const INDICATORS_OPTIONS = {
  /**
   * The indicators to show, in this order: names or numbers as in the data, separated by semicolons. Defaults to all, in
   * the order of the data.
   */
  indicators: list,
  /**
   * Which direction is good, for some of the indicators: `Smoking prevalence=lower-is-better; Pupil absence=none`.
   * Replaces the polarity in the source, and `polarity` for these.
   */
  polarities: keywords(POLARITIES),
} satisfies Schema;

export interface IndicatorsOptions extends ChartOptions, Parsed<typeof INDICATORS_OPTIONS> {}
