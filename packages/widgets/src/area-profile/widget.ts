import { areaProfileModel } from './model.js';
import { AREA_PROFILE_OPTIONS } from './options.js';

/** The options of the widget and its model. */
export const areaProfile = { schema: AREA_PROFILE_OPTIONS, chart: areaProfileModel };
