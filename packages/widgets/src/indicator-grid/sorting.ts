import { type Sorted, type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { Issue } from '@commonweal/data';
import type { Line, Lines } from './lines.js';
import type { IndicatorGridOptions } from './options.js';
import type { IndicatorGridWords } from './words.js';

/** The column of the number of values that are worse. */
export const WORSE = 'worse';

/** Values of different indicators have no order; their outcomes have one. */
const RANKS: Readonly<Partial<Record<OutcomeTone, number>>> = {
  worse: 0,
  similar: 1,
  better: 2,
  lower: 3,
  higher: 4,
};

/** The sort keys of all columns: names, how many are worse, and values, or outcomes if rows are indicators. */
export function sortKeysOf(
  { rows, columns, valueAt }: Lines,
  isTallied: boolean,
  across: IndicatorGridOptions['across'],
  words: IndicatorGridWords,
): SortKeys[] {
  const names = rows.map(({ head }) => head.text);
  const header = across === 'indicators' ? words.labels.area : words.grid.indicator;
  return [
    { id: 'area', header, keys: names, direction: 'ascending', by: 'name' },
    ...(isTallied
      ? [
          {
            id: WORSE,
            header: words.grid.worse,
            keys: rows.map(({ tally }) => (tally === null || tally.judged === 0 ? null : tally.worse)),
            direction: 'descending',
            by: 'value',
          } as const,
        ]
      : []),
    ...columns.map((line, column): SortKeys => {
      const named = { id: line.key, header: line.head.text };
      const values = rows.map((_, row) => valueAt(row, column));
      if (line.indicator !== null) {
        const { polarity } = line.indicator.indicator;
        return valueKeys(
          named,
          values.map(({ observation }) => observation.value),
          polarity,
        );
      }
      const keys = values.map(({ tone }) => (tone === null ? null : (RANKS[tone] ?? null)));
      return { ...named, keys, direction: 'ascending', by: 'value' };
    }),
  ];
}

/** The order of the rows: those of the benchmark and comparators stay first. */
export function sortLines(
  { sort, lang }: IndicatorGridOptions,
  keys: readonly SortKeys[],
  { rows, columns }: Lines,
  words: IndicatorGridWords,
): Sorted | Issue {
  const sorted = sortRows(sort, keys, words, lang);
  if ('code' in sorted) return sorted;
  const isApart = (row: number): boolean => rows[row]?.tally === null;
  const apart = rows.flatMap((_, row) => (isApart(row) ? [row] : []));
  const order = [...apart, ...sorted.order.filter((row) => !isApart(row))];
  const at = keys.findIndex((_, index) => sorted.directionAt(index) !== null);
  return { ...sorted, order, sentence: sentenceOf(sorted, at, keys, columns, words) };
}

function sentenceOf(
  sorted: Sorted,
  at: number,
  keys: readonly SortKeys[],
  columns: readonly Line[],
  { grid }: IndicatorGridWords,
): string {
  const direction = sorted.directionAt(at);
  const key = keys[at];
  if (direction === null || key === undefined) return sorted.sentence;
  if (key.id === WORSE) return grid.sortedByWorse(direction);
  const line = columns[at - (keys.length - columns.length)];
  return line?.indicator === null
    ? grid.sortedByOutcome(areaInSentence(line.head.text), direction)
    : sorted.sentence;
}
