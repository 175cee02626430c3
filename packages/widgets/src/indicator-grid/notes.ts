import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { yearsInFull } from '@commonweal/charts/language/years.js';
import type { GridIndicator, GridReading } from './analysis.js';
import { nameOf } from './overall.js';
import type { IndicatorGridWords } from './words.js';

/** How each indicator is compared: one note for all of them, or one for each method, with the names of those it is of. */
export function methodNotes(
  { indicators, apart, basis }: GridReading,
  words: IndicatorGridWords,
): readonly string[] {
  if (basis === null) return [];
  const benchmark = areaInSentence(apart.find(({ kind }) => kind === 'benchmark')?.area.name ?? '');
  const methods = new Map<string, string[]>();
  for (const each of indicators) {
    const method = methodOf(each, benchmark, words);
    const names = methods.get(method) ?? [];
    names.push(nameOf(each.indicator));
    methods.set(method, names);
  }
  const isOne = methods.size === 1;
  // A chart whose outcomes are all published says so in sight.
  if (isOne && basis === 'published') return [];
  return Array.from(methods, ([method, names]) => (isOne ? method : words.grid.ofIndicators(names, method)));
}

function methodOf(
  { basis, indicator: { selection } }: GridIndicator,
  benchmark: string,
  { notes, choosing, grid }: IndicatorGridWords,
): string {
  switch (basis) {
    case 'limits':
      return notes.comparedByLimits(benchmark, selection.level ?? 0);
    case 'published':
      return choosing.publishedNote(selection.against);
    case 'noBenchmark':
      return grid.notCompared.benchmark;
    case 'noLimits':
      return grid.notCompared.limits;
  }
}

/** Benchmarks and comparators without a figure for the period of some indicator. */
export function absentNotes({ indicators }: GridReading, words: IndicatorGridWords): readonly string[] {
  if (indicators.length === 1) return [];
  return indicators.flatMap(({ indicator }) =>
    indicator.selection.absent
      .filter(({ isApart }) => isApart)
      .map(({ name, latest }) => {
        const area = { name: areaInSentence(name), latest: latest === null ? null : yearsInFull(latest) };
        const note = words.choosing.noFigure(area, yearsInFull(indicator.period?.label ?? ''));
        return words.grid.ofIndicators([nameOf(indicator)], note);
      }),
  );
}
