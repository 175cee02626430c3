import type { NoChangeWords } from '../change.js';
import { yearsInFull } from '../years.js';

/** English for why there is no change. */
export const enNoChange: NoChangeWords = (reason, since) => {
  const why = {
    noFigure:
      since === null ? 'there is no earlier figure to compare with' : 'there is no such earlier figure',
    afterBreak: 'figures cannot be compared across a break in the series',
    sharedTime: 'the periods overlap or their dates are not known',
  };
  return `No change${since === null ? '' : ` since ${yearsInFull(since)}`} is stated, because ${why[reason]}.`;
};
