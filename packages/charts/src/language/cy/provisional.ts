// Not yet read by a translator.
import type { ProvisionalPhrases } from '../provisional.js';
import { list } from './count.js';

/** Welsh about provisional figures. */
export const cyProvisional: ProvisionalPhrases = {
  after: ', ond mae hyn dros dro',
  clause: (of, number) => {
    const what = { one: 'mae’r ffigur', all: 'mae’r ffigurau', some: 'mae rhai ffigurau' }[number];
    return `${what} ar gyfer ${list(of)} yn ${number === 'one' ? 'un' : 'rhai'} dros dro`;
  },
};
