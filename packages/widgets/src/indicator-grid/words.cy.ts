// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { and, count, inNone, inPart, list, type Noun, rowsOf } from '@commonweal/charts/language/cy/count.js';
import { cyPhrases } from '@commonweal/charts/language/cy/phrases.js';
import { at, noun, places, rowCount } from '@commonweal/charts/language/cy/prose.js';
import { withUnit } from '@commonweal/charts/language/cy/unit.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { INDICATOR as indicator } from '@commonweal/data/language/cy.js';
import type { GridBasis, IndicatorGridFacts, Most } from './facts.js';
import { gridFinding, type GridPhrases } from './finding.js';
import { gridHeadline } from './headline.js';
import type { IndicatorGridWords } from './words.js';

const INDICATOR: Noun = { ...indicator, both: 'y ddau ddangosydd', only: 'yr unig ddangosydd' };

const published = (basis: GridBasis): string => (basis === 'published' ? 'fel y’u cyhoeddwyd, ' : '');
const adverb = (basis: GridBasis): string => (basis === 'limits' ? 'arwyddocaol ' : '');
const than = ({ benchmark }: IndicatorGridFacts): string =>
  benchmark === null ? '' : ` na’r ffigur ar gyfer ${benchmark}`;
const from = ({ benchmark }: IndicatorGridFacts): string =>
  benchmark === null ? '' : ` i’r ffigur ar gyfer ${benchmark}`;
const compared = (whole: number, { indicators }: IndicatorGridFacts): string =>
  whole < indicators ? ' a gymharwyd' : '';
/** `ar gyfer 7 o’r 24 dangosydd`. */
const forSome = (part: number, whole: number): string =>
  inPart(part, whole, INDICATOR).replace(/^(?:mewn|ym|yn) /, 'ar gyfer ');
const forAny = (whole: number, facts: IndicatorGridFacts): string =>
  inNone(whole, INDICATOR).replace(/^yn /, 'ar gyfer ') + compared(whole, facts);
const measured = (facts: IndicatorGridFacts): string => noun({ subject: facts, group: null, isFirst: true });
const few = (n: number): string => (n === 0 ? 'dim un' : formatNumber(n, 0));

function apart(who: string, { part, whole, names }: Most, facts: IndicatorGridFacts): string {
  const { basis, isJudged, areas } = facts;
  const how = isJudged ? `waeth${than(facts)}` : `wahanol${from(facts)}`;
  const where =
    whole === null ? `ar gyfer ${count(part, INDICATOR)}` : forSome(part, whole) + compared(whole, facts);
  const most = areas > names.length ? `, y nifer fwyaf o’r ${rowCount(areas, facts)}` : '';
  return `${published(basis)}roedd ${who} yn ${adverb(basis)}${how} ${where}${most}`;
}

const say: GridPhrases = {
  most(most, facts) {
    const { names } = most;
    const isMany = names.length > 3 || (names.length > 1 && names.length === facts.areas);
    return apart(isMany ? rowCount(names.length, facts) : list(names), most, facts);
  },
  mostCounted: (most, facts) => apart(rowCount(most.names.length, facts), most, facts),
  noneApart(facts) {
    const { basis, isJudged } = facts;
    const how = isJudged ? `waeth${than(facts)}` : `wahanol${from(facts)}`;
    return `${published(basis)}nid oedd unrhyw ${rowsOf(facts).two ?? rowsOf(facts).other} yn ${adverb(basis)}${how} ${forAny(facts.compared, facts)}`;
  },
  one(area, facts) {
    const { basis, benchmark } = facts;
    // An area whose outcomes are all higher or lower has been compared, too.
    const isJudged = facts.isJudged && area.judged > 0;
    const whole = isJudged ? area.judged : area.compared;
    if (whole === 0)
      return `ni chymharwyd ${area.name}${benchmark === null ? '' : ` â’r ffigur ar gyfer ${benchmark}`}`;
    const [bad, good, first, second] = isJudged
      ? (['waeth', 'well', area.worse, area.better] as const)
      : (['uwch', 'is', area.higher, area.lower] as const);
    if (first === 0 && second === 0)
      return `${published(basis)}nid oedd ${area.name} yn ${adverb(basis)}wahanol${from(facts)} ${forAny(whole, facts)}`;
    const [side, n, other, m] = first === 0 ? [good, second, bad, first] : [bad, first, good, second];
    const also = whole === 1 ? '' : ` ac yn ${other} ar gyfer ${few(m)}`;
    return `${published(basis)}roedd ${area.name} yn ${adverb(basis)}${side}${than(facts)} ${forSome(n, whole)}${compared(whole, facts)}${also}`;
  },
  areasApart(facts) {
    const { all, basis, isJudged } = facts;
    const whole = isJudged ? all.judged : all.compared;
    const sides = isJudged
      ? ([
          ['waeth', all.worse],
          ['well', all.better],
        ] as const)
      : ([
          ['uwch', all.higher],
          ['is', all.lower],
        ] as const);
    const [[side, n], [other, m]] = sides[0][1] === 0 ? ([sides[1], sides[0]] as const) : sides;
    const some = whole < facts.areas ? ' a gymharwyd' : '';
    if (n + m === 0)
      return `${published(basis)}o’r ${rowCount(whole, facts)}${some}, nid oedd yr un yn ${adverb(basis)}wahanol${from(facts)}`;
    return `${published(basis)}o’r ${rowCount(whole, facts)}${some}, roedd ${few(n)} yn ${adverb(basis)}${side}${than(facts)} ${and(few(m))} yn ${other}`;
  },
  ranged: (lowest, highest, facts) =>
    `roedd ${measured(facts)} yn amrywio o ${at({ figure: withUnit(lowest.shown, facts.unit), name: places(lowest, facts) })} i ${at({ figure: withUnit(highest.shown, facts.unit), name: places(highest, facts) })}`,
  value: (figure, facts) =>
    `${withUnit(figure.shown, facts.unit)} oedd ${measured(facts)} ar gyfer ${places(figure, facts)}`,
  notCompared: (facts) =>
    `rhoddwyd ${count(facts.indicators, INDICATOR)} ar gyfer ${rowCount(facts.areas, facts)}, ac ni chymharwyd unrhyw werth`,
  noFigures: (facts) => cyPhrases.noFigures(null, cyPhrases.anyArea(facts), facts.missing, facts.unreadable),
};

/** Welsh for the indicator grid. */
export const cyIndicatorGrid: IndicatorGridWords = /* @__PURE__ */ withWords<
  Omit<IndicatorGridWords, keyof Words>
>(cy, {
  finding: (facts) => gridFinding(say, facts),
  headline: (facts) => gridHeadline(say, facts),
  grid: {
    indicator: 'Dangosydd',
    worse: 'Gwaeth',
    apart: 'Uwch neu is',
    counted: ({ worse, judged, higher, lower, compared: whole }, isJudged) =>
      isJudged
        ? `${formatNumber(worse, 0)} o ${formatNumber(judged, 0)} yn waeth`
        : `${formatNumber(higher, 0)} yn uwch ${and(formatNumber(lower, 0))} yn is, o ${formatNumber(whole, 0)}`,
    tally: (part, whole) => `${formatNumber(part, 0)} o ${formatNumber(whole, 0)}`,
    indicators: (n) => count(n, INDICATOR),
    worseOnly: 'Dangos dim ond yr hyn sy’n waeth',
    left: ([areas, allAreas], [indicators, allIndicators]) =>
      `Dangosir ${formatNumber(areas, 0)} o’r ${rowCount(allAreas, { noun: 'area' })} ${and(formatNumber(indicators, 0))} o’r ${count(allIndicators, INDICATOR)}. Nid oes gan y gweddill werth sy’n waeth.`,
    nothingWorse: 'Nid oes unrhyw werth yn waeth, felly dangosir popeth.',
    ofIndicators: (labels, note) => `${list(labels)}: ${note}`,
    notCompared: {
      benchmark: 'heb eu cymharu, gan nad oes ffigur ar gyfer y meincnod.',
      limits: 'heb eu cymharu, gan nad oes terfynau hyder.',
    },
    noScore:
      'Nid yw nifer y dangosyddion lle mae ardal yn waeth yn sgôr: mae dangosyddion yn gorgyffwrdd, ac mae rhai yn bwysicach nag eraill.',
    underHeadings: 'Mae dangosyddion yn aros o dan eu penawdau.',
    sortedByCount: (direction, isJudged) =>
      `Trefnwyd yn ôl y nifer sy’n ${isJudged ? 'waeth' : 'uwch neu’n is'}, y nifer ${direction === 'ascending' ? 'leiaf' : 'fwyaf'} yn gyntaf.`,
    sortedByOutcome(area, direction, outcomes) {
      const isUp = direction === 'ascending';
      const judged = isUp ? 'gwaethaf i’r gorau' : 'gorau i’r gwaethaf';
      const others = isUp ? 'isaf i’r uchaf' : 'uchaf i’r isaf';
      const [first, second] = isUp ? [judged, others] : [others, judged];
      const both = `${first}, yna o’r ${second}`;
      return `Trefnwyd yn ôl canlyniadau ${area}, o’r ${{ judged, notJudged: others, both }[outcomes]}.`;
    },
  },
});
