// Not yet read by a translator.
import type { NoChangeWords } from '../change.js';
import { cyChanges } from './change.js';

/** Welsh for why there is no change. */
export const cyNoChange: NoChangeWords = (reason, since) => {
  const why = {
    noFigure: `nad oes ffigur cynharach ${since === null ? 'i gymharu ag ef' : 'o’r fath'}`,
    afterBreak: 'na ellir cymharu ffigurau ar draws toriad yn y gyfres',
    sharedTime: 'fod y cyfnodau’n gorgyffwrdd neu nad yw eu dyddiadau’n hysbys',
  };
  return `Ni nodir newid${since === null ? '' : ` ers ${cyChanges.period(since)}`}, gan ${why[reason]}.`;
};
