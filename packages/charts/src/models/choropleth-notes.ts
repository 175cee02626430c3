import type { ChoroplethTableWords } from '../words/types.js';
import type { ChoroplethReading } from './choropleth-reading.js';
import type { ChoroplethTableOptions } from './options.js';
import type { Selection } from './select.js';
import { isolate } from '../words/sentence.js';

/** How the shades and the comparison were made. */
export function choroplethNotes(
  selection: Selection,
  reading: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  return [
    ...(options.shadeBy === 'value' ? classNotes(selection, reading, options, words) : []),
    ...comparisonNotes(selection, reading, words),
  ];
}

function classNotes(
  selection: Selection,
  { classes, facts }: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  const { notes, classNotes: said } = words;
  const empty = classes.count - facts.classes.length;
  if (facts.classes.length === 0) return classes.outside > 0 ? [said.outsideBreaks(classes.outside)] : [];
  const labels = selection.groups.map(({ label }) => label);
  return [
    facts.classes.length === 1 && facts.lowest?.shown === facts.highest?.shown
      ? notes.allEqual
      : said.classes(options.classify, classes.count, options.darker, labels),
    ...(classes.fewer ? [said.fewerClasses(options.classes, classes.count)] : []),
    ...(empty > 0 ? [said.emptyClasses(empty)] : []),
    ...(classes.outside > 0 ? [said.outsideBreaks(classes.outside)] : []),
    ...(classes.on === 'shown' ? [said.classifiedOnShown] : []),
  ];
}

function comparisonNotes(
  selection: Selection,
  { groups }: ChoroplethReading,
  words: ChoroplethTableWords,
): string[] {
  const { benchmark, level } = selection;
  if (benchmark === null || level === null || !groups.some(({ facts }) => facts.basis === 'limits'))
    return [];
  const without = groups.reduce((n, { facts }) => n + facts.withValue - facts.compared, 0);
  return [
    words.notes.comparedByLimits(isolate(benchmark.area.name), level),
    ...(without > 0 && selection.mixed === null ? [words.classNotes.noLimits(without)] : []),
  ];
}
