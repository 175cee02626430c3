import type { DifferenceFacts, PairFacts } from '../../models/facts.js';
import { withWords } from '../en.js';
import { attachUnit, formatNumber } from '../number.js';
import { capitalise, count, list, outOf } from '../sentence.js';
import type { PairedComparisonWords, Words } from '../types.js';
import { DIMENSIONS, inSentence, noFigures, nouns, opening, percent, sentence, when } from './prose.js';

const differenceUnit = (unit: string, shown: string): string =>
  unit.startsWith('%') ? `percentage ${shown === '1' ? 'point' : 'points'}` : unit;

function sizeOf(facts: DifferenceFacts, unit: string): string {
  const absolute = facts.absolute ?? '0';
  const size = attachUnit(absolute, differenceUnit(unit, absolute));
  return facts.relative === null ? size : `${size} (${facts.relative}%)`;
}

function pairFinding(facts: PairFacts): string {
  const { unit, reference, other, largest, basis } = facts;
  const time = when(facts.period);
  const [one, many] = nouns(facts.dimension);
  const missing =
    facts.missing === 0
      ? ''
      : `${count(facts.missing, one, many)} cannot be compared, because a figure is missing`;
  if (largest === null) return noFigures(facts.period, `both ${reference} and ${other}`);
  const significant = basis === 'limits' ? 'significantly ' : '';
  if (facts.rows === 1) {
    const start = `${opening(facts)} was`;
    if (largest.direction === 'same')
      return sentence([`${start} ${attachUnit(largest.other, unit)} in both ${other} and ${reference}`]);
    const ends = `${largest.direction} in ${other} (${largest.other}) than in ${reference} (${largest.reference})`;
    if (basis !== 'limits') return sentence([`${start} ${sizeOf(largest, unit)} ${ends}`]);
    const judged = facts.higher + facts.lower > 0;
    return sentence([
      `${start} ${sizeOf(largest, unit)} ${ends}`,
      `the difference is ${judged ? '' : 'not '}statistically significant`,
    ]);
  }
  const start = opening({ ...facts, period: null });
  const end = time === '' ? '' : ` ${time}`;
  const whole = basis === 'limits' ? facts.compared : facts.withBoth;
  const { higher, lower } = facts;
  const suffix = basis === 'limits' && whole < facts.withBoth ? ' that could be tested' : '';
  const few = (n: number): string => `for ${outOf(n, whole, one, many)}${suffix}`;
  let first: string;
  if (higher === 0 && lower === 0) {
    first =
      basis === 'limits'
        ? `was not significantly different in ${other} and ${reference} for any of ${count(whole, one, many)}${suffix}`
        : `was the same in ${other} and ${reference} ${few(whole)}`;
  } else {
    const [main, less] = higher >= lower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const);
    first = `was ${significant}${main} in ${other} than in ${reference} ${few(facts[main])}`;
    if (facts[less] > 0) first += ` and ${significant}${less} for ${formatNumber(facts[less], 0)}`;
  }
  const labels = largest.count > 3 ? count(largest.count, one, many) : list(largest.labels.map(inSentence));
  const size =
    largest.direction === 'same'
      ? ''
      : `the largest difference was ${sizeOf(largest, unit)}${facts.mixed ? ` ${largest.direction}` : ''} for ${labels}`;
  return sentence([`${start} ${first}${end}`, size, missing]);
}

/** English for a paired comparison. */
export const enPairedComparison: PairedComparisonWords = /* @__PURE__ */ withWords<
  Omit<PairedComparisonWords, keyof Words>
>({
  finding: pairFinding,
  dimensionHeader: (dimension) => capitalise(DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? dimension),
  difference(facts, unit) {
    if (facts.direction === 'same') return 'no difference';
    const points = unit.startsWith('%') ? ` ${differenceUnit(unit, facts.absolute ?? '')}` : '';
    const relative = facts.relative === null ? '' : `, ${facts.relative}%`;
    return `${facts.absolute ?? ''}${points} ${facts.direction}${relative}`;
  },
  lessThan: (shown) => `less than ${shown}`,
  differenceDetail: (unit, reference) =>
    `${unit === '' || unit.startsWith('%') ? '' : `${unit}, `}compared with ${reference}`,
  pairNotes: {
    comparedByOverlap: (level) =>
      `Two values differ where their ${percent(level)} confidence limits do not meet.`,
    relative: (reference) => `Per cents are of the ${reference} value.`,
    scaleNotFromZero: 'The scale does not start at zero.',
    beforeRounding: 'Differences are worked out before rounding.',
    circles: 'The area of a circle shows the value.',
    noCircles: 'Circles cannot show values below zero, so dots are used.',
  },
});
