// Not yet read by a translator.
import type { Subject } from '@commonweal/charts/kit/facts.js';
import { cy } from '@commonweal/charts/language/cy.js';
import { cyChanges, dated } from '@commonweal/charts/language/cy/change.js';
import { cyGaps } from '@commonweal/charts/language/cy/gaps.js';
import { cyNoChange } from '@commonweal/charts/language/cy/no-change.js';
import {
  and,
  count,
  inPart,
  list,
  type Noun,
  otherOf,
  rowsOf,
} from '@commonweal/charts/language/cy/count.js';
import { DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { cyPhrases } from '@commonweal/charts/language/cy/phrases.js';
import { at, lead, noun } from '@commonweal/charts/language/cy/prose.js';
import { cyProvisional } from '@commonweal/charts/language/cy/provisional.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import { areaInLabel } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { against } from '@commonweal/data/language/cy.js';
import type { About } from '@commonweal/charts/language/phrases.js';
import { type Changes, trendFinding, type TrendPhrases } from './finding.js';
import { trendHeadline } from './headline.js';
import { shortPeriod } from '@commonweal/charts/language/short-period.js';
import type { TrendWords } from './words.js';

const { period } = cyChanges;
const LINE: Noun = { two: 'linell', other: 'llinell', both: 'y ddwy linell', only: 'yr unig linell' };

/** What a change is counted among: lines of groups, or areas. */
const nounOf = (subject: Pick<Subject, 'noun'>, ofGroups: boolean): Noun =>
  ofGroups ? LINE : rowsOf(subject);
/** `rhwng 2015 a 2018`. */
const between = (from: string, to: string): string => `rhwng ${period(from)} ${and(period(to))}`;

/** What happened to how many of the whole; of a single one, its name. */
function happened(
  about: About,
  { rose, fell, unchanged, of, only, isTested }: Changes,
  ofGroups: boolean,
): string {
  const row = nounOf(about.subject, ofGroups);
  const adverb = isTested ? 'yn arwyddocaol ' : 'yn ';
  const each = [
    [rose, `${adverb}${DIRECTIONS.higher}`],
    [fell, `${adverb}${DIRECTIONS.lower}`],
    [unchanged, isTested ? 'heb newid yn arwyddocaol' : 'yr un fath'],
  ] as const;
  const isAll = only !== null || each.some(([n]) => n === of);
  const among = (n: number): string =>
    only !== null ? `ar gyfer ${only}` : isAll ? inPart(n, of, row) : `ar gyfer ${formatNumber(n, 0)}`;
  const texts = list(each.flatMap(([n, what]) => (n > 0 ? [`${what} ${among(n)}`] : [])));
  return `${isAll ? '' : `o ${count(of, row)}, `}roedd ${noun(about)} ${texts}`;
}

/** Welsh clauses of a trend's finding. */
export const cyTrendPhrases: TrendPhrases = {
  common: cyPhrases,
  changes: cyChanges,
  provisional: cyProvisional,
  place: (name) => name,
  changedAmong: (about, changes, { ofGroups }) =>
    `${happened(about, changes, ofGroups)}: ${period(changes.to)}, o’i gymharu ${against(period(changes.from))}`,
  changedInShort: (about, changes, { ofGroups }) => {
    const isStill = changes.rose + changes.fell === 0;
    return `${happened(about, isStill ? changes : { ...changes, unchanged: 0 }, ofGroups)} ers ${period(changes.from)}`;
  },
  leftOut: (n, isTested, { ofGroups, noun: row }) =>
    `ni ellid ${isTested ? 'profi' : 'cymharu'} ${count(n, otherOf(nounOf({ noun: row }, ofGroups)))} dros yr un cyfnodau`,
  unchanged({ rose, fell, unchanged, isTested, from, to }) {
    if (unchanged === 0 || rose + fell === 0) return `${between(from, to)} y mae’r newid`;
    return `${isTested ? 'ni newidiodd yn arwyddocaol' : 'roedd yr un fath'} ar gyfer ${formatNumber(unchanged, 0)} ${between(from, to)}`;
  },
  ends: (about, highest, lowest) =>
    `${lead(about)}y ffigur uchaf oedd ${at(highest)}, a’r isaf oedd ${at(lowest)}`,
  changedSince(about, { name, from, direction, isSignificant }) {
    const [what, since] = [`${noun(about)} ar gyfer ${name}`, period(from.period)];
    if (direction === 'same') return `roedd ${what} yr un fath ag ar gyfer ${since}`;
    if (isSignificant === false) return `ni newidiodd ${what} yn arwyddocaol ers ${since}`;
    return `roedd ${what} ${isSignificant === true ? 'yn arwyddocaol ' : 'yn '}${DIRECTIONS[direction]} nag ar gyfer ${since}`;
  },
  figures: ({ from, to }) => `${dated(from)} ${and(dated(to))}`,
  latestOf: (label, n) => `ar gyfer ${label} y mae’r ${n === 1 ? 'ffigur' : 'ffigurau'}`,
  trendSentence: (trend) => `Tuedd ddiweddar: ${trend.toLowerCase()}.`,
};

/** Welsh for a trend. */
export const cyTrend: TrendWords = /* @__PURE__ */ withWords<Omit<TrendWords, keyof Words>>(cy, {
  finding: (facts) => trendFinding(cyTrendPhrases, facts),
  headline: (facts) => trendHeadline(cyTrendPhrases, facts),
  changes: cyChanges,
  noChange: cyNoChange,
  shortPeriod: (label) => cy.period(shortPeriod(label)),
  periodInFull: period,
  noPeriod: 'Dim cyfnod',
  noFigure: 'dim',
  noFigureSign: 'Dim ffigur',
  breakText: 'Toriad yn y gyfres',
  tableLabel: 'Tabl o’r ffigurau hyn',
  lineInstruction:
    'Defnyddiwch y bysellau saeth i fyny ac i lawr i symud rhwng llinellau. Pwyswch Enter i ddewis ardal llinell, ac Escape i’w gadael.',
  selected: 'wedi’i dewis',
  morePanels: (hidden) => `Dangos ${formatNumber(hidden, 0)} arall`,
  panelArea: areaInLabel,
  panelNote: (periods, scale, isByFigure) =>
    `Pob un ${between(periods[0] ?? '', periods.at(-1) ?? '')}, ar yr un raddfa o ${scale[0] ?? ''} i ${scale.at(-1) ?? ''}${isByFigure ? ', gyda’r ffigur diweddaraf uchaf yn gyntaf' : ''}.`,
  panelTrends: 'Y duedd ddiweddar yw’r geiriau o dan bob enw.',
  indexUnit: (label) => `(${cy.period(label)} = 100)`,
  trendNotes: {
    ...cyGaps,
    scaleNotFromZero: 'Nid yw’r raddfa’n dechrau ar sero.',
    overlap: 'Mae pob cyfnod yn rhannu blynyddoedd â’i gymdogion, felly nid yw eu ffigurau’n annibynnol.',
    limitsInTable: 'Ni ddangosir terfynau hyder yn y llun: maent yn y tabl.',
    noBase: (names, label) =>
      `Ni ddangosir mynegai ar gyfer ${list(names)}: nid oes ffigur uwch na sero ar gyfer ${period(label)}.`,
    change: (since) =>
      `Newid yw’r ffigur diweddaraf o’i gymharu ${since === null ? 'â’r cynharaf nad yw ei gyfnod yn rhannu blwyddyn ag ef' : `â ffigur ${period(since)}`}. Mae’n arwyddocaol lle nad yw terfynau hyder 95% y gwahaniaeth yn cynnwys sero.`,
    band: (level) => `Terfynau hyder ${formatShare(level)} pob ffigur yw’r band, nid rhai’r llinell.`,
    provisional: 'Ffigur dros dro yw pwynt gwag, a gellir ei ddiwygio.',
    index:
      'Dangosir pob llinell fel mynegai, fel y gellir cymharu newidiadau o lefelau gwahanol. Ni phrofir dim, gan nad oes gan fynegai derfynau hyder.',
    context: 'Nid oes enw wrth ochr llinellau llwyd. Mae eu holl ffigurau yn y tabl.',
  },
});
