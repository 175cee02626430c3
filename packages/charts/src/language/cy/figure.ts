// Not yet read by a translator.
import type { FigurePhrases } from '../figure.js';
import { cyChanges, dated } from './change.js';
import { list } from './count.js';
import { cyDifferences } from './difference.js';
import { cyPhrases, sameAs, THAN } from './phrases.js';
import { ofArea } from './prose.js';
import { cyProvisional } from './provisional.js';

/** Welsh clauses about one figure. */
export const cyFigurePhrases: FigurePhrases = {
  common: cyPhrases,
  differences: cyDifferences,
  provisional: cyProvisional,
  place: (name) => name,
  period: cyChanges.period,
  sameAs: (reference) => `roedd hyn ${sameAs(reference, true)}`,
  sizeAgainst: (size, direction, reference) =>
    `roedd hyn ${size} yn ${THAN[direction]} ${ofArea(reference, true)}`,
  by: (size) => `, gwahaniaeth o ${size}`,
  limitsOverlap: ', ac mae eu terfynau hyder yn gorgyffwrdd',
  changed({ from, to, direction, isSignificant, asShown, size }) {
    const [first, last] = [from, to].map(dated);
    if (direction === 'same') return `ni newidiodd: ${list([String(first), String(last)])}`;
    if (isSignificant === false) return `ni newidiodd yn arwyddocaol: ${list([String(first), String(last)])}`;
    const equal = asShown ? cyPhrases.thoughEqual : '';
    const rose = `${direction === 'higher' ? 'cododd' : 'gostyngodd'}${isSignificant === true ? ' yn arwyddocaol' : ''}`;
    return `${rose}, gwahaniaeth o ${cyDifferences.inWords(size)}: o ${String(first)} i ${String(last)}${equal}`;
  },
};
