import {
  type Area,
  columnKey,
  isNationalName,
  type Issue,
  matchesArea,
  namesOfArea,
  noPublishedOutcomes,
  againstReader,
  publishedAgainstAnother,
  usableLimits,
} from '@commonweal/data';
import type { OutcomeTone } from '../../marks/tones.js';
import type { ChartOptions } from '../options.js';
import type { SelectedArea } from '../selected-area.js';

export type OutcomeSource = NonNullable<ChartOptions['outcomes']>;

/** What the published outcomes of the areas compare with, as far as the data says: null for nothing, or several things. */
export function againstOf(areas: readonly SelectedArea[]): string | null {
  const names = new Map<string, string>();
  const againstIn = againstReader();
  for (const { kind, observations } of areas) {
    if (kind !== 'plain') continue;
    for (const observation of observations) {
      const against = againstIn(observation);
      if (against === null) continue;
      // Names the area of a code, where the data has it.
      const name = areas.find(({ area }) => matchesArea(area, against))?.area.name ?? against;
      names.set(columnKey(name), name);
    }
  }
  const [only] = names.values();
  return names.size === 1 ? (only ?? null) : null;
}

const UK = /^(?:uk|unitedkingdom)$/;

/** Whether published outcomes compare with another area than this one. */
function isAgainstAnother(against: string, area: Area): boolean {
  if (matchesArea(area, against)) return false;
  const one = columnKey(against);
  return namesOfArea(area)
    .map(columnKey)
    .every((other) => one !== other && !(UK.test(one) && UK.test(other)));
}

/**
 * Decides whose outcomes a chart shows: the published ones if requested, or if there are no limits to calculate any
 * from. The two are never mixed. Beside a benchmark that the publisher did not compare with, no published outcome is
 * shown.
 *
 * @param isNamed Whether the author named the benchmark.
 */
export function chooseOutcomes(
  areas: readonly SelectedArea[],
  level: number | null,
  wanted: OutcomeSource | null,
  against: string | null,
  isNamed: boolean,
): { readonly from: OutcomeSource; readonly issues: readonly Issue[] } {
  const some = (test: (observation: SelectedArea['observations'][number]) => boolean): boolean =>
    areas.some(({ kind, observations }) => kind === 'plain' && observations.some(test));
  const published = some(({ outcome }) => outcome !== undefined && outcome !== 'notCompared');
  const benchmark = areas.find(({ kind }) => kind === 'benchmark')?.area ?? null;
  if (
    published &&
    wanted !== 'computed' &&
    against !== null &&
    benchmark !== null &&
    isAgainstAnother(against, benchmark)
  ) {
    const issues = wanted === 'published' ? [publishedAgainstAnother(against, benchmark.name)] : [];
    return { from: 'computed', issues };
  }
  // What the data does not say may be England, which no other benchmark of the author's stands for.
  const isNational = benchmark !== null && namesOfArea(benchmark).some(isNationalName);
  if (wanted === null && against === null && isNamed && benchmark !== null && !isNational)
    return { from: 'computed', issues: [] };
  if (wanted === 'published')
    return published ? { from: wanted, issues: [] } : { from: 'computed', issues: [noPublishedOutcomes()] };
  const limits = some((observation) => usableLimits(observation, level) !== null);
  return { from: wanted === null && published && !limits ? 'published' : 'computed', issues: [] };
}

/** A selection whose areas are set against one that is no benchmark: without published outcomes that compare with another. */
export function outcomesBeside<
  Chosen extends { readonly outcomes: OutcomeSource; readonly against: string | null },
>(
  selection: Chosen,
  reference: Area,
  issues: readonly Issue[],
): { readonly selection: Chosen; readonly issues: readonly Issue[] } {
  const { against } = selection;
  if (against === null || !isAgainstAnother(against, reference)) return { selection, issues };
  return {
    selection: { ...selection, outcomes: 'computed', against: null },
    issues: [...issues, publishedAgainstAnother(against, reference.name)],
  };
}

/**
 * The published outcomes to list in a legend: better, similar, worse and higher, similar, lower, as far as they occur.
 *
 * @example
 * publishedTones(new Map([['worse', 2], ['similar', 1]])); // ['similar', 'worse']
 */
export function publishedTones(counts: ReadonlyMap<OutcomeTone, number>): readonly OutcomeTone[] {
  const isJudged = counts.has('better') || counts.has('worse');
  const tones: readonly OutcomeTone[] = isJudged
    ? ['better', 'similar', 'worse', 'higher', 'lower']
    : ['higher', 'similar', 'lower'];
  return tones.filter((tone) => counts.has(tone));
}
