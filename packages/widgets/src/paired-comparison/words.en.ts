import { withWords } from '@commonweal/charts/language/en.js';
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
import type { DifferenceFacts, PairFacts, SizeFacts } from './facts.js';
import type { PairedComparisonWords } from './words.js';

const differenceUnit = (unit: string, shown: string): string =>
  isPerCent(unit) ? `percentage ${shown === '1' ? 'point' : 'points'}` : unit;

const NOTHING: SizeFacts = { shown: '0', less: false };
const bounded = ({ less }: SizeFacts, figure: string): string => (less ? `less than ${figure}` : figure);
const perCent = (size: SizeFacts): string => bounded(size, `${size.shown}%`);

function sizeOf({ absolute, relative, unit }: DifferenceFacts): string {
  const { shown } = absolute ?? NOTHING;
  const size = bounded(absolute ?? NOTHING, attachUnit(shown, differenceUnit(unit, shown)));
  if (relative === null) return size;
  // A unit with brackets of its own takes no second pair.
  return size.includes('(') ? `${size}, or ${perCent(relative)},` : `${size} (${perCent(relative)})`;
}

/** Where a difference shows on neither of the two numbers. */
const notSeen = ({ asShown }: DifferenceFacts): string => (asShown ? ', though equal as shown' : '');

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
    (facts) => `${sizeOf(facts)}${isDirected ? ` ${facts.direction}` : ''} for ${whose(facts)}`,
  );
  return `the largest difference was ${each.join(largest.count > 1 && opposite !== null ? ', and ' : ' and ')}`;
}

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
    if (basis !== 'limits') return sentence([`${start} ${sizeOf(largest)} ${ends}`]);
    const judged = facts.higher + facts.lower > 0;
    return sentence([
      `${start} ${sizeOf(largest)} ${ends}`,
      `the difference is ${judged ? '' : 'not '}statistically significant`,
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
  difference(facts) {
    const { absolute, relative, unit, direction } = facts;
    if (absolute === null) return 'no difference';
    const points = isPerCent(unit) ? ` ${differenceUnit(unit, absolute.shown)}` : '';
    const size = bounded(absolute, inCell(absolute.shown, unit) + points);
    return `${size} ${direction}${relative === null ? '' : `, ${perCent(relative)}`}`;
  },
  differenceDetail: (unit, reference) =>
    `${plainUnit(unit) === '' || isPerCent(unit) ? '' : `${plainUnit(unit)}, `}compared with ${reference}`,
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
