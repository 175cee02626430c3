// Not yet read by a translator.
import type { Against, Phrases, Side } from '../phrases.js';
import { inPart, list, rowsOf, soft } from './count.js';
import { asShownIf, figuresFor, lead, noun, ofArea, places, rowCount, when } from './prose.js';
import { inCell, shortUnit, withUnit } from './unit.js';

/** How a figure compares, before `y ffigur ar gyfer …`: after `roedd`, or after `nid oedd` if it is similar. */
export const THAN: Readonly<Record<Side, string>> = {
  higher: 'uwch na’r ffigur',
  lower: 'is na’r ffigur',
  similar: 'wahanol i’r ffigur',
};
export const adverb = (isTested: boolean): string => (isTested ? 'arwyddocaol ' : '');
/** `yn arwyddocaol is na'r ffigur ar gyfer Lloegr (63.4)`. */
export const than = (side: Side, isTested: boolean, against: Against, isLast = false): string =>
  `yn ${adverb(isTested)}${THAN[side]} ${ofArea(against, isLast)}`;
export const sameAs = (against: Against, isLast = false): string =>
  `yr un fath â’r ffigur ${ofArea(against, isLast)}`;

const unread = (names: string, n: number): string =>
  `ni ellid darllen y ${n === 1 ? 'ffigur' : 'ffigurau'} ar gyfer ${names}`;
const notGiven = (names: string): string => `ni roddir ffigur ar gyfer ${names}`;
const inPeriod = (period: string | null, clause: string): string =>
  [when(period), clause].filter((text) => text !== '').join(', ');

/** Welsh clauses that several widgets' findings share. */
export const cyPhrases: Phrases = {
  withUnit,
  shortUnit,
  inCell: (shown, unit) => inCell(shown, unit),
  places,
  anyArea: (subject) => `unrhyw ${soft(rowsOf(subject))}`,
  valueIn: (about, figure, where) => `${lead(about)}${figure} oedd ${noun(about)} ar gyfer ${where}`,
  valueInAll: (about, figure, n, asShown) =>
    `${lead(about)}${figure} oedd ${noun(about)} ${inPart(n, n, rowsOf(about.subject))}${asShownIf(asShown)}`,
  areaFigure: ({ name, figure }) => `${figure} oedd y ffigur ar gyfer ${name}`,
  thisAgainst: (side, against) =>
    `${side === 'similar' ? 'nid oedd' : 'roedd'} hyn ${than(side, true, against, true)}`,
  andCompared(clause, side, isTested, benchmark) {
    if (side === 'same') return `${clause}, yr un fath â’r ffigur ar gyfer ${benchmark}`;
    const how = `yn ${adverb(isTested)}${THAN[side]} ar gyfer ${benchmark}`;
    return `${clause}, ${side === 'similar' ? 'heb fod ' : ''}${how}`;
  },
  thoughEqual: ', er eu bod yn gyfartal fel y’u dangosir',
  noFigure(missing, unreadable, subject) {
    const absent = missing - unreadable;
    return [
      ...(absent === 0 ? [] : [notGiven(rowCount(absent, subject))]),
      ...(unreadable === 0 ? [] : [unread(rowCount(unreadable, subject), unreadable)]),
    ].join('; ');
  },
  noFigures(period, what, missing, unreadable) {
    const done =
      unreadable === 0
        ? 'ni roddir ffigur'
        : unreadable < missing
          ? 'ni roddir ffigur, neu ni ellid ei ddarllen,'
          : 'ni ellid darllen ffigur';
    return inPeriod(period, `${done} ar gyfer ${what}`);
  },
  figureNotGiven: notGiven,
  figuresUnread: unread,
  list,
  inPeriod,
  noOtherArea: 'ni ddangosir unrhyw ardal arall',
  figuresOf: figuresFor,
};
