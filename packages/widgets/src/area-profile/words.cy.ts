// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { cyChanges } from '@commonweal/charts/language/cy/change.js';
import { and, count, list, soft } from '@commonweal/charts/language/cy/count.js';
import { rowCount, when } from '@commonweal/charts/language/cy/prose.js';
import { adverb } from '@commonweal/charts/language/cy/phrases.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { yearsInFull } from '@commonweal/charts/language/years.js';
import { INDICATOR } from '@commonweal/data/language/cy.js';
import { profileFinding, profileHeadline, type ProfilePhrases, type StatedTone } from './finding.js';
import type { AreaProfileWords } from './words.js';

const indicators = (n: number): string => count(n, INDICATOR);

/** After `yn arwyddocaol`, and after `yn` alone, which softens. */
const WORDS: Readonly<Record<StatedTone, readonly [tested: string, plain: string]>> = {
  worse: ['waeth', 'waeth'],
  better: ['well', 'well'],
  higher: ['uwch', 'uwch'],
  lower: ['is', 'is'],
  similar: ['wahanol', 'debyg'],
};

const outcome = (tone: StatedTone, isTested: boolean): string => {
  const [tested, plain] = WORDS[tone];
  return `yn ${adverb(isTested)}${isTested ? tested : plain}`;
};

/** ` ar 3 o’r 12 dangosydd`; nothing of a single one. */
function onSome(n: number, all: number): string {
  if (all === 1) return '';
  if (n === all) return all === 2 ? ` ar y ddau ${soft(INDICATOR)}` : ` ar bob un o’r ${indicators(all)}`;
  return ` ar ${String(n)} o’r ${indicators(all)}`;
}

const than = (tone: StatedTone, benchmark: string): string =>
  tone === 'similar' ? `i’r ffigur ar gyfer ${benchmark}` : `na’r ffigur ar gyfer ${benchmark}`;

const say: ProfilePhrases = {
  wasOn: (tone, isTested, { names, count: n, indicators: all }, benchmark) =>
    `${tone === 'similar' && isTested ? 'nid oedd' : 'roedd'} y ${names.length === 1 ? 'ffigur' : 'ffigurau'} ar gyfer ${list(names)} ${outcome(tone, isTested)} ${than(tone, benchmark)}${onSome(n, all)}`,
  andOn: ({ names, count: n }) => `${list(names)} ar ${n === 0 ? 'ddim un' : String(n)}`,
  alsoOn: (tone, isTested, n) =>
    `${tone === 'similar' && isTested ? 'heb fod ' : ''}${outcome(tone, isTested)}${n === null ? '' : ` ar ${String(n)}`}`,
  was: (name, clauses) => `roedd y ffigur ar gyfer ${name} ${clauses}`,
  notCompared: (name, n) => `ni ellid profi ${indicators(n)} ar gyfer ${name}`,
  missing: (name, n) => `ni roddir ffigur ar gyfer ${name} ar ${indicators(n)}`,
  alsoIn: (tone, n) => ` ac yn ${WORDS[tone][0]} ar ${String(n)}`,
  shown: (names, n) => `dangoswyd ${indicators(n)} ar gyfer ${names}, heb feincnod`,
  notTested: (names, benchmark, n) =>
    `ni phrofwyd ${list(names)} yn erbyn ${benchmark}${n === 1 ? '' : n === 2 ? ` ar y naill ${soft(INDICATOR)} na’r llall` : ` ar unrhyw un o’r ${indicators(n)}`}`,
  noFigure: (names) => `ni roddir ffigur ar gyfer ${list(names)}`,
  list,
};

/** Welsh for this widget. */
export const cyAreaProfile: AreaProfileWords = /* @__PURE__ */ withWords<Omit<AreaProfileWords, keyof Words>>(
  cy,
  {
    finding: (facts) => profileFinding(say, facts),
    headline: (facts) => profileHeadline(say, facts),
    changes: cyChanges,
    profile: {
      indicator: 'Dangosydd',
      trend(are, area) {
        const what = { trends: 'tuedd ddiweddar', changes: 'newid', both: 'tuedd neu newid' }[are];
        return area === null ? cy.capitalise(what) : `${area}: ${what}`;
      },
      changed(trend, judgement, since) {
        if (trend === 'noSignificantChange') return `Dim newid arwyddocaol ers ${cyChanges.period(since)}`;
        const higher = trend === 'increasing' ? 'Uwch' : 'Is';
        const word = judgement === null ? higher : judgement === 'gettingBetter' ? 'Gwell' : 'Gwaeth';
        return `${word} nag ${when(yearsInFull(since))}`;
      },
      subtitle({ areas, benchmark, peers, noun, place }) {
        const against = benchmark === null ? list(areas) : `${list(areas)} yn erbyn ${benchmark}`;
        const among = peers === null || peers < 2 ? '' : `, ymhlith ${rowCount(peers, { noun })}`;
        return `${against}${among}${among === '' || place === null ? '' : ` (${place})`}`;
      },
      against: (benchmark, area) =>
        area === null ? `Yn erbyn ${benchmark}` : `${area} yn erbyn ${benchmark}`,
      range: (peers) =>
        peers === null ? 'Amrediad yr ardaloedd' : `Amrediad: ${rowCount(peers, { noun: 'area' })}`,
      ends(isJudged, peers) {
        const of = peers === null ? '' : ` o ${String(peers)}`;
        return isJudged ? [`gwaethaf${of}`, `gorau${of}`] : [`isaf${of}`, `uchaf${of}`];
      },
      lowestHighest: ['isaf', 'uchaf'],
      count: (shown) => `cyfrif ${shown}`,
      spread(isJudged, peers, [start, end], [low, high]) {
        const [first, last] = isJudged ? ['gwaethaf', 'gorau'] : ['isaf', 'uchaf'];
        return `${first} ${start} ${and(last)} ${end} o ${rowCount(peers, { noun: 'area' })}, hanner canol ${low} i ${high}`;
      },
      noRange: 'Dim amrediad',
      noEarlier: 'Dim ffigur cynharach',
      legend: {
        range: (isJudged) =>
          isJudged === true
            ? 'O’r ardal waethaf i’r orau'
            : isJudged === false
              ? 'O’r ardal isaf i’r uchaf'
              : 'Yr holl ardaloedd',
        half: 'Eu hanner canol',
      },
      notes: {
        scale(benchmark, isJudged) {
          const sides =
            isJudged === true
              ? 'mae gwell ar y dde'
              : isJudged === false
                ? 'mae uwch ar y dde'
                : 'mae gwell ar y dde; lle nad yw’r naill na’r llall yn well, mae uwch ar y dde';
          return `Mae ${benchmark} yng nghanol pob lluniad, ac ${sides}. Mae gan bob lluniad ei raddfa ei hun.`;
        },
        percentiles:
          'Mae’r hanner canol rhwng 25ain a 75ain canradd yr ardaloedd, wedi’u rhyngosod (math 7 R, fel yn PHEindicatormethods).',
        change:
          'Lle nad oes tuedd ddiweddar, cymharwyd y ffigur â’r cynharaf yn y data nad yw’n rhannu blwyddyn ag ef, drwy brofi’r gwahaniaeth.',
        noRange: (texts) => `Ni luniwyd amrediad o ffigurau llai na 4 ardal: ${list(texts)}.`,
        sparse: (texts) =>
          `Ni luniwyd amrediad lle nad oes gwerth ar gyfer chwarter neu fwy o’r ardaloedd: ${list(texts)}.`,
        outside: (area, texts) =>
          `Mae’r ffigur ar gyfer ${area} y tu allan i amrediad yr ardaloedd eraill: ${list(texts)}.`,
      },
    },
  },
);
