import type { OutcomeTone } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import { extremesOf } from './extremes.js';
import type { Basis, GroupFacts } from './facts.js';
import { type Side, sideOfBenchmark, toneOf, usableLimits } from './outcome.js';
import type { SelectedArea, Selection } from './select.js';
import { type Shown, shownOf } from './shown.js';
import { isolate } from '../words/sentence.js';

/** One column of plain areas: what each shows, where it stands against the benchmark, and the counts. */
export interface GroupReading {
  readonly facts: GroupFacts;
  /** In the order of the areas given. */
  readonly shown: readonly (Shown | null)[];
  /** By the limits. */
  readonly sides: readonly Side[];
  /** As judged, by us or as published. */
  readonly tones: readonly OutcomeTone[];
}

/**
 * Reads one group of the plain areas. Where no area has limits, areas are counted as higher or lower by
 * their values alone, and the facts say so (`basis`).
 */
export function readGroup(
  selection: Selection,
  areas: readonly SelectedArea[],
  index: number,
  words: Words,
): GroupReading {
  const { level, decimals, polarity } = selection;
  const isPublished = selection.outcomes === 'published';
  const benchmark = selection.benchmark?.observations[index] ?? null;
  const exact = benchmark === null || typeof benchmark.value !== 'number' ? null : benchmark.value;
  const shown: (Shown | null)[] = [];
  const sides: Side[] = [];
  const tones: OutcomeTone[] = [];
  let anyLimits = false;
  for (const { observations } of areas) {
    const observation = observations[index];
    if (observation === undefined) continue;
    shown.push(shownOf(observation, decimals, words));
    const side = isPublished ? 'notCompared' : sideOfBenchmark(observation, benchmark, level);
    sides.push(side);
    tones.push(isPublished ? (observation.outcome ?? 'notCompared') : toneOf(side, polarity));
    anyLimits ||= usableLimits(observation, level) !== null;
  }
  const basis: Basis = exact === null || isPublished ? null : anyLimits ? 'limits' : 'values';
  const counts = { higher: 0, similar: 0, lower: 0, notCompared: 0 };
  areas.forEach(({ observations }, i) => {
    const value = observations[index]?.value;
    const bySize = typeof value === 'number' && exact !== null ? sideBySize(value, exact) : 'notCompared';
    if (basis === null) counts.notCompared += 1;
    else counts[basis === 'values' ? bySize : (sides[i] ?? 'notCompared')] += 1;
  });
  const withValue = shown.filter((s) => s !== null).length;
  const benchmarkShown = benchmark === null ? null : shownOf(benchmark, decimals, words);
  const facts: GroupFacts = {
    group: selection.groups.length > 1 ? (selection.groups[index]?.label ?? null) : null,
    areas: areas.length,
    withValue,
    missing: areas.length - withValue,
    benchmark:
      benchmark === null || benchmarkShown === null
        ? null
        : { name: isolate(benchmark.area.name), shown: benchmarkShown.text },
    basis,
    compared: areas.length - counts.notCompared,
    higher: counts.higher,
    similar: counts.similar,
    lower: counts.lower,
    ...extremesOf(areas.map(({ area }, i) => [isolate(area.name), shown[i] ?? null] as const)),
  };
  return { facts, shown, sides, tones };
}

function sideBySize(value: number, benchmark: number): Side {
  if (value === benchmark) return 'similar';
  return value > benchmark ? 'higher' : 'lower';
}
