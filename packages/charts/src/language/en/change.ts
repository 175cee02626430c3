import type { ChangePhrases, FigureInTime } from '../change.js';
import { yearsInFull } from '../years.js';
import { start } from './phrases.js';
import { inPlace, was } from './prose.js';

/** A figure with its period: in brackets, or after `in` if its unit already has brackets. */
export const dated = ({ figure, period }: FigureInTime): string =>
  figure.includes('(') ? `${figure} in ${yearsInFull(period)}` : `${figure} (${yearsInFull(period)})`;

/** English texts about change over time. */
export const enChanges: ChangePhrases = {
  period: yearsInFull,
  changedIn(about, { name, from, to, direction, isSignificant, asShown }) {
    const place = inPlace(name);
    const [first, last] = [from, to].map(dated);
    const both = `${String(first)} and ${String(last)}`;
    if (direction === 'same') return `${start(about)} ${was(about.subject)} the same in ${place}, at ${both}`;
    if (isSignificant === false)
      return `${start(about)} did not change significantly in ${place}, at ${both}`;
    const equal = asShown ? ', though equal as shown' : '';
    const rose = `${direction === 'higher' ? 'rose' : 'fell'}${isSignificant === true ? ' significantly' : ''}`;
    return `${start(about)} ${rose} in ${place}, from ${String(first)} to ${String(last)}${equal}`;
  },
  trend(trend, judgement) {
    if (trend === 'cannotBeCalculated') return 'Cannot be calculated';
    if (trend === 'noSignificantChange') return 'No significant change';
    const word = trend === 'increasing' ? 'Increasing' : 'Decreasing';
    if (judgement === null) return word;
    return `${word} and getting ${judgement === 'gettingBetter' ? 'better' : 'worse'}`;
  },
  noTrend: (reason) =>
    ({
      sharedTime: 'The recent trend cannot be calculated, because the periods overlap.',
      afterBreak:
        'The recent trend cannot be calculated, because the series has fewer than five periods since it broke.',
      notSingleYears: 'The recent trend cannot be calculated, because the periods are not single years.',
      fewerThanFivePoints:
        'The recent trend cannot be calculated, because that takes figures with confidence limits or counts for five years in a row.',
      unreadablePeriods: 'The recent trend cannot be calculated, because the periods cannot be put in order.',
      outOfRange: 'The recent trend cannot be calculated from these numbers.',
    })[reason],
  trendBasis: (first, last) =>
    `The recent trend is a test over the five years from ${first} to ${last}, at 99.8% confidence.`,
};
