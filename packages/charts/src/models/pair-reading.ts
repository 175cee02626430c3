import { decimalDifference, type Observation } from '@commonweal/data';
import type { PairedComparisonWords } from '../words/types.js';
import type { DifferenceFacts, PairFacts } from './facts.js';
import { subjectOf } from './subject.js';
import { type Side, sideByOverlap, sideOfBenchmark } from './outcome.js';
import type { SelectedArea, Selection } from './select.js';
import { parseShown } from '../words/number.js';
import { type Shown, shownOf } from './shown.js';
import { isolate } from '../words/sentence.js';

/** One row of a paired comparison. */
export interface PairRow {
  readonly key: string;
  readonly label: string;
  /** The values of the other dimensions, such as an age group; empty where there are none. */
  readonly detail: string;
  readonly reference: Observation;
  readonly other: Observation;
  readonly referenceShown: Shown | null;
  readonly otherShown: Shown | null;
  /** Other less reference; null where a value is missing. */
  readonly difference: number | null;
  readonly facts: DifferenceFacts | null;
  /** By the limits. */
  readonly side: Side;
}

export interface PairReading {
  readonly reference: SelectedArea;
  readonly other: SelectedArea;
  /** The dimension the labels are values of; null where there is one row. */
  readonly dimension: string | null;
  readonly rows: readonly PairRow[];
  readonly facts: PairFacts;
  /** Whether a difference is not that of the two shown numbers. */
  readonly finerThanShown: boolean;
}

/**
 * Compares two areas in every group. The reference is the benchmark where one is named; it then counts as
 * exact. Without one, two local values are compared by whether their limits meet.
 */
export function readPairs(
  selection: Selection,
  [reference, other]: readonly [SelectedArea, SelectedArea],
  words: PairedComparisonWords,
): PairReading {
  const primary = primaryDimension(selection);
  const rows = selection.groups.flatMap(({ label, values }, index): PairRow[] => {
    const first = reference.observations[index];
    const second = other.observations[index];
    if (first === undefined || second === undefined) return [];
    // With one row nothing varies: it is named by what all figures share.
    const name =
      values[primary] ?? [...selection.fixed.values()][0] ?? words.capitalise(selection.indicator.name);
    const detail = values.filter((value, i) => i !== primary && value !== '').join(', ');
    const side =
      selection.outcomes === 'published'
        ? 'notCompared'
        : reference.kind === 'benchmark'
          ? sideOfBenchmark(second, first, selection.level)
          : sideByOverlap(second, first, selection.level);
    const sizes = {
      key: label === '' ? name : label,
      label: name === '' ? words.labels.value : name,
      detail,
      side,
    };
    return [
      { ...sizes, reference: first, other: second, ...differenceOf(first, second, name, selection, words) },
    ];
  });
  const dimension = selection.dimensions[primary] ?? null;
  return {
    reference,
    other,
    dimension,
    rows,
    facts: factsOf(selection, reference, other, dimension, rows),
    finerThanShown: rows.some(isFiner),
  };
}

/** Index of the dimension with the most values, which names the rows. */
function primaryDimension({ dimensions, groups }: Selection): number {
  const sizes = dimensions.map((_, i) => new Set(groups.map(({ values }) => values[i])).size);
  return Math.max(sizes.indexOf(Math.max(...sizes, 0)), 0);
}

function differenceOf(
  first: Observation,
  second: Observation,
  label: string,
  { decimals }: Selection,
  words: PairedComparisonWords,
): Pick<PairRow, 'referenceShown' | 'otherShown' | 'difference' | 'facts'> {
  const referenceShown = shownOf(first, decimals, words);
  const otherShown = shownOf(second, decimals, words);
  if (typeof first.value !== 'number' || typeof second.value !== 'number') {
    return { referenceShown, otherShown, difference: null, facts: null };
  }
  const difference = decimalDifference(second.value, first.value);
  const size = Math.abs(difference);
  const relative = first.value > 0 ? (size / first.value) * 100 : null;
  const facts: DifferenceFacts = {
    labels: [label],
    count: 1,
    absolute: difference === 0 ? null : atLeast(size, decimals, words),
    relative:
      difference === 0 || relative === null || !Number.isFinite(relative)
        ? null
        : atLeast(relative, 0, words),
    direction: difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'same',
    reference: referenceShown?.text ?? '',
    other: otherShown?.text ?? '',
  };
  return { referenceShown, otherShown, difference, facts };
}

/** A size above 0 that would be rounded to nothing is said to be less than the smallest one shown. */
function atLeast(size: number, decimals: number, words: PairedComparisonWords): string {
  const shown = words.number(size, decimals);
  return parseShown(shown) === 0 ? words.lessThan(words.number(10 ** -decimals, decimals)) : shown;
}

function isFiner({ referenceShown, otherShown, facts }: PairRow): boolean {
  if (referenceShown === null || otherShown === null || facts === null) return false;
  const size = Math.abs(decimalDifference(otherShown.number, referenceShown.number));
  return size !== (facts.absolute === null ? 0 : parseShown(facts.absolute));
}

function factsOf(
  selection: Selection,
  reference: SelectedArea,
  other: SelectedArea,
  dimension: string | null,
  rows: readonly PairRow[],
): PairFacts {
  const both = rows.filter(({ facts }) => facts !== null);
  const tested = rows.filter(({ side }) => side !== 'notCompared');
  const count = (direction: 'higher' | 'lower' | 'same'): number =>
    tested.length > 0
      ? tested.filter(({ side }) => side === (direction === 'same' ? 'similar' : direction)).length
      : both.filter(({ facts }) => facts?.direction === direction).length;
  const most = both.reduce((max, { difference }) => Math.max(max, Math.abs(difference ?? 0)), 0);
  const largest = both.filter(({ difference }) => Math.abs(difference ?? 0) === most);
  const found = largest[0]?.facts ?? null;
  const directions = new Set(both.map(({ facts }) => facts?.direction));
  return {
    ...subjectOf(selection),
    reference: isolate(reference.area.name),
    other: isolate(other.area.name),
    dimension: dimension ?? '',
    rows: rows.length,
    withBoth: both.length,
    missing: rows.length - both.length,
    basis: tested.length > 0 ? 'limits' : both.length > 0 ? 'values' : null,
    compared: tested.length,
    higher: count('higher'),
    same: count('same'),
    lower: count('lower'),
    largest:
      found === null
        ? null
        : {
            ...found,
            labels: largest.map(({ label }) => label),
            count: largest.length,
            relative: largest.length === 1 ? found.relative : null,
          },
    mixed: directions.has('higher') && directions.has('lower'),
  };
}
