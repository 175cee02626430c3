import { inequalityModel } from './model.js';
import { INEQUALITY_OPTIONS } from './options.js';

/** The options of the widget and its model. */
export const inequality = { schema: INEQUALITY_OPTIONS, chart: inequalityModel };
