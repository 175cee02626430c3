import { numberOf, usableLimits } from '@commonweal/data';
import { areaInSentence } from '../language/sentence.js';
import type { Words } from '../language/words.js';
import type { OutcomeTone } from '../marks/tones.js';
import { extremesOf, looksEqual } from './extremes.js';
import type { ApartFacts, Basis, GroupFacts } from './facts.js';
import type { ValueFormat } from './formats.js';
import { type Side, sideBySize, sideOfBenchmark, toneOf } from './outcome.js';
import type { SelectedArea, Selection } from './select.js';
import { isUnreadable, type Shown, shownOf } from './shown.js';

/** One column of areas, without the benchmark and comparators: what each shows, how it compares, and the counts. */
export interface GroupReading {
  readonly facts: GroupFacts;
  readonly format: ValueFormat;
  readonly benchmark: Shown | null;
  /** In the order of the areas passed in. */
  readonly shown: readonly (Shown | null)[];
  /** Based on confidence limits. */
  readonly sides: readonly Side[];
  /** As judged: calculated here, or as published. */
  readonly tones: readonly OutcomeTone[];
}

/**
 * How areas are compared with the benchmark, and the side of it each is on; `byLimits` uses confidence limits alone.
 */
export interface Sides {
  readonly basis: Basis;
  readonly counted: readonly Side[];
  readonly byLimits: readonly Side[];
}

/**
 * Compares areas by value alone if none has confidence limits. Does not compare them at all if the outcomes shown are
 * the published ones.
 */
export function sidesOf(
  { benchmark, level, outcomes }: Selection,
  areas: readonly SelectedArea[],
  index: number,
): Sides {
  const reference = benchmark?.observations[index] ?? null;
  const exact = reference === null ? null : numberOf(reference.value);
  const observations = areas.flatMap((area) => area.observations[index] ?? []);
  if (outcomes === 'published') {
    const none = observations.map((): Side => 'notCompared');
    return { basis: null, counted: none, byLimits: none };
  }
  const byLimits = observations.map((observation) => sideOfBenchmark(observation, reference, level));
  if (exact === null) return { basis: null, counted: byLimits, byLimits };
  if (observations.some((observation) => usableLimits(observation, level) !== null))
    return { basis: 'limits', counted: byLimits, byLimits };
  const counted = observations.map((observation) => sideBySize(observation, exact));
  return { basis: 'values', counted, byLimits };
}

/**
 * Reads one group of areas. If none has confidence limits, they count as higher or lower by value alone, which `basis`
 * records.
 */
export function readGroup(
  selection: Selection,
  areas: readonly SelectedArea[],
  index: number,
  format: ValueFormat,
  words: Words,
): GroupReading {
  const { decimals, unit } = format;
  const reference = selection.benchmark?.observations[index] ?? null;
  const benchmark = reference === null ? null : shownOf(reference, decimals, words);
  const observations = areas.flatMap((area) => area.observations[index] ?? []);
  const shown = observations.map((observation) => shownOf(observation, decimals, words));
  const { basis, counted, byLimits } = sidesOf(selection, areas, index);
  const count = (side: Side): number => counted.filter((found) => found === side).length;
  const withValue = shown.filter((s) => s !== null).length;
  const differing = shown.filter(
    (s, i) => s !== null && benchmark !== null && isApart(counted[i]) && looksEqual(s, benchmark),
  );
  const facts: GroupFacts = {
    group: selection.groups.length > 1 ? (selection.groups[index]?.label ?? null) : null,
    unit,
    areas: areas.length,
    withValue,
    missing: areas.length - withValue,
    unreadable: observations.filter(isUnreadable).length,
    apart: apartOf(selection, index, decimals, words),
    benchmark:
      reference === null || benchmark === null
        ? null
        : { name: areaInSentence(reference.area.name), shown: benchmark.text },
    basis,
    compared: areas.length - count('notCompared'),
    higher: count('higher'),
    similar: count('similar'),
    lower: count('lower'),
    ...extremesOf(areas.map(({ area }, i) => [areaInSentence(area.name), shown[i] ?? null] as const)),
    likeBenchmark: differing.length,
  };
  const tones = observations.map((observation, i) =>
    selection.outcomes === 'published'
      ? (observation.outcome ?? 'notCompared')
      : toneOf(byLimits[i] ?? 'notCompared', selection.polarity),
  );
  return { facts, format, benchmark, shown, sides: byLimits, tones };
}

/** The benchmark and comparators, with their values in one group. */
export function apartOf(
  { benchmark, comparators }: Pick<Selection, 'benchmark' | 'comparators'>,
  index: number,
  decimals: number,
  words: Words,
): ApartFacts[] {
  const apart = benchmark === null ? comparators : [benchmark, ...comparators];
  return apart.flatMap(({ area, observations }) =>
    observations.slice(index, index + 1).map((observation) => ({
      name: areaInSentence(area.name),
      shown: shownOf(observation, decimals, words)?.text ?? null,
      unreadable: isUnreadable(observation),
    })),
  );
}

const isApart = (side: Side | undefined): boolean => side === 'higher' || side === 'lower';
