import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';

/** Its own options, besides those of every chart; the comment above each one becomes its documentation. */
export const AREA_PROFILE_OPTIONS = {} satisfies Schema;

export interface AreaProfileOptions extends ChartOptions, Parsed<typeof AREA_PROFILE_OPTIONS> {}

export const DEFAULT_AREA_PROFILE_OPTIONS: AreaProfileOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(AREA_PROFILE_OPTIONS),
});
