import { statModel } from './model.js';
import { STAT_OPTIONS } from './options.js';

/** The options of the stat and its model. */
export const stat = { schema: STAT_OPTIONS, chart: statModel };
