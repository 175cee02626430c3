import { breakPairs, type Classes, classesAsShown } from '@commonweal/charts/kit/classes.js';
import { extremesOf } from '@commonweal/charts/kit/extremes.js';
import type { Alike } from '@commonweal/charts/kit/facts.js';
import { isMixed, type ValueFormat } from '@commonweal/charts/kit/formats.js';
import { type GroupReading, readGroup, sidesOf } from '@commonweal/charts/kit/group-facts.js';
import { fitLimits } from '@commonweal/charts/kit/limit-decimals.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import type { Shown } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { extremePairs, tellApart, type UsedPair } from '@commonweal/charts/kit/tell-apart.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ChoroplethFacts, ClassFacts } from './facts.js';
import type { ChoroplethTableOptions } from './options.js';

/** Columns with the same unit, whose counted cells are classed together. */
export interface UnitScale {
  readonly format: ValueFormat;
  readonly columns: readonly number[];
  /** Labels of the columns with a counted value. */
  readonly labels: readonly string[];
  readonly alike: Alike;
  readonly classes: Classes;
  /** The numbers shown in the counted cells. */
  readonly numbers: readonly number[];
  /** Lowest class first; only classes with a value. */
  readonly facts: readonly ClassFacts[];
}

/** Every value of a choropleth table, read, classed and counted, before layout. */
export interface ChoroplethReading {
  /** The areas that are ranked, classed and counted, in source order. */
  readonly plain: readonly SelectedArea[];
  /** One per column. */
  readonly groups: readonly GroupReading[];
  /** One per unit, in column order. */
  readonly scales: readonly UnitScale[];
  /** By area, then column: the class, or null if there is none. */
  readonly classAt: readonly (readonly (number | null)[])[];
  readonly facts: ChoroplethFacts;
}

interface CountedCell {
  readonly row: number;
  readonly column: number;
  readonly shown: Shown;
}

/** Reads all columns, and classes all counted cells of each unit together. */
export function readChoropleth(
  selection: Selection,
  options: ChoroplethTableOptions,
  words: Words,
): ChoroplethReading {
  const plain = selection.areas.filter(({ kind }) => kind === 'plain');
  const formats = finestNeeded(selection, plain, options);
  const groups = formats.map((format, index) => readGroup(selection, plain, index, format, words));
  const isOneLevel = selection.mixed === null;
  const classAt = plain.map(() => groups.map((): number | null => null));
  const scales = [...new Set(formats)].map((format): UnitScale => {
    const columns = formats.flatMap((other, column) => (other === format ? [column] : []));
    // Classes and extremes are only meaningful among areas at one level.
    const cells = isOneLevel ? columns.flatMap((column) => cellsOf(groups[column]?.shown ?? [], column)) : [];
    const classes = classesAsShown(
      cells.map(({ shown }) => ({ value: shown.value, shown: shown.number })),
      options,
    );
    cells.forEach(({ row, column }, i) => {
      (classAt[row] as (number | null)[])[column] = classes.classOf[i] ?? null;
    });
    const labels = columns
      .filter((column) => cells.some((cell) => cell.column === column))
      .map((column) => selection.groups[column]?.label ?? '');
    const { alike } = extremesOf(cells.map(({ shown }) => ['', shown] as const));
    const numbers = cells.map(({ shown }) => shown.number);
    return {
      format,
      columns,
      labels,
      alike,
      classes,
      numbers,
      facts: classFacts(cells, classes, format.unit),
    };
  });
  const byValue = options.shadeBy === 'value';
  const mixedUnits = isMixed(formats);
  const all = groups.flatMap(({ shown }) =>
    shown.map((each, row) => [areaInSentence(plain[row]?.area.name ?? ''), each] as const),
  );
  const isAny = isOneLevel && all.some(([, shown]) => shown !== null);
  const facts: ChoroplethFacts = {
    ...subjectOf(selection),
    groups: groups.map((group) => group.facts),
    columns: groups.length,
    ...extremesOf(mixedUnits || !isOneLevel ? [] : all),
    mixedUnits,
    classes: byValue ? scales.flatMap((scale) => scale.facts) : [],
    classifiedOn:
      byValue && isAny ? (scales.some(({ classes }) => classes.on === 'shown') ? 'shown' : 'values') : null,
  };
  return { plain, groups, scales, classAt, facts };
}

/** The format of each column, with the decimals that sentences, classes, comparisons and confidence limits need. */
function finestNeeded(
  selection: Selection,
  plain: readonly SelectedArea[],
  options: ChoroplethTableOptions,
): readonly ValueFormat[] {
  const { formats, areas, benchmark, level } = selection;
  const valuesOf = (column: number): number[] =>
    plain.flatMap(({ observations }) => {
      const value = observations[column]?.value;
      return typeof value === 'number' ? [value] : [];
    });
  const exactOf = (column: number): number | null => {
    const value = benchmark?.observations[column]?.value;
    return typeof value === 'number' ? value : null;
  };
  const finest = new Map<ValueFormat, ValueFormat>();
  for (const format of new Set(formats)) {
    const columns = formats.flatMap((other, column) => (other === format ? [column] : []));
    const values = columns.map(valuesOf);
    const pairs = [
      ...values.flatMap(extremePairs),
      ...extremePairs(values.flat()),
      ...columns.flatMap((column) => benchmarkPairs(selection, plain, column, exactOf(column))),
      ...(options.shadeBy === 'value' ? breakPairs(values.flat(), options) : []),
    ];
    const distinguished = tellApart(format, pairs);
    const fitted = columns.reduce((fitting, column) => {
      const beside = options.showLimits
        ? areas.flatMap(({ observations }) => observations[column] ?? [])
        : [];
      return fitLimits(fitting, beside, level, exactOf(column));
    }, distinguished);
    finest.set(format, fitted === distinguished ? distinguished : tellApart(fitted, pairs));
  }
  return formats.map((format) => finest.get(format) ?? format);
}

/** Pairs the benchmark with each area that counts as higher or lower. */
function benchmarkPairs(
  selection: Selection,
  plain: readonly SelectedArea[],
  column: number,
  benchmark: number | null,
): UsedPair[] {
  if (benchmark === null) return [];
  const { counted } = sidesOf(selection, plain, column);
  return plain.flatMap(({ observations }, row): UsedPair[] => {
    const value = observations[column]?.value;
    const isApart = counted[row] === 'higher' || counted[row] === 'lower';
    return isApart && typeof value === 'number' ? [[value, benchmark]] : [];
  });
}

function cellsOf(shown: readonly (Shown | null)[], column: number): CountedCell[] {
  return shown.flatMap((each, row) => (each === null ? [] : [{ row, column, shown: each }]));
}

/** The classes with a value, each with its smallest and largest shown value. */
function classFacts(cells: readonly CountedCell[], classes: Classes, unit: string): ClassFacts[] {
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
      : [{ index, unit, lowest: low.text, highest: high.text, count: classes.sizes[index] ?? 0 }],
  );
}
