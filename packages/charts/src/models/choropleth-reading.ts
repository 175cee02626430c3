import type { Words } from '../words/types.js';
import { type Classes, classesOf } from './classes.js';
import { extremesOf } from './extremes.js';
import type { ChoroplethFacts, ClassFacts } from './facts.js';
import { type GroupReading, readGroup } from './group-facts.js';
import { subjectOf } from './subject.js';
import type { ChoroplethTableOptions } from './options.js';
import type { SelectedArea, Selection } from './select.js';
import type { Shown } from './shown.js';
import { isolate } from '../words/sentence.js';

/** What a choropleth table says before it is laid out: every value read, classed and counted. */
export interface ChoroplethReading {
  /** The areas that are ranked, classed and counted, in the source's order. */
  readonly plain: readonly SelectedArea[];
  /** One for each column. */
  readonly groups: readonly GroupReading[];
  readonly classes: Classes;
  /** By plain area, then column: the class, or null where there is none. */
  readonly classAt: readonly (readonly (number | null)[])[];
  readonly facts: ChoroplethFacts;
}

interface CountedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly shown: Shown;
}

/** Reads all columns and classes all their counted cells together. */
export function readChoropleth(
  selection: Selection,
  options: ChoroplethTableOptions,
  words: Words,
): ChoroplethReading {
  const plain = selection.areas.filter(({ kind }) => kind === 'plain');
  const groups = selection.groups.map((_, index) => readGroup(selection, plain, index, words));
  const cells: CountedCell[] = [];
  groups.forEach((group, column) => {
    plain.forEach(({ observations }, row) => {
      const value = observations[column]?.value;
      const shown = group.shown[row] ?? null;
      // Classes and extremes hold only among areas of one level.
      if (typeof value === 'number' && shown !== null && selection.mixed === null)
        cells.push({ row, column, value, shown });
    });
  });
  const classes = classesOf(
    cells.map(({ value, shown }) => ({ value, shown: shown.number })),
    options,
  );
  const classAt = plain.map(() => groups.map((): number | null => null));
  cells.forEach(({ row, column }, i) => {
    (classAt[row] as (number | null)[])[column] = classes.classOf[i] ?? null;
  });
  const facts: ChoroplethFacts = {
    ...subjectOf(selection),
    groups: groups.map((group) => group.facts),
    columns: groups.length,
    ...extremesOf(cells.map(({ row, shown }) => [isolate(plain[row]?.area.name ?? ''), shown] as const)),
    classes: options.shadeBy === 'value' ? classFacts(cells, classes) : [],
    classifiedOn: options.shadeBy === 'value' && cells.length > 0 ? classes.on : null,
  };
  return { plain, groups, classes, classAt, facts };
}

/** The classes that hold a value, each with its smallest and largest shown value. */
function classFacts(cells: readonly CountedCell[], classes: Classes): ClassFacts[] {
  const ends = Array.from({ length: classes.count }, (): { low: Shown | null; high: Shown | null } => ({
    low: null,
    high: null,
  }));
  cells.forEach(({ shown }, i) => {
    const index = classes.classOf[i];
    const end = index === null || index === undefined ? undefined : ends[index];
    if (end === undefined) return;
    if (end.low === null || shown.number < end.low.number) end.low = shown;
    if (end.high === null || shown.number > end.high.number) end.high = shown;
  });
  return ends.flatMap(({ low, high }, index) =>
    low === null || high === null
      ? []
      : [{ index, lowest: low.text, highest: high.text, count: classes.sizes[index] ?? 0 }],
  );
}
