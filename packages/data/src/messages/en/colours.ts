import type { ColoursDetails } from '../../issues/details/colours.js';
import type { MessagesOf } from '../types.js';

export const colours: MessagesOf<ColoursDetails> = {
  lowContrast: ({ front, back, contrast, least, isDark }) =>
    `On a ${isDark ? 'dark' : 'light'} page, --cw-color-${front} on --cw-color-${back} has a contrast of ${contrast} to 1. It needs at least ${least} to 1.`,
};
