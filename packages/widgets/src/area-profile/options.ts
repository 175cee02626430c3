import { INDICATORS_OPTIONS, type IndicatorsOptions } from '@commonweal/charts/kit/indicators-options.js';
import { defaultsOf, type Schema } from '@commonweal/charts/kit/option.js';
import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';

/** The options of every widget of several indicators; `area` names the one or two areas of the profile. */
export const AREA_PROFILE_OPTIONS = { ...INDICATORS_OPTIONS } satisfies Schema;

export type AreaProfileOptions = IndicatorsOptions;

export const DEFAULT_AREA_PROFILE_OPTIONS: AreaProfileOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(AREA_PROFILE_OPTIONS),
});
