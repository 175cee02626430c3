import { en } from '@commonweal/charts/language/en.js';
import { anyOf, count, list, outOf } from '@commonweal/charts/language/en/list.js';
import {
  inPlace,
  noFigures,
  opening,
  places,
  rowCount,
  rowNouns,
  was,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { attachUnit } from '@commonweal/charts/language/unit.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { GridBasis, IndicatorGridFacts, Most } from './facts.js';
import { gridFinding, type GridPhrases } from './finding.js';
import { gridHeadline } from './headline.js';
import type { IndicatorGridWords } from './words.js';

const INDICATORS = ['indicator', 'indicators'] as const;

const published = (basis: GridBasis): string => (basis === 'published' ? 'as published, ' : '');
const adverb = (basis: GridBasis): string => (basis === 'limits' ? 'significantly ' : '');
const than = ({ benchmark }: IndicatorGridFacts): string =>
  benchmark === null ? '' : ` than ${inPlace(benchmark)}`;
const from = ({ benchmark }: IndicatorGridFacts): string =>
  benchmark === null ? '' : ` from ${inPlace(benchmark)}`;
const compared = (whole: number, { indicators }: IndicatorGridFacts): string =>
  whole < indicators ? ' compared' : '';
const onSome = (part: number, whole: number): string => `on ${outOf(part, whole, ...INDICATORS)}`;
const onAny = (whole: number, facts: IndicatorGridFacts): string =>
  `on ${anyOf(whole, ...INDICATORS)}${compared(whole, facts)}`;
const few = (n: number): string => (n === 0 ? 'none' : formatNumber(n, 0));

function apart(
  who: string,
  several: boolean,
  { part, whole, names }: Most,
  facts: IndicatorGridFacts,
): string {
  const { basis, isJudged, areas } = facts;
  const each = several ? 'each ' : '';
  const how = isJudged
    ? `${several ? 'were' : 'was'} ${each}${adverb(basis)}worse${than(facts)}`
    : `${each}differed${basis === 'limits' ? ' significantly' : ''}${from(facts)}`;
  const on =
    whole === null ? `on ${count(part, ...INDICATORS)}` : onSome(part, whole) + compared(whole, facts);
  const most = areas > names.length ? `, the most of ${rowCount(areas, facts)}` : '';
  return `${published(basis)}${who} ${how} ${on}${most}`;
}

const say: GridPhrases = {
  most(most, facts) {
    const { names } = most;
    if (names.length > 1 && names.length === facts.areas)
      return apart(outOf(names.length, names.length, ...rowNouns(facts)), true, most, facts);
    return names.length > 3
      ? say.mostCounted(most, facts)
      : apart(list(names), names.length > 1, most, facts);
  },
  mostCounted: (most, facts) => apart(rowCount(most.names.length, facts), most.names.length > 1, most, facts),
  noneApart(facts) {
    const { basis, isJudged } = facts;
    const [one] = rowNouns(facts);
    const how = isJudged
      ? `was ${adverb(basis)}worse${than(facts)}`
      : `differed${basis === 'limits' ? ' significantly' : ''}${from(facts)}`;
    return `${published(basis)}no ${one} ${how} ${onAny(facts.compared, facts)}`;
  },
  one(area, facts) {
    const { basis } = facts;
    // An area whose outcomes are all higher or lower has been compared, too.
    const isJudged = facts.isJudged && area.judged > 0;
    const whole = isJudged ? area.judged : area.compared;
    if (whole === 0)
      return `${area.name} was not compared${facts.benchmark === null ? '' : ` with ${inPlace(facts.benchmark)}`}`;
    const [bad, good, first, second] = isJudged
      ? (['worse', 'better', area.worse, area.better] as const)
      : (['higher', 'lower', area.higher, area.lower] as const);
    const start = `${published(basis)}${area.name} was`;
    if (first === 0 && second === 0)
      return basis === 'limits'
        ? `${start} not significantly different${from(facts)} ${onAny(whole, facts)}`
        : `${start} not different${from(facts)} ${onAny(whole, facts)}`;
    const [side, n, other, m] = first === 0 ? [good, second, bad, first] : [bad, first, good, second];
    const and = whole === 1 ? '' : ` and ${other} on ${few(m)}`;
    // Short, so that the headline is easily read; the subtitle says indicators.
    const on =
      n < whole && whole < facts.indicators
        ? `on ${formatNumber(n, 0)} of the ${formatNumber(whole, 0)} compared`
        : `${onSome(n, whole)}${compared(whole, facts)}`;
    return `${start} ${adverb(basis)}${side}${than(facts)} ${on}${and}`;
  },
  areasApart(facts) {
    const { all, basis, isJudged } = facts;
    const whole = isJudged ? all.judged : all.compared;
    const sides = isJudged
      ? ([
          ['worse', all.worse],
          ['better', all.better],
        ] as const)
      : ([
          ['higher', all.higher],
          ['lower', all.lower],
        ] as const);
    // The side that no area is on comes second.
    const [[side, n], [other, m]] = sides[0][1] === 0 ? ([sides[1], sides[0]] as const) : sides;
    const who = outOf(n, whole, ...rowNouns(facts)) + (whole < facts.areas ? ' compared' : '');
    if (n + m === 0) return `${published(basis)}${who} was ${adverb(basis)}different${from(facts)}`;
    const verb = n === 1 ? 'was' : 'were';
    return `${published(basis)}${who} ${verb} ${adverb(basis)}${side}${than(facts)} and ${few(m)} ${other}`;
  },
  ranged: (lowest, highest, facts) =>
    `${opening({ ...facts, period: null })} ranged from ${attachUnit(lowest.shown, facts.unit)} in ${places(lowest, facts)} to ${attachUnit(highest.shown, facts.unit)} in ${places(highest, facts)}`,
  value: (figure, facts) =>
    `${opening({ ...facts, period: null })} ${was(facts)} ${attachUnit(figure.shown, facts.unit)} in ${places(figure, facts)}`,
  notCompared: (facts) =>
    `${count(facts.indicators, ...INDICATORS)} ${facts.indicators === 1 ? 'was' : 'were'} given for ${rowCount(facts.areas, facts)}, and no value was compared`,
  noFigures: (facts) => noFigures(null, `any ${rowNouns(facts)[0]}`, facts.missing, facts.unreadable),
};

/** English for the indicator grid. */
export const enIndicatorGrid: IndicatorGridWords = /* @__PURE__ */ withWords<
  Omit<IndicatorGridWords, keyof Words>
>(en, {
  finding: (facts) => gridFinding(say, facts),
  headline: (facts) => gridHeadline(say, facts),
  grid: {
    indicator: 'Indicator',
    worse: 'Worse',
    apart: 'Higher or lower',
    counted: ({ worse, judged, higher, lower, compared: whole }, isJudged) =>
      isJudged
        ? `${formatNumber(worse, 0)} of ${formatNumber(judged, 0)} worse`
        : `${formatNumber(higher, 0)} higher and ${formatNumber(lower, 0)} lower of ${formatNumber(whole, 0)}`,
    tally: (part, whole) => `${formatNumber(part, 0)} of ${formatNumber(whole, 0)}`,
    indicators: (n) => count(n, ...INDICATORS),
    worseOnly: 'Show only what is worse',
    left: ([areas, allAreas], [indicators, allIndicators]) =>
      `Shown: ${outOf(areas, allAreas, 'area', 'areas')} and ${outOf(indicators, allIndicators, ...INDICATORS)}. The rest have no value that is worse.`,
    nothingWorse: 'No value is worse, so everything is shown.',
    ofIndicators: (labels, note) => `${list(labels)}: ${note}`,
    notCompared: {
      benchmark: 'not compared, because the benchmark has no figure.',
      limits: 'not compared, because there are no confidence limits.',
    },
    noScore:
      'The number of indicators on which an area is worse is no score: indicators overlap, and some matter more than others.',
    underHeadings: 'Indicators stay under their headings.',
    sortedByCount: (direction, isJudged) =>
      `Sorted by the number that are ${isJudged ? 'worse' : 'higher or lower'}, ${direction === 'ascending' ? 'fewest' : 'most'} first.`,
    sortedByOutcome(area, direction, outcomes) {
      const isUp = direction === 'ascending';
      const judged = isUp ? 'worse to better' : 'better to worse';
      const others = isUp ? 'lower to higher' : 'higher to lower';
      const [first, second] = isUp ? [judged, others] : [others, judged];
      const both = `${first}, then from ${second}`;
      return `Sorted by the outcomes of ${inPlace(area)}, from ${{ judged, notJudged: others, both }[outcomes]}.`;
    },
  },
});
