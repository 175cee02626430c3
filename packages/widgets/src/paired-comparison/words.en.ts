import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import { withWords } from '@commonweal/charts/language/en.js';
import { differenceInCell, differenceInWords, notSeen } from '@commonweal/charts/language/en/difference.js';
import {
  beside,
  DIMENSIONS,
  inSentence,
  noFigures,
  nouns,
  opening,
  percent,
  sentence,
  was,
  when,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { capitalise, count, list, outOf } from '@commonweal/charts/language/sentence.js';
import { attachUnit, inCell, isPerCent, plainUnit } from '@commonweal/charts/language/unit.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { PairFacts } from './facts.js';
import type { PairedComparisonWords } from './words.js';

/** Why some rows cannot be compared. */
function missingClause({ missing, unreadable }: PairFacts, what: string): string {
  if (missing === 0) return '';
  const why =
    unreadable === 0
      ? 'is missing'
      : unreadable < missing
        ? 'is missing or could not be read'
        : 'could not be read';
  return `${what} cannot be compared, because a figure ${why}`;
}

/** `the largest difference was 0.4 higher for cancer and 0.4 lower for heart`. */
function largestClause({ largest, opposite, mixed, dimension }: PairFacts): string {
  if (largest === null || largest.direction === 'same') return '';
  const [one, many] = nouns(dimension);
  const whose = ({ count: n, labels }: DifferenceFacts): string =>
    n > 3 ? count(n, one, many) : list(labels.map(inSentence));
  const isDirected = mixed || opposite !== null;
  const each = [largest, ...(opposite === null ? [] : [opposite])].map(
    (facts) => `${differenceInWords(facts)}${isDirected ? ` ${facts.direction}` : ''} for ${whose(facts)}`,
  );
  return `the largest difference was ${each.join(largest.count > 1 && opposite !== null ? ', and ' : ' and ')}`;
}

/** Limits that meet show no difference, which is not to show that there is none. */
const limits = ({ level }: PairFacts): string =>
  level === null ? 'confidence limits' : `${percent(level)} confidence limits`;

function pairFinding(facts: PairFacts): string {
  const { reference, other, largest, basis } = facts;
  const time = when(facts.period);
  const [one, many] = nouns(facts.dimension);
  const missing = missingClause(facts, count(facts.missing, one, many));
  if (facts.withBoth === 0)
    return noFigures(facts.period, `both ${reference} and ${other}`, facts.missing, facts.unreadable);
  const significant = basis === 'limits' ? 'significantly ' : '';
  if (facts.rows === 1 && largest !== null) {
    const start = `${opening(facts)} ${was(facts)}`;
    if (largest.direction === 'same')
      return sentence([
        `${start} ${attachUnit(largest.other, largest.unit)} in both ${other} and ${reference}`,
      ]);
    const figure = (shown: string): string => inCell(shown, largest.unit);
    const ends = `${largest.direction} in ${beside(other, figure(largest.other))} than in ${beside(reference, figure(largest.reference), true)}${notSeen(largest)}`;
    if (basis !== 'limits') return sentence([`${start} ${differenceInWords(largest)} ${ends}`]);
    return sentence([
      `${start} ${differenceInWords(largest)} ${ends}`,
      facts.higher + facts.lower > 0
        ? 'the difference is statistically significant'
        : facts.isExact
          ? 'the difference is not statistically significant'
          : `the ${limits(facts)} overlap, so no difference is claimed`,
    ]);
  }
  const start = opening({ ...facts, period: null });
  const end = time === '' ? '' : ` ${time}`;
  const whole = basis === 'limits' ? facts.compared : facts.withBoth;
  const { higher, lower } = facts;
  const isSomeTested = basis === 'limits' && whole < facts.withBoth;
  const isOneOfMany = whole === 1 && facts.rows > 1;
  const suffix = isSomeTested ? ' that could be tested' : isOneOfMany ? ' that could be compared' : '';
  const few = (n: number): string => `for ${outOf(n, whole, one, many)}${suffix}`;
  let first: string;
  if (higher === 0 && lower === 0 && basis === 'limits' && !facts.isExact)
    return sentence([
      `${time === '' ? '' : `${time}, `}the ${limits(facts)} of ${start} in ${other} and ${reference} overlap ${few(whole)}, so no difference is claimed`,
      largestClause(facts),
      missing,
    ]);
  if (higher === 0 && lower === 0) {
    first =
      basis === 'limits'
        ? `${was(facts)} not significantly different in ${other} and ${reference} for ${whole === 1 ? `the one ${one}` : `any of ${count(whole, one, many)}`}${suffix}`
        : `${was(facts)} the same in ${other} and ${reference} ${few(whole)}`;
  } else {
    const [main, less] = higher >= lower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const);
    first = `${was(facts)} ${significant}${main} in ${other} than in ${reference} ${few(facts[main])}`;
    if (facts[less] > 0) first += ` and ${significant}${less} for ${formatNumber(facts[less], 0)}`;
  }
  return sentence([`${start} ${first}${end}`, largestClause(facts), missing]);
}

/** English for a paired comparison. */
export const enPairedComparison: PairedComparisonWords = /* @__PURE__ */ withWords<
  Omit<PairedComparisonWords, keyof Words>
>({
  finding: pairFinding,
  dimensionHeader: (dimension) => capitalise(DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? dimension),
  difference: differenceInCell,
  differenceDetail: (unit, reference) =>
    `${plainUnit(unit) === '' || isPerCent(unit) ? '' : `${plainUnit(unit)}, `}compared with ${reference}`,
  pairNotes: {
    relative: (reference) => `Per cents are of the ${reference} value.`,
    scaleNotFromZero: 'The scale does not start at zero.',
    beforeRounding: 'Differences are worked out before rounding.',
    circles: 'The area of a circle shows the value.',
    limitsOverlap: 'Similar: confidence limits overlap',
    noCircles: 'Circles cannot show values below zero, so dots are used.',
  },
});
