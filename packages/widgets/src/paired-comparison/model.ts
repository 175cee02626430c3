import type { Column, ShownObservation } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { outcomesBeside } from '@commonweal/charts/kit/choosing/outcomes.js';
import { commonUnit, isMixed } from '@commonweal/charts/kit/formats.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { outcomeCell, plainColumn, textCell } from '@commonweal/charts/kit/rows.js';
import { type SelectedArea, type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { type Dataset, distinctAreas, matchesArea, notTwoAreas } from '@commonweal/data';
import { type PairReading, type PairRow, readPairs } from './analysis.js';
import {
  differenceCell,
  limitContext,
  pairCell,
  pairOutcome,
  type PairDrawing,
  pairDrawing,
  pairSign,
  valueCell,
} from './cells.js';
import { legendOf } from './legend.js';
import type { PairedComparisonOptions } from './options.js';
import type { PairedComparisonWords } from './words.js';

/**
 * Two areas side by side in every group, such as each cause of death, with the difference in words and numbers. The
 * reference is the benchmark, or otherwise the first area in the source.
 *
 * @example
 * const options = { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, benchmark: 'England' };
 * pairedComparisonModel(mortality(), options, enPairedComparison).chart?.rows.length; // 5
 */
export function pairedComparisonModel(
  dataset: Dataset,
  options: PairedComparisonOptions,
  words: PairedComparisonWords,
): ModelResult {
  const { selection: selected, issues: found } = selectData(dataset, ofTwo(dataset, options));
  if (selected === null) return { chart: null, issues: found };
  const pair = twoAreas(selected);
  if (pair === null) {
    return { chart: null, issues: [...found, notTwoAreas(selected.areas.map(({ area }) => area.name))] };
  }
  const { selection, issues } = outcomesBeside(selected, pair[0].area, found);
  const reading = readPairs(selection, pair, words);
  const columns = sortColumns(reading, selection, words);
  const sorted = sortRows(options.sort, columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  const unit = commonUnit(selection.formats);
  // One scale cannot show numbers in different units.
  const isDrawn = !isMixed(selection.formats);
  const drawing = pairDrawing(reading.rows, options.mark, words, unit);
  const tested = reading.facts.basis === 'limits' || selection.outcomes === 'published';
  const kinds = ['area', 'number', 'number', isDrawn ? 'track' : 'text'] as const;
  const [group, reference, other, difference] = columns.map(({ id, header }, i) =>
    plainColumn(id, kinds[i] ?? 'text', header, null, sorted.directionAt(i)),
  ) as [Column, Column, Column, Column];
  const signed = (column: Column, which: 'reference' | 'other'): Column =>
    isDrawn ? { ...column, sign: pairSign(which, drawing.mark) } : column;
  return assemble(selection, options, words, issues, {
    facts: reading.facts,
    limits: selection.level === null ? null : words.withLimits(selection.level),
    sorted,
    dimension: reading.dimension ?? '',
    columns: [
      group,
      signed(reference, 'reference'),
      signed(other, 'other'),
      isDrawn ? { ...difference, header: differenceHeader(unit, words), ticks: drawing.ticks } : difference,
      ...(tested ? [plainColumn('outcome', 'shade', words.labels.outcome, null, null, false)] : []),
    ],
    rows: sorted.order.map((index) => {
      const row = reading.rows[index] as PairRow;
      return {
        key: row.key,
        kind: 'plain',
        highlighted: false,
        cells: [
          textCell(row.label, row.detail === '' ? null : row.detail),
          valueCell(row, 'reference', selection, words),
          valueCell(row, 'other', selection, words),
          isDrawn ? pairCell(row, drawing, tested, words) : differenceCell(row, false, words),
          ...(tested ? [outcomeCell(pairOutcome(row, selection, words))] : []),
        ],
        shown: shownOfRow(row, tested, selection, words),
      };
    }),
    legend: legendOf(selection, reading, tested, words),
    drawingCaveats: caveatsOf(isDrawn ? drawing : null, words),
    notes: notesOf(selection, reading, isDrawn ? drawing : null, options, words),
  });
}

/** `Difference`, with its unit where that is not the unit of the values. */
function differenceHeader(unit: string, words: PairedComparisonWords): string {
  const own = words.differenceUnit(unit);
  return own === '' ? words.labels.difference : `${words.labels.difference} (${own})`;
}

/**
 * If an author lists two areas, those are the two compared, whatever the dataset's own benchmark is. The dataset's own
 * comparators are ignored: they are for charts of many areas.
 */
function ofTwo(dataset: Dataset, options: PairedComparisonOptions): PairedComparisonOptions {
  const { areas, comparators, benchmark } = options;
  const own = distinctAreas(dataset.observations).find((area) => matchesArea(area, dataset.benchmark ?? ''));
  const isListed = own !== undefined && areas.some((wanted) => matchesArea(own, wanted));
  return {
    ...options,
    comparators: comparators ?? [],
    // A publisher compares with its own benchmark, so its outcomes are used only on request.
    outcomes: options.outcomes ?? 'computed',
    benchmark: benchmark === null && areas.length === 2 && !isListed ? '' : benchmark,
  };
}

/** Reference first; null unless there are exactly two areas. */
function twoAreas({ areas, benchmark }: Selection): readonly [SelectedArea, SelectedArea] | null {
  const [first, second] = areas;
  if (areas.length !== 2 || first === undefined || second === undefined) return null;
  return second === benchmark ? [second, first] : [first, second];
}

function sortColumns(
  { rows, dimension, reference, other }: PairReading,
  { polarity }: Selection,
  words: PairedComparisonWords,
): SortKeys[] {
  const header = dimension === null ? words.labels.value : words.dimensionHeader(dimension);
  const values = (id: 'reference' | 'other', name: string): SortKeys =>
    valueKeys(
      { id, header: name },
      rows.map((row) => row[id].value),
      polarity,
    );
  const differences = rows.map(({ difference }) => difference);
  return [
    { id: 'group', header, keys: rows.map(({ label }) => label), direction: 'ascending', by: 'name' },
    values('reference', reference.area.name),
    values('other', other.area.name),
    {
      id: 'difference',
      header: words.labels.difference,
      keys: differences,
      direction: 'descending',
      by: 'value',
    },
  ];
}

/** Says if the scale leaves out zero: distances between marks then look larger than they are. */
function caveatsOf(drawing: PairDrawing | null, { pairNotes }: PairedComparisonWords): string[] {
  if (drawing === null || drawing.mark === 'circle') return [];
  const { from, to } = drawing.scale;
  return from > 0 || to < 0 ? [pairNotes.scaleNotFromZero] : [];
}

function notesOf(
  selection: Selection,
  { reference, rows, facts, finerThanShown, looksEqual }: PairReading,
  drawing: PairDrawing | null,
  options: PairedComparisonOptions,
  words: PairedComparisonWords,
): string[] {
  const { notes, pairNotes } = words;
  const lines: string[] = [];
  if (drawing !== null) {
    const { mark } = drawing;
    if (mark === 'circle') lines.push(pairNotes.circles);
    if (options.mark === 'circle' && mark !== 'circle') lines.push(pairNotes.noCircles);
  }
  const name = areaInSentence(reference.area.name);
  if (rows.some((row) => row.facts !== null && row.facts.relative !== null))
    lines.push(pairNotes.relative(name));
  if (finerThanShown) lines.push(pairNotes.beforeRounding);
  if (looksEqual) lines.push(notes.equalAsShown);
  if (facts.basis === 'limits' && selection.level !== null) {
    lines.push(
      reference.kind === 'benchmark'
        ? notes.comparedByLimits(name, selection.level)
        : notes.comparedByOverlap(selection.level),
    );
  }
  const sides = ['reference', 'other'] as const;
  const isVisible = (row: PairRow): boolean =>
    sides.every((which) => showsComparison(row[which], limitContext(row, which, selection), words));
  if (!rows.every(isVisible)) lines.push(notes.limitsBeforeRounding);
  return lines;
}

function shownOfRow(
  row: PairRow,
  tested: boolean,
  selection: Selection,
  words: PairedComparisonWords,
): ShownObservation[] {
  const mark = pairOutcome(row, selection, words);
  const judged = tested && mark.tone !== 'notCompared';
  return [
    shownObservation(row.reference),
    shownObservation(row.other, {
      outcome: judged ? mark.word : null,
      difference: row.facts === null ? null : words.difference(row.facts),
    }),
  ];
}
