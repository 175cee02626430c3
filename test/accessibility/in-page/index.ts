import { faintMarks, faintTexts, marks } from './colours.js';
import { moving, sideways, smallTargets, strayScrollers } from './layout.js';
import * as structure from './structure.js';
import { overlaps, rawNumbers, smallTexts, turnedOrCut } from './texts.js';

/** What is looked for in the page as it is, by number of the catalogue, or by name. */
export const CHECKS: Readonly<Record<string, () => string[]>> = {
  3: structure.withoutSummary,
  7: structure.tableFaults,
  10: structure.spokenDrawings,
  13: rawNumbers,
  14: structure.silentCells,
  15: structure.unnamedIntervals,
  19: () => faintTexts(4.5),
  21: faintMarks,
  24: smallTexts,
  25: overlaps,
  26: turnedOrCut,
  27: structure.legendsBelow,
  30: () => faintTexts(7),
  33: moving,
  34: sideways,
  37: smallTargets,
  48: structure.sortFaults,
  49: strayScrollers,
  50: structure.vagueDownloads,
  52: structure.idFaults,
  60: structure.sounds,
  'shown once': structure.shownTwice,
};

/** How many there are of what checks look for. */
export const subjects = (): Record<string, number> => ({ ...structure.subjects(), marks: marks().length });
