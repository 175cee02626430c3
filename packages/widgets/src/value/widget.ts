import { valueModel } from './model.js';
import { VALUE_OPTIONS } from './options.js';

/** The options of the number in prose and its model. */
export const value = { schema: VALUE_OPTIONS, chart: valueModel };
