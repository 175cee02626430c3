// Not yet read by a translator.
import { against, and } from '@commonweal/data/language/cy.js';
import type { ChangePhrases, FigureInTime } from '../change.js';
import { yearsInFull } from '../years.js';
import { DIRECTIONS } from './difference.js';
import { asShownIf, noun, period, when } from './prose.js';

const inFull = (label: string): string => period(yearsInFull(label));

/** A figure with its period: in brackets, or as a clause if its unit already has brackets. */
export const dated = ({ figure, period: label }: FigureInTime): string =>
  figure.includes('(') ? `${figure} ${when(yearsInFull(label))}` : `${figure} (${inFull(label)})`;

/** Welsh texts about change over time. */
export const cyChanges: ChangePhrases = {
  period: inFull,
  changedIn(about, { name, from, to, direction, isSignificant, asShown }) {
    const [first, last] = [dated(from), dated(to)];
    const what = `${noun(about)} ar gyfer ${name}`;
    if (direction === 'same') return `roedd ${what} yr un fath: ${first} ${and(last)}`;
    if (isSignificant === false) return `ni newidiodd ${what} yn arwyddocaol: ${first} ${and(last)}`;
    const adverb = isSignificant === true ? 'yn arwyddocaol ' : 'yn ';
    return `roedd ${what} ${adverb}${DIRECTIONS[direction]} nag o’r blaen: ${last}, o’i gymharu ${against(first)}${asShownIf(asShown)}`;
  },
  trend(trend, judgement) {
    if (trend === 'cannotBeCalculated') return 'Ni ellir ei gyfrifo';
    if (trend === 'noSignificantChange') return 'Dim newid arwyddocaol';
    const word = trend === 'increasing' ? 'Yn cynyddu' : 'Yn gostwng';
    if (judgement === null) return word;
    return `${word} ac yn ${judgement === 'gettingBetter' ? 'gwella' : 'gwaethygu'}`;
  },
  noTrend: (reason) =>
    ({
      sharedTime: 'Ni ellir cyfrifo’r duedd ddiweddar, oherwydd bod y cyfnodau’n gorgyffwrdd.',
      afterBreak:
        'Ni ellir cyfrifo’r duedd ddiweddar, oherwydd bod gan y gyfres lai na phum cyfnod ers iddi dorri.',
      notSingleYears: 'Ni ellir cyfrifo’r duedd ddiweddar, oherwydd nad blynyddoedd unigol yw’r cyfnodau.',
      fewerThanFivePoints:
        'Ni ellir cyfrifo’r duedd ddiweddar, oherwydd bod angen ffigurau â therfynau hyder neu gyfrifon ar gyfer pum mlynedd yn olynol.',
      unreadablePeriods: 'Ni ellir cyfrifo’r duedd ddiweddar, oherwydd na ellir rhoi’r cyfnodau mewn trefn.',
      outOfRange: 'Ni ellir cyfrifo’r duedd ddiweddar o’r rhifau hyn.',
    })[reason],
  trendBasis: (first, last) =>
    `Prawf dros y pum mlynedd o ${first} i ${last}, ar lefel hyder 99.8%, yw’r duedd ddiweddar.`,
};
