// Not yet read by a translator.
import type { ColoursDetails } from '../../issues/details/colours.js';
import type { MessagesOf } from '../types.js';

export const colours: MessagesOf<ColoursDetails> = {
  lowContrast: ({ front, back, contrast, least, isDark }) =>
    `Ar dudalen ${isDark ? 'dywyll' : 'olau'}, cyferbyniad --cw-color-${front} ar --cw-color-${back} yw ${contrast} i 1. Mae angen o leiaf ${least} i 1.`,
};
