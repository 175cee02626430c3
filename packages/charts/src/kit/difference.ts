import { type Difference, differenceFrom, type Observation } from '@commonweal/data';
import { parseShown } from '../language/number.js';
import type { Words } from '../language/words.js';
import { looksEqual } from './extremes.js';
import type { DifferenceFacts, SizeFacts } from './facts.js';
import type { ValueFormat } from './formats.js';
import { fitLimits } from './limit-decimals.js';
import { type Shown, shownOf } from './shown.js';
import { distinct, tellApart, type UsedPair } from './tell-apart.js';

/** A reference and another figure as shown, and the difference between them. */
export interface ShownDifference {
  readonly referenceShown: Shown | null;
  readonly otherShown: Shown | null;
  /** Other minus reference; null if either value is missing. */
  readonly difference: number | null;
  readonly facts: DifferenceFacts | null;
  /** Whether subtracting the two numbers shown would give a different result. */
  readonly isFiner: boolean;
}

/** Size of a difference, ignoring its sign. */
export const differenceSize = (found: Difference | null): number | null =>
  found === null ? null : Math.abs(found.absolute);

/**
 * Adds the decimals a format needs to distinguish pairs of figures, their differences and their confidence limits.
 * `isExact` means that the first of each pair is the benchmark, which is treated as exact.
 */
export function comparedFormat(
  format: ValueFormat,
  pairs: readonly (readonly [Observation, Observation])[],
  level: number | null,
  isExact: boolean,
): ValueFormat {
  const used = pairs.flatMap(([one, two]): UsedPair[] =>
    typeof one.value === 'number' && typeof two.value === 'number' ? [[one.value, two.value]] : [],
  );
  const sizes = used.flatMap(([one, two]) => differenceSize(differenceFrom(two, one)) ?? []);
  const [largest, next] = distinct(sizes).reverse();
  const all: UsedPair[] = [
    ...used,
    ...sizes.map((size): UsedPair => [size, 0]),
    ...(largest === undefined || next === undefined ? [] : [[largest, next] as const]),
  ];
  const distinguished = tellApart(format, all);
  const benchmarkOf = ({ value }: Observation): number | null =>
    isExact && typeof value === 'number' ? value : null;
  const fitted = pairs.reduce(
    (fitting, [one, two]) => fitLimits(fitting, [one, two], level, benchmarkOf(one), !isExact),
    distinguished,
  );
  return fitted === distinguished ? distinguished : tellApart(fitted, all);
}

/** The difference between a figure and its reference; `label` names what both describe. */
export function differenceFacts(
  reference: Observation,
  other: Observation,
  label: string,
  { decimals, unit }: ValueFormat,
  words: Words,
): ShownDifference {
  const referenceShown = shownOf(reference, decimals, words);
  const otherShown = shownOf(other, decimals, words);
  const found = differenceFrom(other.value, reference.value);
  if (found === null) return { referenceShown, otherShown, difference: null, facts: null, isFiner: false };
  const { absolute: difference, perCent } = found;
  const facts: DifferenceFacts = {
    labels: [label],
    count: 1,
    absolute: difference === 0 ? null : atLeast(Math.abs(difference), decimals, words),
    relative:
      difference === 0 || perCent === null
        ? null
        : { shown: words.number(Math.max(perCent, 1), 0), less: perCent === 0 },
    direction: difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'same',
    reference: referenceShown?.text ?? '',
    other: otherShown?.text ?? '',
    unit,
    asShown: referenceShown !== null && otherShown !== null && looksEqual(referenceShown, otherShown),
  };
  return {
    referenceShown,
    otherShown,
    difference,
    facts,
    isFiner: isFiner(referenceShown, otherShown, facts),
  };
}

function isFiner(reference: Shown | null, other: Shown | null, { absolute }: DifferenceFacts): boolean {
  if (reference === null || other === null) return false;
  const size = differenceSize(differenceFrom(other.number, reference.number));
  return absolute?.less === true || size !== (absolute === null ? 0 : parseShown(absolute.shown));
}

/** A positive size that would round to 0 is reported as less than the smallest size shown. */
function atLeast(size: number, decimals: number, words: Words): SizeFacts {
  const shown = words.number(size, decimals);
  return parseShown(shown) === 0
    ? { shown: words.number(10 ** -decimals, decimals), less: true }
    : { shown, less: false };
}
