import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import { areaProfileModel } from './model.js';

/** The options of the widget and its model. */
export const areaProfile = { schema: INDICATORS_OPTIONS, chart: areaProfileModel };
