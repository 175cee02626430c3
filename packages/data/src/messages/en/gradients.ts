import type { GradientsDetails } from '../../issues/details/gradients.js';
import type { MessagesOf } from '../types.js';
import { quotedList } from './lists.js';

export const gradients: MessagesOf<GradientsDetails> = {
  noSlopeIndex: ({ reason, groups, of }) =>
    ({
      missing: `No slope index is worked out, because it takes a figure for each of the ${String(of)} groups, and there is none for ${quotedList(groups)}. Give all figures, or groups that have them.`,
      tooFew: `No slope index is worked out, because that takes 5 groups or more, and the data has ${String(of)}. Give figures for more groups, such as tenths or fifths.`,
      tooMany: `No slope index is worked out, because the data has ${String(of)} groups, and 100 are the most. Give figures for fewer groups, such as tenths or fifths.`,
      order:
        'No slope index is worked out, because the order of the groups is not known. Add a column ‘rank’ with 1 for the most deprived, or write order="most-first" or order="least-first" if the rows are in order.',
      range:
        'No slope index is worked out from these numbers. A line fitted to logarithms needs numbers above 0, one fitted to log odds needs shares above 0% and below 100%, and no number may be beyond 1e60. Use fit="linear" or check the figures.',
      limits:
        'No slope index is worked out, because fit="log" and fit="logit" need 95% confidence limits of each group. Add columns lower95 and upper95, or use fit="linear".',
    })[reason],
  severalGradients: ({ areas }) =>
    `One area is shown at a time, and the data has groups for ${String(areas.length)}: ${quotedList(areas)}. Choose one, for example areas="${areas[0] ?? ''}".`,
};
