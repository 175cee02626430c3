import type { About, Against, Phrases, Side } from '../phrases.js';
import { attachUnit, inCell, shortUnit } from '../unit.js';
import { list, outOf } from './list.js';
import {
  couldNotBeRead,
  figureOf,
  inPlace,
  inSentence,
  it,
  noFigure,
  noFigures,
  opening,
  places,
  rowNouns,
  was,
  when,
} from './prose.js';

/** `in 2015–17, healthy life expectancy at birth for men`; `for women, it` in a later sentence. */
export const start = ({ subject, group, isFirst }: About): string =>
  isFirst ? opening(subject, group) : `for ${inSentence(group ?? '')}, ${it(subject)}`;

/** `healthy life expectancy was`. */
export const startWas = (about: About): string => `${start(about)} ${was(about.subject)}`;

const SIDES: Readonly<Record<Side, string>> = {
  higher: 'significantly higher than',
  lower: 'significantly lower than',
  similar: 'not significantly different from',
};

/** `the England figure of 63.4 years`. */
export const figureOfArea = ({ name, figure }: Against): string => `${figureOf(name)} of ${figure}`;

/** English clauses that several widgets' findings share. */
export const enPhrases: Phrases = {
  withUnit: attachUnit,
  shortUnit,
  inCell: (shown, unit) => inCell(shown, unit),
  places,
  anyArea: (subject) => `any ${rowNouns(subject)[0]}`,
  valueIn: (about, figure, where) => `${startWas(about)} ${figure} in ${where}`,
  valueInAll: (about, figure, n, asShown) =>
    `${startWas(about)} ${figure} in ${outOf(n, n, ...rowNouns(about.subject))}${asShown ? ', equal as shown' : ''}`,
  areaFigure: ({ name, figure }) => `${figureOf(name)} was ${figure}`,
  thisAgainst: (side, against) => `this was ${SIDES[side]} ${figureOfArea(against)}`,
  andCompared(clause, side, isTested, benchmark) {
    if (side === 'same') return `${clause}, the same as in ${inPlace(benchmark)}`;
    if (side === 'similar') return `${clause}, not significantly different from ${inPlace(benchmark)}`;
    return `${clause}${clause.includes(', ') ? ' and' : ','} ${isTested ? 'significantly ' : ''}${side} than in ${inPlace(benchmark)}`;
  },
  thoughEqual: ', though equal as shown',
  noFigure,
  noFigures,
  figureNotGiven: (names) => `no figure is given for ${names}`,
  figuresUnread: couldNotBeRead,
  list,
  inPeriod: (period, clause) => [when(period), clause].filter((text) => text !== '').join(', '),
  noOtherArea: 'no other area is shown',
  figuresOf: (about, figures) =>
    `${startWas(about)} ${list(figures.map(({ name, figure }) => `${figure} in ${name}`))}`,
};
