// Not yet read by a translator.
import type { GapWords } from '../../kit/gap-notes.js';
import { cyChanges } from './change.js';
import { and, list } from './count.js';

const { period } = cyChanges;

/** Welsh sentences about gaps and breaks in a series. */
export const cyGaps: GapWords = {
  gaps: (between) =>
    `Nid oes ffigurau ${list(between.map(([from, to]) => `rhwng ${period(from)} ${and(period(to))}`))}.`,
  breaks: (breaks) =>
    breaks
      .map(
        ([label, reason]) =>
          `Ers ${period(label)}, ni ellir cymharu’r ffigurau â’r rhai cynt${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}.`,
      )
      .join(' '),
};
