import type { ProvisionalPhrases } from '../provisional.js';
import { list } from './list.js';

/** English about provisional figures. */
export const enProvisional: ProvisionalPhrases = {
  after: ', but this is provisional',
  clause: (of, number) =>
    number === 'one'
      ? `the figure for ${list(of)} is provisional`
      : `${number === 'all' ? 'the' : 'some'} figures for ${list(of)} are provisional`,
};
