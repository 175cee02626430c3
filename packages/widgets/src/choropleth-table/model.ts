import type { ShadeCell } from '@commonweal/charts/chart/types.js';
import { assemble, type ChartParts, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { mixedParts, publishedCountsOf } from '@commonweal/charts/kit/choosing/findings.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { GroupReading } from '@commonweal/charts/kit/group-facts.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { Memo, optionsKey } from '@commonweal/charts/kit/memo.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { areaCell, plainColumn, unitDetail } from '@commonweal/charts/kit/rows.js';
import { type SelectedArea, type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { flagTexts, missingTexts, type Shown, shownOf } from '@commonweal/charts/kit/shown.js';
import { rowHead, shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { type KnownOrders, type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { OutcomeMark } from '@commonweal/charts/marks/outcome.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import {
  badValue,
  benchmarkNeeded,
  type Dataset,
  type Issue,
  type Observation,
  benchmarkWithoutFigure,
} from '@commonweal/data';
import { type ChoroplethReading, readChoropleth } from './analysis.js';
import type { ChoroplethFacts } from './facts.js';
import { choroplethKey, stepOf } from './legend.js';
import { choroplethNotes, limitCaveats, shadeCaveats } from './notes.js';
import type { ChoroplethTableOptions } from './options.js';
import { signOf } from './signs.js';
import type { ChoroplethTableWords } from './words.js';

/**
 * Areas by groups, with each cell shaded by its value or by its outcome compared with the benchmark. The benchmark and
 * comparators come first, and are neither classed nor counted. Classes are calculated once, over all cells.
 *
 * @example
 * const options = { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, benchmark: 'England' };
 * choroplethTableModel(healthyLifeExpectancy(), options, enChoroplethTable).chart?.rows.length; // 17
 */
export function choroplethTableModel(
  dataset: Dataset,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
  memo = new Memo(),
): ModelResult {
  // The order of the rows changes nothing else.
  const inputs = [dataset, words, options.register, optionsKey({ ...options, register: null, sort: null })];
  const { table, issues } = memo.of(inputs, () => analyse(dataset, options, words));
  return table === null ? { chart: null, issues } : arrange(table, options, words);
}

/** All of a table but the order of its rows. */
interface AnalysedChoropleth extends Pick<
  ChartParts<ChoroplethFacts>,
  'legend' | 'drawingCaveats' | 'caveats' | 'notes'
> {
  readonly selection: Selection;
  readonly issues: readonly Issue[];
  readonly reading: ChoroplethReading;
  readonly columns: readonly SortKeys[];
  readonly orders: KnownOrders;
  /** The benchmark and comparators, then the others in the order of the reading. */
  readonly apart: readonly ShownRow[];
  readonly plain: readonly ShownRow[];
}

/** The analysis of a dataset, or what prevents one. */
interface AnalysedTable {
  readonly table: AnalysedChoropleth | null;
  readonly issues: readonly Issue[];
}

function analyse(
  dataset: Dataset,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): AnalysedTable {
  const { selection, issues: found } = selectData(dataset, options);
  const issues = [...found, ...(selection?.levelIssues ?? []), ...optionIssues(options, selection)];
  if (selection === null || issues.some(({ severity }) => severity === 'fatal'))
    return { table: null, issues };
  const reading = readChoropleth(selection, options, words);
  const apart = [selection.benchmark, ...selection.comparators].filter((area) => area !== null);
  const count = apart.length + reading.plain.length;
  const row = (area: SelectedArea, place: number | null): ShownRow =>
    tableRow(count, area, place, { selection, reading, options, words });
  return {
    issues,
    table: {
      selection,
      issues,
      reading,
      columns: sortColumns(selection, reading, words),
      orders: new Map(),
      apart: apart.map((area) => row(area, null)),
      plain: reading.plain.map(row),
      legend: choroplethKey(selection, reading, options, words),
      drawingCaveats: options.shadeBy === 'value' ? shadeCaveats(reading, words) : [],
      caveats: limitCaveats(selection, reading, words),
      notes: choroplethNotes(selection, reading, options, words),
    },
  };
}

interface RowContext {
  readonly selection: Selection;
  readonly reading: ChoroplethReading;
  readonly options: ChoroplethTableOptions;
  readonly words: ChoroplethTableWords;
}

/** `place` is null for the benchmark and comparators. */
function tableRow(
  count: number,
  area: SelectedArea,
  place: number | null,
  { selection, reading, options, words }: RowContext,
): ShownRow {
  const cellOf = (observation: Observation, column: number): ShadeCell => {
    const at = placeOf(selection, reading, place, column, observation, words);
    return shadeCell(observation, selection, options, words, at);
  };
  return shownRow(
    count,
    rowHead(area),
    () => [areaCell(area, words), ...area.observations.map(cellOf)],
    () =>
      area.observations.map((observation, column) => {
        const tone = place === null ? null : (reading.groups[column]?.tones[place] ?? null);
        const isCompared =
          options.shadeBy === 'outcome' &&
          typeof observation.value === 'number' &&
          tone !== null &&
          tone !== 'notCompared';
        return shownObservation(observation, isCompared ? { outcome: words.outcomes[tone].word } : {});
      }),
  );
}

/** The chart of an analysed table with its rows in order. */
function arrange(
  { selection, issues, reading, columns, orders, apart, plain, ...parts }: AnalysedChoropleth,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): ModelResult {
  const sorted = sortRows(options.sort, columns, words, options.lang, orders);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  const byValue = columns.some(({ by }, at) => by === 'value' && sorted.directionAt(at) !== null);
  return assemble(selection, options, words, issues, {
    ...parts,
    facts: reading.facts,
    limits: options.showLimits && selection.level !== null ? words.withLimits(selection.level) : null,
    ...mixedParts(selection, words, reading.groups[0]?.format.decimals ?? 0),
    addition: publishedCountsOf(selection, reading.groups, words),
    sorted,
    groups: selection.groups.length > 1 ? selection.groups.map(({ label }) => label) : [],
    columns: columns.map(({ id, header }, i) => {
      // One unit for all columns is given with the measure.
      const unit = i === 0 || !reading.facts.mixedUnits ? '' : (reading.groups[i - 1]?.format.unit ?? '');
      const detail = unitDetail(unit, header, words);
      const column = plainColumn(id, i === 0 ? 'area' : 'shade', header, detail, sorted.directionAt(i));
      return i === 0 && byValue ? { ...column, hint: words.byName } : column;
    }),
    rows: [...apart, ...sorted.order.map((row) => plain[row] as ShownRow)],
  });
}

function optionIssues(
  { shadeBy, benchmark, classify, classes, breaks }: ChoroplethTableOptions,
  selection: Selection | null,
): Issue[] {
  const issues: Issue[] = [];
  const hasNone =
    (benchmark ?? '') === '' &&
    (selection?.benchmark ?? null) === null &&
    selection?.outcomes !== 'published';
  if (shadeBy === 'outcome') issues.push(...outcomeIssues(hasNone, selection));
  if (!Number.isInteger(classes) || classes < 3 || classes > 9) {
    issues.push(badValue('classes', String(classes), { min: 3, max: 9 }));
  }
  const rising = breaks.every((b, i) => Number.isFinite(b) && (i === 0 || b > (breaks[i - 1] as number)));
  if (classify === 'fixed' && !(rising && breaks.length >= 2 && breaks.length <= 10)) {
    issues.push(badValue('breaks', breaks.join('; '), 'breaks'));
  }
  return issues;
}

/** Explains why no cell is shaded by outcome. */
function outcomeIssues(hasNone: boolean, selection: Selection | null): Issue[] {
  const written = 'shade-by="outcome"';
  if (hasNone) return [benchmarkNeeded(written)];
  const benchmark = selection?.outcomes === 'published' ? null : (selection?.benchmark ?? null);
  return benchmark === null || benchmark.observations.some(({ value }) => typeof value === 'number')
    ? []
    : [benchmarkWithoutFigure(written, benchmark.area.name, 'noCellCompared')];
}

/** The columns with their headers and sort keys. */
function sortColumns(selection: Selection, { plain }: ChoroplethReading, words: Words): SortKeys[] {
  const several = selection.groups.length > 1;
  const only = [...selection.fixed.values()].filter((value) => value !== '').join(', ');
  const names = plain.map(({ area }) => area.name);
  return [
    { id: 'area', header: words.labels.area, keys: names, direction: 'ascending', by: 'name' },
    ...selection.groups.map(({ label }, column) => {
      const header = several ? label : only;
      return valueKeys(
        { id: several ? label : 'value', header: header === '' ? words.labels.value : header },
        plain.map(({ observations }) => observations[column]?.value),
        selection.polarity,
      );
    }),
  ];
}

/** Everything about a cell except its observation; empty for the benchmark and comparators. */
interface Place {
  readonly class: number | null;
  readonly classes: number;
  readonly tone: OutcomeTone | null;
  readonly sign: OutcomeMark | null;
  readonly shown: Shown | null;
  readonly group: GroupReading;
}

/** `row` is null for the benchmark and comparators. */
function placeOf(
  selection: Selection,
  { classAt, scales, groups }: ChoroplethReading,
  row: number | null,
  column: number,
  observation: Observation,
  words: ChoroplethTableWords,
): Place {
  const group = groups[column] as GroupReading;
  const classes = scales.find(({ columns }) => columns.includes(column))?.classes.count ?? 0;
  if (row === null) {
    const shown = shownOf(observation, group.format.decimals, words);
    return { class: null, classes, tone: null, sign: null, shown, group };
  }
  return {
    class: classAt[row]?.[column] ?? null,
    classes,
    tone: group.tones[row] ?? null,
    sign: signOf(selection, group, row, words),
    shown: group.shown[row] ?? null,
    group,
  };
}

function shadeCell(
  observation: Observation,
  selection: Selection,
  options: ChoroplethTableOptions,
  words: Words,
  { class: index, classes, tone, sign, shown, group }: Place,
): ShadeCell {
  const byValue = options.shadeBy === 'value';
  const cell: ShadeCell = {
    kind: 'shade',
    text: shown === null ? '' : words.inCell(shown.text, group.format.unit, isMixed(selection.formats)),
    detail: null,
    spoken: null,
    missing: null,
    step: byValue && index !== null ? stepOf(index, classes, options.emphasis) : null,
    steps: byValue ? classes : 0,
    outcome: byValue || tone === null || shown === null ? null : { tone, ...words.outcomes[tone] },
    ...(byValue && sign !== null ? { sign } : {}),
  };
  if (typeof observation.value !== 'number') return { ...cell, ...missingTexts(observation.value, words) };
  const limits = options.showLimits
    ? limitTexts(observation, { ...group, level: selection.level }, words)
    : null;
  if (limits === null && observation.flags.length === 0) return cell;
  const flags = flagTexts(observation.flags, words);
  if (limits === null) return { ...cell, detail: flags.join(', ') };
  // Text, flags and the outcome word can be read out as they are, but bare limits need explaining. The outcome word is
  // a separate field, so it is not repeated here.
  return {
    ...cell,
    detail: [limits.shown, ...flags].join(', '),
    spoken: [cell.text, limits.spoken, ...flags].join(', '),
  };
}
