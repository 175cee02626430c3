import { trendModel } from './model.js';
import { TREND_OPTIONS } from './options.js';

/** The options of the widget and its model. */
export const trend = { schema: TREND_OPTIONS, chart: trendModel };
