import type { UnitsDetails } from '../../issues/details/units.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed } from './lists.js';

export const units: MessagesOf<UnitsDetails> = {
  differentUnits: ({ group, units: found, alike }) => {
    const list = listed(found.map((unit) => (unit === '' ? 'no unit' : quoted(unit))));
    const what = group === '' ? 'The figures have' : `The figures for ${quoted(group)} have`;
    const cure =
      alike.length < 2
        ? 'Give the areas figures in one unit.'
        : `Show areas whose figures have one unit, for example areas="${alike.join('; ')}".`;
    return `${what} different units (${list}), so they cannot be compared. ${cure}`;
  },
};
