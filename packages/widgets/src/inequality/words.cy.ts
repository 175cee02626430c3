// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { cyChanges } from '@commonweal/charts/language/cy/change.js';
import { and, list } from '@commonweal/charts/language/cy/count.js';
import { cyDifferences, DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { cyGaps } from '@commonweal/charts/language/cy/gaps.js';
import { cyPhrases } from '@commonweal/charts/language/cy/phrases.js';
import { asShownIf, at, lead, noun } from '@commonweal/charts/language/cy/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { areaInLabel, capitalise, isolate } from '@commonweal/charts/language/sentence.js';
import { shortPeriod } from '@commonweal/charts/language/short-period.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ShownLimits } from './facts.js';
import { inequalityFinding, inequalityHeadline, type InequalityPhrases } from './finding.js';
import type { Part } from './part.js';
import type { InequalityWords } from './words.js';

const { period } = cyChanges;
const PARTS: Readonly<Record<Part, string>> = {
  tenth: 'degfed',
  fifth: 'pumed',
  quarter: 'chwarter',
  group: 'grŵp',
};
const EVEN = {
  none: 'Ni roddir poblogaethau, felly',
  notForAll: 'Ni roddir poblogaethau ar gyfer pob grŵp, felly',
  notInAll: 'Lle na roddir poblogaethau ar gyfer pob grŵp,',
};
const inLabel = (part: Part): string => capitalise(PARTS[part]);
const limitsText = ([lower, upper]: ShownLimits): string => `terfynau hyder 95% o ${lower} i ${upper}`;
const inside = (limits: ShownLimits | null): string => (limits === null ? '' : ` (${limitsText(limits)})`);
/** A name in brackets, where no word before it changes its first letter. */
const of = (place: string | null): string => (place === null ? '' : ` (${place})`);

const slopeNote = (line: string): string =>
  `Mae’r mynegai goledd anghydraddoldeb yn defnyddio pob grŵp. Y gwahaniaeth ydyw rhwng dau ben llinell ${line}: y pen lleiaf difreintiedig llai’r pen mwyaf difreintiedig. Fe’i cyfrifir yma.`;

/** Welsh clauses of the finding. */
export const cyInequalityPhrases: InequalityPhrases = {
  common: cyPhrases,
  differences: cyDifferences,
  between(about, { part, place, direction, isSignificant, size }) {
    const what = noun(about);
    const most = `ar gyfer y ${PARTS[part]} mwyaf difreintiedig${of(place)}`;
    const least = 'ar gyfer y lleiaf difreintiedig';
    if (direction === 'same') return `${lead(about)}roedd ${what} yr un fath ${most} ag ${least}`;
    if (isSignificant === false)
      return `${lead(about)}nid oedd ${what} ${most} yn arwyddocaol wahanol i’r ffigur ${least}`;
    const adverb = isSignificant === true ? 'arwyddocaol ' : '';
    const how = `yn ${adverb}${DIRECTIONS[direction]}`;
    return size === '' || adverb !== ''
      ? `${lead(about)}roedd ${what} ${how} ${most} nag ${least}${size === '' ? '' : `, o ${size}`}`
      : `${lead(about)}roedd ${what} ${size} ${how} ${most} nag ${least}`;
  },
  ends: (most, least) => `y ffigurau oedd ${most} (mwyaf difreintiedig) ${and(least)} (lleiaf difreintiedig)`,
  gapOf: (size) => `y bwlch oedd ${size}`,
  line({ part, groups, size, limits, direction, from, to, asShown }) {
    const all = `llinell drwy bob un o’r ${formatNumber(groups, 0)} ${PARTS[part]}`;
    const how =
      direction === 'same'
        ? `roedd ${all} yn wastad ar ${from}${asShownIf(asShown)}`
        : `${direction === 'higher' ? 'cododd' : 'gostyngodd'} ${all} o ${from} i ${to}`;
    return `y mynegai goledd anghydraddoldeb oedd ${size}${inside(limits)}: ${how}`;
  },
  ratio: (ratio, limits) =>
    `y mynegai cymharol, a gyfrifir yma o ddau ben y llinell honno, oedd ${ratio}${inside(limits)}`,
  ranged: (about, lowest, highest) =>
    `${lead(about)}roedd ${noun(about)} rhwng ${list([lowest, highest].map((end) => at({ ...end, name: isolate(end.name) })))}`,
  changed(about, { direction, isSignificant, asShown, from }, place) {
    const what = `anghydraddoldeb o ran ${noun(about)}${of(place)}`;
    const since = period(from.period);
    if (direction === 'same' && (!asShown || isSignificant === null))
      return `roedd ${what} yr un fath ag ar gyfer ${since}`;
    if (direction === 'same' || isSignificant === false)
      return `${isSignificant === true ? '' : 'ni '}newidiodd ${what} yn arwyddocaol ers ${since}`;
    if (direction === 'reversed') return `roedd cyfeiriad yr ${what} yn groes i’r un ar gyfer ${since}`;
    return `roedd ${what} yn ${isSignificant === true ? 'arwyddocaol ' : ''}${DIRECTIONS[direction]} nag ar gyfer ${since}`;
  },
  indices: (from, to, asShown) =>
    `y mynegai goledd oedd ${from.figure} (${period(from.name)}) ${and(to.figure)} (${period(to.name)})${asShownIf(asShown)}`,
  ratios: (from, to) => `y mynegai cymharol oedd ${from} ${and(to)}`,
};

/** Welsh for an inequality chart. */
export const cyInequality: InequalityWords = /* @__PURE__ */ withWords<Omit<InequalityWords, keyof Words>>(
  cy,
  {
    finding: (facts) => inequalityFinding(cyInequalityPhrases, facts),
    headline: (facts) => inequalityHeadline(cyInequalityPhrases, facts),
    partLabel: inLabel,
    end: (end, part) => `${inLabel(part)} ${end === 'most' ? 'mwyaf' : 'lleiaf'} difreintiedig`,
    people: 'Pobl',
    everyone: 'Pawb',
    line: 'Llinell drwy bob grŵp',
    slopeIndex: 'Mynegai goledd anghydraddoldeb',
    slopeIndexShort: 'mynegai goledd',
    relativeIndex: 'Mynegai cymharol',
    onePart: (part) => `Un ${PARTS[part]}`,
    groupName: (label, part) =>
      /^\d+$/.test(label) ? `${inLabel(part)} ${label}` : label === '' ? 'Pawb' : label,
    totalName: (name) => (name === '' ? 'Pawb' : areaInLabel(name)),
    inOrder: 'O’r mwyaf i’r lleiaf difreintiedig.',
    periodInFull: period,
    shortPeriod: (label) => cy.period(shortPeriod(label)),
    noPeriod: 'Dim cyfnod',
    noFigure: 'dim',
    noFigureSign: 'Dim ffigur',
    tableLabel: 'Tabl o’r ffigurau hyn',
    noLine: ({ reason, groups, of: all }) =>
      ({
        missing: `Nid oes mynegai goledd: mae angen ffigur ar gyfer pob un o’r grwpiau (${formatNumber(all, 0)}), ac nid oes un${groups.length === all ? '' : ` ar gyfer ${groups.length > 3 ? `${formatNumber(groups.length, 0)} ohonynt` : list(groups.map(isolate))}`}.`,
        tooFew: 'Nid oes mynegai goledd: mae angen o leiaf 5 grŵp.',
        tooMany: 'Nid oes mynegai goledd: 100 o grwpiau yw’r mwyaf.',
        order: 'Nid oes mynegai goledd, oherwydd nad yw trefn y grwpiau’n hysbys.',
        range: 'Nid oes mynegai goledd, oherwydd bod y ffigurau hyn y tu hwnt i’w ystod.',
        limits: 'Nid oes mynegai goledd, oherwydd nad oes gan bob ffigur derfynau hyder 95%.',
      })[reason],
    inequalityNotes: {
      ...cyGaps,
      scaleNotFromZero: 'Nid yw’r raddfa’n dechrau ar sero.',
      noLimits: 'Nid yw’r data’n rhoi terfynau hyder, felly ni ddangosir rhai.',
      noIndexLimits:
        'Nid oes gan y mynegai goledd derfynau hyder, oherwydd nad oes gan y grwpiau rai ar lefel 95%.',
      someLimits: 'Nid oes gan y mynegai goledd derfynau hyder, oherwydd nad oes gan bob grŵp derfynau 95%.',
      even: (part, given) => `${EVEN[given]} mae pob ${PARTS[part]} yn cyfrif yr un fath.`,
      weighted: 'Mae pob grŵp yn cyfrif yn ôl ei boblogaeth, ac mor llydan â’i gyfran.',
      order: {
        author: 'Mae’r grwpiau yn y drefn a nodir gan awdur y dudalen hon.',
        rank: 'Mae’r grwpiau yn nhrefn y rhengoedd yn y data.',
        names: 'Mae’r grwpiau yn nhrefn eu henwau.',
        numbers: 'Mae’r grwpiau yn nhrefn eu rhifau, a chymerir mai 1 yw’r mwyaf difreintiedig.',
      },
      gap: 'Rhwng y ddau grŵp ar y pennau y mae’r bwlch, yn yr uned ac fel canran o’r lleiaf difreintiedig. Mae’n hepgor pob grŵp rhyngddynt.',
      slope: {
        linear: slopeNote('syth drwyddynt'),
        log: slopeNote('drwy logarithmau eu ffigurau'),
        logit: slopeNote('drwy logiau ods eu ffigurau'),
      },
      relative:
        'Cyfrifir y mynegai cymharol yma o’r un llinell: ei phen lleiaf difreintiedig wedi’i rannu â’i phen mwyaf difreintiedig.',
      drawn: 'Daw terfynau hyder y mynegai cymharol o 10,000 o dyniadau efelychiedig, yr un rhai bob tro.',
      beforeRounding: 'Cyfrifir bylchau cyn talgrynnu’r ffigurau.',
      gapTest: 'Mae bwlch yn arwyddocaol lle nad yw terfynau hyder 95% y gwahaniaeth yn cynnwys sero.',
      changeTest:
        'Newid yw’r mynegai goledd diweddaraf o’i gymharu â’r cynharaf nad yw ei gyfnod yn rhannu blwyddyn ag ef. Mae’n arwyddocaol lle nad yw terfynau hyder 95% y gwahaniaeth yn cynnwys sero.',
      overlap: 'Mae pob cyfnod yn rhannu blynyddoedd â’i gymdogion, felly nid yw eu ffigurau’n annibynnol.',
      without: (periods) =>
        `Nid oes mynegai goledd ar gyfer ${list(periods.map(period))}, oherwydd nad oes ffigur gan grŵp neu fod rhy ychydig ohonynt.`,
    },
  },
);
