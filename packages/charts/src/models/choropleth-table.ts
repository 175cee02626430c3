import { badValue, benchmarkNeeded, type Dataset, type Issue, type Observation } from '@commonweal/data';
import type { Row, ShadeCell, ShownObservation } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import { choroplethKey, stepOf } from './choropleth-key.js';
import { choroplethNotes } from './choropleth-notes.js';
import { type ChoroplethReading, readChoropleth } from './choropleth-reading.js';
import { headingOf, subjectOf } from './heading.js';
import type { ChoroplethTableOptions, ModelResult } from './options.js';
import { outcomeMark, type Side } from './outcome.js';
import { areaCell, plainColumn } from './rows.js';
import { type SelectedArea, type Selection, selectData } from './select.js';
import { flagTexts, limitTexts, missingTexts, shownOf } from './shown.js';
import { resolveSort, type SortKeys, sortedOrder } from './sort.js';
import { sourceOf } from './source.js';

/**
 * Areas by groups, each cell shaded by its value or by its outcome against the benchmark. The benchmark and
 * the comparators stand first and are neither classed nor counted. Classes are worked out once, over all cells.
 *
 * @example
 * choroplethTableModel(dataset, DEFAULT_CHOROPLETH_TABLE_OPTIONS, en).chart?.rows.length; // 17
 */
export function choroplethTableModel(dataset: Dataset, options: ChoroplethTableOptions, words: Words): ModelResult {
  const { selection, issues: found } = selectData(dataset, options);
  const issues = [...found, ...optionIssues(options)];
  if (selection === null || issues.some(({ severity }) => severity === 'fatal')) return { chart: null, issues };

  const reading = readChoropleth(selection, options, words);
  const columns = sortColumns(selection, reading, words);
  const sort = resolveSort(options.sort, columns);
  if (sort !== null && 'code' in sort) return { chart: null, issues: [...issues, sort] };

  const sorted = sort === null ? undefined : columns[sort.index];
  const order =
    sort === null || sorted === undefined
      ? reading.plain.map((_, row) => row)
      : sortedOrder(sorted.keys, sort.direction, words.lang);
  const rows = [
    ...[selection.benchmark, ...selection.comparators].flatMap((area) => (area === null ? [] : [{ area, row: null }])),
    ...order.map((row) => ({ area: reading.plain[row] as SelectedArea, row })),
  ];
  const several = selection.groups.length > 1;
  const chart = {
    heading: headingOf(options, selection, words),
    finding: options.finding ?? words.choroplethFinding(reading.facts),
    caption: words.caption(
      subjectOf(selection),
      null,
      several ? selection.groups.map(({ label }) => label) : [],
      orderInWords(sort?.index ?? null, sorted, sort?.direction ?? 'ascending', words),
    ),
    columns: columns.map(({ id, header }, i) =>
      plainColumn(
        id,
        i === 0 ? 'area' : 'shade',
        header,
        i === 0 ? null : selection.indicator.unit,
        sort?.index === i ? sort.direction : null,
      ),
    ),
    rows: rows.map(
      ({ area, row }): Row => ({
        key: area.key,
        kind: area.kind,
        picked: area.picked,
        cells: [
          areaCell(area, false, words),
          ...area.observations.map((observation, column) =>
            shadeCell(observation, selection, options, words, place(reading, row, column)),
          ),
        ],
      }),
    ),
    more: null,
    key: choroplethKey(selection, reading, options, words),
    notes: choroplethNotes(selection, reading, options, words),
    source: sourceOf(selection, words),
    issues,
    shown: rows.flatMap(({ area, row }) =>
      area.observations.map((observation, column): ShownObservation => {
        const { side } = place(reading, row, column);
        const stated = options.shadeBy === 'outcome' && side !== null && side !== 'notCompared';
        const outcome = stated ? outcomeMark(side, selection.polarity, words).word : null;
        return { observation, rank: null, outcome, difference: null };
      }),
    ),
    facts: { ...reading.facts },
  };
  return { chart, issues };
}

function optionIssues({ shadeBy, benchmark, classify, classes, breaks }: ChoroplethTableOptions): Issue[] {
  const issues: Issue[] = [];
  if (shadeBy === 'outcome' && benchmark === null) issues.push(benchmarkNeeded('shade-by="outcome"'));
  if (!Number.isInteger(classes) || classes < 3 || classes > 9) {
    issues.push(badValue('classes', String(classes), 'a whole number from 3 to 9'));
  }
  const rising = breaks.every((b, i) => Number.isFinite(b) && (i === 0 || b > (breaks[i - 1] as number)));
  if (classify === 'fixed' && !(rising && breaks.length >= 2 && breaks.length <= 10)) {
    issues.push(badValue('breaks', breaks.join('; '), 'two to ten numbers, each above the one before'));
  }
  return issues;
}

/** The columns by their header, with what each is sorted by. */
function sortColumns(selection: Selection, { plain, groups }: ChoroplethReading, words: Words): SortKeys[] {
  const several = selection.groups.length > 1;
  const only = subjectOf(selection).fixed.join(', ');
  const names = plain.map(({ area }) => area.name);
  return [
    { id: 'area', header: words.labels.area, keys: names, direction: 'ascending' },
    ...groups.map(
      (_, column): SortKeys => ({
        id: several ? (selection.groups[column]?.label ?? '') : 'value',
        header: (several ? selection.groups[column]?.label : only) || words.labels.value,
        keys: plain.map(({ observations }) => {
          const value = observations[column]?.value;
          return typeof value === 'number' ? value : null;
        }),
        direction: selection.polarity === 'lowIsGood' ? 'ascending' : 'descending',
      }),
    ),
  ];
}

function orderInWords(
  index: number | null,
  column: SortKeys | undefined,
  direction: 'ascending' | 'descending',
  words: Words,
): string {
  if (index === null || column === undefined) return words.orderOfSource();
  return index === 0 ? words.orderByName(column.header, direction) : words.orderByValue(column.header, direction);
}

/** What is known of a cell besides its observation; nothing for the areas set apart. */
interface Place {
  readonly class: number | null;
  readonly classes: number;
  readonly side: Side | null;
}

function place({ classAt, classes, groups }: ChoroplethReading, row: number | null, column: number): Place {
  if (row === null) return { class: null, classes: classes.count, side: null };
  return { class: classAt[row]?.[column] ?? null, classes: classes.count, side: groups[column]?.sides[row] ?? null };
}

function shadeCell(
  observation: Observation,
  selection: Selection,
  options: ChoroplethTableOptions,
  words: Words,
  { class: index, classes, side }: Place,
): ShadeCell {
  const byValue = options.shadeBy === 'value';
  const base = { kind: 'shade', step: null, steps: byValue ? classes : 0, outcome: null, spoken: null } as const;
  const shown = shownOf(observation, selection.decimals, words);
  if (typeof observation.value !== 'number') return { ...base, ...missingTexts(observation.value, words) };

  const { level, decimals, polarity } = selection;
  const limits = options.showLimits ? limitTexts(observation, level, decimals, words) : null;
  const flags = flagTexts(observation.flags, words);
  const detail = [...(limits === null ? [] : [limits.shown]), ...flags].join(', ');
  const outcome = byValue || side === null ? null : outcomeMark(side, polarity, words);
  const text = shown?.text ?? '';
  const spoken = [
    text,
    ...(limits === null ? [] : [limits.spoken]),
    ...flags,
  ].join(', ');
  return {
    ...base,
    text,
    detail: detail === '' ? null : detail,
    // Text and outcome word are read as they stand; bare limits would not say what they are. The word is
    // a field of its own, so it is not said here again.
    spoken: limits === null ? null : spoken,
    missing: null,
    step: byValue && index !== null ? stepOf(index, classes, options.darker) : null,
    outcome,
  };
}
