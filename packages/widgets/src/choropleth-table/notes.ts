import type { Classes } from '@commonweal/charts/kit/classes.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ChoroplethReading, UnitScale } from './analysis.js';
import type { ChoroplethTableOptions } from './options.js';
import type { ChoroplethTableWords, ClassSpread } from './words.js';

/** Says which shades cannot be compared, and which values have none. */
export function shadeCaveats(
  { scales, facts: { mixedUnits } }: ChoroplethReading,
  { classNotes: wording }: ChoroplethTableWords,
): string[] {
  const apart = new Set(scales.map(({ format }) => format.unit)).size > 1;
  const outside = scales.flatMap(({ classes, labels }) => {
    if (classes.outside === 0) return [];
    const note = wording.outsideBreaks(classes.outside);
    return [mixedUnits ? wording.ofColumns(labels, note) : note];
  });
  return [...(mixedUnits ? [apart ? wording.unitsApart : wording.kindsApart] : []), ...outside];
}

/** Says how many values cannot be compared. */
export function limitCaveats(
  selection: Selection,
  { groups }: ChoroplethReading,
  { classNotes: wording }: ChoroplethTableWords,
): string[] {
  const isCompared = selection.mixed === null && comparesByLimits(selection, groups);
  const without = groups.reduce((n, group) => n + group.facts.withValue - group.facts.compared, 0);
  return isCompared && without > 0 ? [wording.noLimits(without)] : [];
}

/** Explains how values were shaded and compared. */
export function choroplethNotes(
  selection: Selection,
  reading: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  return [
    ...(options.shadeBy === 'value' ? classNotes(selection, reading, options, words) : []),
    ...comparisonNotes(selection, reading, options, words),
    ...(looksEqualSomewhere(reading) ? [words.notes.equalAsShown] : []),
    ...(options.showLimits && !limitsShow(selection, reading, words)
      ? [words.notes.limitsBeforeRounding]
      : []),
  ];
}

function classNotes(
  { groups }: Selection,
  { scales, facts }: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  if (!facts.mixedUnits) {
    const labels = groups.map(({ label }) => label);
    return scales.flatMap((scale) => scaleNotes(scale, labels, options, words));
  }
  return scales.flatMap((scale) =>
    scaleNotes(scale, [], options, words).map((note) => words.classNotes.ofColumns(scale.labels, note)),
  );
}

function scaleNotes(
  { classes, facts, alike }: UnitScale,
  labels: readonly string[],
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  const { notes, classNotes: wording } = words;
  const empty = classes.count - facts.length;
  if (facts.length === 0) return [];
  const [only] = facts;
  const isOne = facts.length === 1 && only?.lowest === only?.highest;
  const same = alike === 'equal' ? notes.allEqual : notes.allEqualAsShown;
  const { fewer } = classes;
  return [
    isOne && alike !== null
      ? same
      : wording.classes(
          classes.method === 'each' ? options.classify : classes.method,
          classes.count,
          labels,
          spreadOf(classes),
        ),
    ...(fewer === null
      ? []
      : [wording.fewerClasses(options.classes, classes.count, fewer.different, fewer.asShown)]),
    ...(options.classify === 'round' && classes.method === 'quantile' ? [wording.notRound] : []),
    ...(empty > 0 ? [wording.emptyClasses(empty)] : []),
    ...(classes.on === 'shown' ? [wording.classifiedOnShown] : []),
  ];
}

/** Equal values stay together, so classes meant to be the same size may differ a lot. */
function spreadOf({ method, sizes }: Classes): ClassSpread {
  if (method === 'each') return 'each';
  return Math.max(...sizes) > 2 * Math.max(Math.min(...sizes), 1) ? 'uneven' : 'asMeant';
}

/** Whether a sentence relies on a difference that the cells do not show. */
function looksEqualSomewhere({ facts, groups }: ChoroplethReading): boolean {
  if (facts.alike === 'shown') return true;
  return groups.some(({ facts: group, shown }) => {
    const { lowest, highest } = group;
    const showing = (text: string | undefined): number => shown.filter((each) => each?.text === text).length;
    return (
      group.likeBenchmark > 0 ||
      group.alike === 'shown' ||
      (lowest !== null && showing(lowest.shown) > lowest.count) ||
      (highest !== null && showing(highest.shown) > highest.count)
    );
  });
}

/** Whether the limits in the cells, as shown, support the comparisons made from them. */
function limitsShow({ areas, level }: Selection, { groups }: ChoroplethReading, words: Words): boolean {
  return areas.every(({ observations }) =>
    observations.every((observation, column) => {
      const group = groups[column];
      return group === undefined || showsComparison(observation, { ...group, level }, words);
    }),
  );
}

function comparisonNotes(
  selection: Selection,
  { groups }: ChoroplethReading,
  { shadeBy }: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): string[] {
  const { benchmark, level, mixed } = selection;
  // Areas at different levels are not counted as higher or lower, so the rule matters only if cells show outcomes.
  if (mixed !== null && shadeBy === 'value') return [];
  if (benchmark === null || level === null || !comparesByLimits(selection, groups)) return [];
  return [words.notes.comparedByLimits(areaInSentence(benchmark.area.name), level)];
}

function comparesByLimits({ benchmark, level }: Selection, groups: ChoroplethReading['groups']): boolean {
  return benchmark !== null && level !== null && groups.some(({ facts }) => facts.basis === 'limits');
}
