// Not yet read by a translator.
import type { UnitsDetails } from '../../issues/details/units.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed } from './lists.js';

export const units: MessagesOf<UnitsDetails> = {
  differentUnits: ({ group, units: found, alike }) => {
    const list = listed(found.map((unit) => (unit === '' ? 'dim uned' : quoted(unit))));
    const what = group === '' ? 'y ffigurau' : `y ffigurau ar gyfer ${quoted(group)}`;
    const cure =
      alike.length < 2
        ? 'Rhowch ffigurau mewn un uned i’r ardaloedd.'
        : `Dangoswch ardaloedd y mae gan eu ffigurau un uned, er enghraifft areas="${alike.join('; ')}".`;
    return `Mae gan ${what} unedau gwahanol (${list}), felly ni ellir eu cymharu. ${cure}`;
  },
};
