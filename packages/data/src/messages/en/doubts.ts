import type { DoubtsDetails } from '../../issues/details/doubts.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, onLines, quotedList } from './lists.js';

export const doubts: MessagesOf<DoubtsDetails> = {
  contradictingRows: ({ places, lines }) =>
    `There are different numbers for ${listed(places)}${onLines(lines)}. All are kept. Check which is right, and take the others out.`,
  ambiguousPeriod: ({ periods, slashed }) => {
    const one = periods.length === 1;
    return `${one ? 'The period' : 'The periods'} ${quotedList(periods)} may be one year, such as April to March or September to August, or two calendar years together, so ${one ? 'it is' : 'they are'} shown as written and ${one ? 'has' : 'have'} no dates. For a year from April write ${quoted(slashed)}, for a school year ${quoted(`academic year ${slashed}`)}.`;
  },
  limitsAsGroups: ({ columns }) => {
    const one = columns.length === 1;
    return `${quotedList(columns)} ${one ? 'looks like a confidence limit' : 'look like confidence limits'}, but it is not certain of which numbers. ${one ? 'It is' : 'They are'} read as a group of ${one ? 'its' : 'their'} own. Name both limits after the column that they belong to, for example 2019, 2019 lower CI and 2019 upper CI, or give one row for each number.`;
  },
};
