import { INDICATORS_OPTIONS, type IndicatorsOptions } from '@commonweal/charts/kit/indicators-options.js';
import { defaultsOf } from '@commonweal/charts/kit/option.js';
import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';

/** The options of every widget of several indicators, and none of its own; `area` names the one or two areas. */
export type AreaProfileOptions = IndicatorsOptions;

export const DEFAULT_AREA_PROFILE_OPTIONS: AreaProfileOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(INDICATORS_OPTIONS),
});
