import type { FigurePhrases } from '../figure.js';
import { dated } from './change.js';
import { enDifferences } from './difference.js';
import { enPhrases, figureOfArea } from './phrases.js';
import { inPlace } from './prose.js';
import { enProvisional } from './provisional.js';
import { yearsInFull } from '../years.js';

/** English clauses about one figure. */
export const enFigurePhrases: FigurePhrases = {
  common: enPhrases,
  differences: enDifferences,
  provisional: enProvisional,
  place: inPlace,
  period: yearsInFull,
  sameAs: (reference) => `this was the same as ${figureOfArea(reference)}`,
  sizeAgainst: (size, direction, reference) =>
    `this was ${size} ${direction} than ${figureOfArea(reference)}`,
  by: (size) => `, by ${size}`,
  limitsOverlap: ', and their confidence limits overlap',
  changed({ from, to, direction, isSignificant, asShown, size }) {
    const [first, last] = [from, to].map(dated);
    if (direction === 'same') return `did not change, at ${String(first)} and ${String(last)}`;
    if (isSignificant === false)
      return `did not change significantly, at ${String(first)} and ${String(last)}`;
    const equal = asShown ? enPhrases.thoughEqual : '';
    const rose = `${direction === 'higher' ? 'rose' : 'fell'}${isSignificant === true ? ' significantly' : ''}`;
    return `${rose} by ${enDifferences.inWords(size)}, from ${String(first)} to ${String(last)}${equal}`;
  },
};
