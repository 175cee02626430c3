import type { GapWords } from '../../kit/gap-notes.js';
import { yearsInFull as period } from '../years.js';
import { list } from './list.js';

/** English sentences about gaps and breaks in a series. */
export const enGaps: GapWords = {
  gaps: (between) =>
    `There are no figures between ${list(between.map(([from, to]) => `${period(from)} and ${period(to)}`))}.`,
  breaks: (breaks) =>
    breaks
      .map(
        ([label, reason]) =>
          `From ${period(label)} on, figures cannot be compared with those before${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}.`,
      )
      .join(' '),
};
