import { comparedFormat, differenceFacts, type ShownDifference } from '@commonweal/charts/kit/difference.js';
import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import { isMixed, type ValueFormat } from '@commonweal/charts/kit/formats.js';
import { type Side, sideOfPair } from '@commonweal/charts/kit/outcome.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import { isUnreadable } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { isEveryone } from '@commonweal/charts/language/headline.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Observation } from '@commonweal/data';
import type { PairFacts } from './facts.js';
import type { PairedComparisonWords } from './words.js';

/** One row of a paired comparison. */
export interface PairRow extends ShownDifference {
  readonly key: string;
  readonly label: string;
  /** The values of the other dimensions, such as an age group; empty if there are none. */
  readonly detail: string;
  readonly reference: Observation;
  readonly other: Observation;
  readonly format: ValueFormat;
  /** Based on confidence limits. */
  readonly side: Side;
}

export interface PairReading {
  readonly reference: SelectedArea;
  readonly other: SelectedArea;
  /** The dimension that the labels are values of; null if there is one row. */
  readonly dimension: string | null;
  readonly rows: readonly PairRow[];
  readonly facts: PairFacts;
  /** Whether subtracting the two numbers shown would give a different result in any row. */
  readonly finerThanShown: boolean;
  /** Whether two numbers differ, or one difference is the largest, in a way that the numbers shown do not reveal. */
  readonly looksEqual: boolean;
}

/**
 * Compares two areas in every group. The reference is the benchmark, if there is one, and is then treated as exact.
 * Without one, two local values are compared by whether their confidence limits overlap.
 */
export function readPairs(
  selection: Selection,
  [reference, other]: readonly [SelectedArea, SelectedArea],
  words: PairedComparisonWords,
): PairReading {
  const primary = primaryDimension(selection);
  const formats = finestNeeded(selection, reference, other);
  // If rows share their first name, it cannot identify any of them.
  const firsts = new Set(selection.groups.map(({ values }) => values[primary]));
  const isNamed = firsts.size === selection.groups.length;
  const rows = selection.groups.flatMap(({ label, values }, index): PairRow[] => {
    const first = reference.observations[index];
    const second = other.observations[index];
    if (first === undefined || second === undefined) return [];
    // With one row nothing varies, so its name is what all figures share.
    const name =
      values[primary] ?? [...selection.fixed.values()][0] ?? words.capitalise(selection.indicator.name);
    const tags = values.filter((value, i) => i !== primary && value !== '');
    const detail = tags.map((tag) => words.tag(tag)).join(', ');
    const side =
      selection.outcomes === 'published'
        ? 'notCompared'
        : sideOfPair(second, first, reference.kind === 'benchmark', selection.level);
    const sizes = {
      key: label === '' ? name : label,
      label: name === '' ? words.labels.value : name,
      detail,
      side,
      format: formats[index] as ValueFormat,
    };
    return [
      {
        ...sizes,
        reference: first,
        other: second,
        ...differenceFacts(first, second, isNamed ? name : label, sizes.format, words),
      },
    ];
  });
  const dimension = selection.dimensions[primary] ?? [...selection.fixed.keys()][0] ?? null;
  // Men, women and everyone are three groups, and not three sexes.
  const isOfKind = isNamed && !rows.some(({ label }) => isEveryone(label));
  return {
    reference,
    other,
    dimension,
    rows,
    facts: factsOf(selection, reference, other, isOfKind ? dimension : 'group', rows),
    finerThanShown: rows.some((row) => row.isFiner),
    looksEqual: rows.some(({ facts }) => facts?.asShown === true) || isLargestUnseen(rows),
  };
}

/** The format of each row, with the decimals that differences and confidence limits need. */
function finestNeeded(
  { formats, level }: Selection,
  first: SelectedArea,
  second: SelectedArea,
): readonly ValueFormat[] {
  const finest = new Map<ValueFormat, ValueFormat>();
  for (const format of new Set(formats)) {
    const pairs = formats.flatMap((other, index): [Observation, Observation][] => {
      const [one, two] = [first.observations[index], second.observations[index]];
      return other === format && one !== undefined && two !== undefined ? [[one, two]] : [];
    });
    finest.set(format, comparedFormat(format, pairs, level, first.kind === 'benchmark'));
  }
  return formats.map((format) => finest.get(format) ?? format);
}

/** Index of the dimension with the most values, which names the rows. */
function primaryDimension({ dimensions, groups }: Selection): number {
  const sizes = dimensions.map((_, i) => new Set(groups.map(({ values }) => values[i])).size);
  return Math.max(sizes.indexOf(Math.max(...sizes, 0)), 0);
}

/** Whether a smaller difference is shown as the same size as the largest. */
function isLargestUnseen(rows: readonly PairRow[]): boolean {
  const sizes = new Map<string, Set<number>>();
  for (const { difference, facts } of rows) {
    const absolute = facts?.absolute ?? null;
    if (difference === null || absolute === null) continue;
    const key = `${String(absolute.less)} ${absolute.shown}`;
    sizes.set(key, (sizes.get(key) ?? new Set()).add(Math.abs(difference)));
  }
  const most = rows.reduce((max, { difference }) => Math.max(max, Math.abs(difference ?? 0)), 0);
  return [...sizes.values()].some((alike) => alike.has(most) && alike.size > 1);
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
  // Numbers in different units have no largest difference.
  const sized = isMixed(selection.formats) && rows.length > 1 ? [] : both;
  const most = sized.reduce((max, { difference }) => Math.max(max, Math.abs(difference ?? 0)), 0);
  const largest = sized.filter(({ difference }) => Math.abs(difference ?? 0) === most);
  const found = largest[0]?.facts ?? null;
  const [same, opposite] = [true, false].map((isSame) =>
    sharedFacts(largest.filter(({ facts }) => (facts?.direction === found?.direction) === isSame)),
  ) as [DifferenceFacts | null, DifferenceFacts | null];
  const directions = new Set(both.map(({ facts }) => facts?.direction));
  return {
    ...subjectOf(selection),
    reference: areaInSentence(reference.area.name),
    other: areaInSentence(other.area.name),
    dimension: dimension ?? '',
    rows: rows.length,
    withBoth: both.length,
    missing: rows.length - both.length,
    unreadable: rows.filter(({ reference, other }) => isUnreadable(reference) || isUnreadable(other)).length,
    basis: tested.length > 0 ? 'limits' : both.length > 0 ? 'values' : null,
    isExact: reference.kind === 'benchmark',
    level: selection.level,
    compared: tested.length,
    higher: count('higher'),
    same: count('same'),
    lower: count('lower'),
    largest: same === null ? null : { ...same, relative: largest.length === 1 ? same.relative : null },
    opposite: opposite === null ? null : { ...opposite, relative: null },
    mixed: directions.has('higher') && directions.has('lower'),
  };
}

/** Merges rows with the same difference, keeping the labels of all of them. */
function sharedFacts(rows: readonly PairRow[]): DifferenceFacts | null {
  const facts = rows[0]?.facts ?? null;
  return facts === null
    ? null
    : {
        ...facts,
        labels: rows.flatMap((row) => row.facts?.labels ?? []),
        count: rows.length,
      };
}
