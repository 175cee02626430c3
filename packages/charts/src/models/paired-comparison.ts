import { type Dataset, notTwoAreas } from '@commonweal/data';
import type { Column, KeyItem, Row, ShownObservation } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import { headingOf, subjectOf } from './heading.js';
import type { ModelResult, PairedComparisonOptions } from './options.js';
import { keyTones, outcomeMark } from './outcome.js';
import { differenceCell, outcomeCell, pairCell, type PairDrawing, pairDrawing, valueCell } from './pair-cells.js';
import { type PairReading, type PairRow, readPairs } from './pair-reading.js';
import { plainColumn, textCell } from './rows.js';
import { type SelectedArea, type Selection, selectData } from './select.js';
import { missingKey } from './shown.js';
import { resolveSort, type SortKeys, sortedOrder } from './sort.js';
import { sourceOf } from './source.js';

/**
 * Two areas side by side in every group, such as every cause of death, with the difference in words and
 * numbers. The reference is the benchmark, else the first area of the source.
 *
 * @example
 * pairedComparisonModel(dataset, DEFAULT_PAIRED_COMPARISON_OPTIONS, en).chart?.rows.length; // 5
 */
export function pairedComparisonModel(dataset: Dataset, options: PairedComparisonOptions, words: Words): ModelResult {
  const { selection, issues } = selectData(dataset, options);
  if (selection === null) return { chart: null, issues };
  const pair = twoAreas(selection);
  if (pair === null) {
    return { chart: null, issues: [...issues, notTwoAreas(selection.areas.map(({ area }) => area.name))] };
  }
  const reading = readPairs(selection, pair, words);
  const columns = sortColumns(reading, selection, words);
  const sort = resolveSort(options.sort, columns);
  if (sort !== null && 'code' in sort) return { chart: null, issues: [...issues, sort] };

  const sorted = sort === null ? undefined : columns[sort.index];
  const order =
    sort === null || sorted === undefined
      ? reading.rows.map((_, row) => row)
      : sortedOrder(sorted.keys, sort.direction, words.lang);
  const rows = order.map((row) => reading.rows[row] as PairRow);
  const drawing = pairDrawing(reading.rows, options.mark, words);
  const names = [reading.reference.area.name, reading.other.area.name] as const;
  const tested = reading.facts.basis === 'limits';
  const sortedAt = (index: number): Column['sorted'] => (sort?.index === index ? sort.direction : null);
  const [label, reference, other, difference] = columns as [SortKeys, SortKeys, SortKeys, SortKeys];
  const { unit } = selection.indicator;
  const { labels } = words;
  const chart = {
    heading: headingOf(options, selection, words),
    finding: options.finding ?? words.pairFinding(reading.facts),
    caption: words.caption(
      subjectOf(selection),
      reading.dimension ?? '',
      [],
      orderInWords(sort?.index ?? null, sorted, sort?.direction ?? 'ascending', words),
    ),
    columns: [
      plainColumn(label.id, 'area', label.header, null, sortedAt(0)),
      plainColumn(reference.id, 'number', reference.header, unit, sortedAt(1)),
      plainColumn(other.id, 'number', other.header, unit, sortedAt(2)),
      {
        ...plainColumn('comparison', 'track', labels.comparison, null, null, false),
        ticks: drawing.mark === 'circle' ? [] : drawing.scale.ticks,
      },
      plainColumn(difference.id, 'text', difference.header, words.differenceDetail(unit, names[0]), sortedAt(3)),
      ...(tested ? [plainColumn('outcome', 'shade', labels.outcome, null, null, false)] : []),
    ],
    rows: rows.map(
      (row): Row => ({
        key: row.key,
        kind: 'plain',
        picked: false,
        cells: [
          textCell(row.label, row.detail === '' ? null : row.detail),
          valueCell(row, 'reference', selection, words),
          valueCell(row, 'other', selection, words),
          pairCell(row, names, selection, drawing, words),
          differenceCell(row, selection, words),
          ...(tested ? [outcomeCell(row, selection, words)] : []),
        ],
      }),
    ),
    more: null,
    key: keyOf(selection, reading, drawing, words),
    notes: notesOf(selection, reading, drawing, options, words),
    source: sourceOf(selection, words),
    issues,
    shown: rows.flatMap((row) => shownOfRow(row, tested, selection, words)),
    facts: { ...reading.facts },
  };
  return { chart, issues };
}

/** The reference first; null unless there are exactly two areas. */
function twoAreas({ areas, benchmark }: Selection): readonly [SelectedArea, SelectedArea] | null {
  const [first, second] = areas;
  if (areas.length !== 2 || first === undefined || second === undefined) return null;
  return second === benchmark ? [second, first] : [first, second];
}

function sortColumns({ rows, dimension, reference, other }: PairReading, selection: Selection, words: Words): SortKeys[] {
  const direction = selection.polarity === 'lowIsGood' ? 'ascending' : 'descending';
  const numbers = (which: 'reference' | 'other'): (number | null)[] =>
    rows.map((row) => {
      const { value } = row[which];
      return typeof value === 'number' ? value : null;
    });
  const header = dimension === null ? words.labels.value : words.dimensionHeader(dimension);
  return [
    { id: 'group', header, keys: rows.map(({ label }) => label), direction: 'ascending' },
    { id: 'reference', header: reference.area.name, keys: numbers('reference'), direction },
    { id: 'other', header: other.area.name, keys: numbers('other'), direction },
    {
      id: 'difference',
      header: words.labels.difference,
      keys: rows.map(({ difference }) => difference),
      direction: 'descending',
    },
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

function keyOf(selection: Selection, { reference, other, rows, facts }: PairReading, drawing: PairDrawing, words: Words): KeyItem[] {
  const shapes = { dot: ['hollow', 'filled'], bar: ['bar', 'bar'], circle: ['circle', 'circle'] } as const;
  const [first, second] = shapes[drawing.mark];
  const tones = facts.basis === 'limits' ? keyTones(selection.polarity) : [];
  return [
    { sign: { kind: 'mark', shape: first, tone: 'first' }, text: reference.area.name, detail: null },
    { sign: { kind: 'mark', shape: second, tone: 'second' }, text: other.area.name, detail: null },
    ...tones.map((tone): KeyItem => {
      const outcome = { tone, ...words.outcomes[tone] };
      return { sign: { kind: 'outcome', outcome }, text: words.keyOutcome(tone, reference.area.name), detail: null };
    }),
    ...missingKey(rows.flatMap((row) => [row.reference, row.other]), words),
  ];
}

function notesOf(
  selection: Selection,
  { reference, rows, facts, finerThanShown }: PairReading,
  drawing: PairDrawing,
  options: PairedComparisonOptions,
  words: Words,
): string[] {
  const { notes } = words;
  const { scale } = drawing;
  const said: string[] = [];
  if (drawing.mark === 'circle') said.push(notes.circles());
  else if (scale.from > 0 || scale.to < 0) said.push(notes.scaleNotFromZero());
  if (options.mark === 'circle' && drawing.mark !== 'circle') said.push(notes.noCircles());
  const name = reference.area.name;
  if (rows.some((row) => row.facts !== null && row.facts.relative !== null)) said.push(notes.relative(name));
  if (finerThanShown) said.push(notes.differencesBeforeRounding());
  if (facts.basis === 'limits' && selection.level !== null) {
    said.push(
      reference.kind === 'benchmark'
        ? notes.comparedByLimits(name, selection.level)
        : notes.comparedByOverlap(selection.level),
    );
  }
  return [...said, ...selection.provenance.notes];
}

function shownOfRow(row: PairRow, tested: boolean, selection: Selection, words: Words): ShownObservation[] {
  const judged = tested && row.side !== 'notCompared';
  return [
    { observation: row.reference, rank: null, outcome: null, difference: null },
    {
      observation: row.other,
      rank: null,
      outcome: judged ? outcomeMark(row.side, selection.polarity, words).word : null,
      difference: row.facts === null ? null : words.difference(row.facts, selection.indicator.unit),
    },
  ];
}
