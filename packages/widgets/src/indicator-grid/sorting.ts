import { type Sorted, type SortKeys, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { Issue } from '@commonweal/data';
import type { Tally } from './facts.js';
import { type Line, type Lines, tallied } from './lines.js';
import type { IndicatorGridOptions } from './options.js';
import type { IndicatorGridWords } from './words.js';

/** The columns of the number of values that are worse or, where nothing is judged, that are higher or lower. */
export const WORSE = 'worse';
const APART = 'apart';

const countedIn = (tally: Tally | null, isJudged: boolean): number | null => {
  if (tally === null || tallied(tally, isJudged) === 0) return null;
  return isJudged ? tally.worse : tally.higher + tally.lower;
};

/** Values of different indicators have no order; their outcomes have one: those judged, then those only higher or lower. */
const RANKS: Readonly<Partial<Record<OutcomeTone, number>>> = {
  worse: 0,
  similar: 1,
  better: 2,
  lower: 4,
  higher: 6,
};
/** Between lower and higher. */
const SIMILAR_UNJUDGED = 5;

/** The sort keys of all columns: names, how many are worse, and values, or outcomes if rows are indicators. */
export function sortKeysOf(
  { rows, columns, valueAt }: Lines,
  { isTallied, isJudged }: { readonly isTallied: boolean; readonly isJudged: boolean },
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
            id: isJudged ? WORSE : APART,
            header: isJudged ? words.grid.worse : words.grid.apart,
            keys: rows.map(({ tally }) => countedIn(tally, isJudged)),
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
      const keys = values.map(({ tone }, row) =>
        tone === null
          ? null
          : tone === 'similar' && rows[row]?.indicator?.isJudged === false
            ? SIMILAR_UNJUDGED
            : (RANKS[tone] ?? null),
      );
      return { ...named, keys, direction: 'ascending', by: 'value' };
    }),
  ];
}

export const isSortable = ({ keys }: SortKeys): boolean => keys.some((key) => key !== null);

/** The order of the rows: those of the benchmark and comparators stay first, and indicators under their headings. */
export function sortLines(
  { sort, lang }: IndicatorGridOptions,
  keys: readonly SortKeys[],
  { rows, columns }: Lines,
  words: IndicatorGridWords,
): Sorted | Issue {
  const wanted = sortRows(sort, keys, words, lang);
  if ('code' in wanted) return wanted;
  // A column without outcomes, as a comparator's, orders nothing.
  const isOrdered = keys.some((key, index) => wanted.directionAt(index) !== null && isSortable(key));
  const sorted = isOrdered || sort === null ? wanted : (sortRows(null, keys, words, lang) as Sorted);
  const isApart = (row: number): boolean => rows[row]?.tally === null;
  const apart = rows.flatMap((_, row) => (isApart(row) ? [row] : []));
  const plain = sorted.order.filter((row) => !isApart(row));
  const headings = [...new Set(rows.map(({ group }) => group))];
  const order = [
    ...apart,
    ...headings.flatMap((heading) => plain.filter((row) => rows[row]?.group === heading)),
  ];
  const at = keys.findIndex((_, index) => sorted.directionAt(index) !== null);
  const sentence = sentenceOf(sorted, at, keys, columns, words);
  if (headings.length < 2) return { ...sorted, order, sentence };
  // The order of a source is not that of its domains.
  return { ...sorted, order, sentence: at === -1 ? '' : `${sentence} ${words.grid.underHeadings}` };
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
  if (key.id === WORSE || key.id === APART) return grid.sortedByCount(direction, key.id === WORSE);
  const line = columns[at - (keys.length - columns.length)];
  if (line?.indicator !== null) return sorted.sentence;
  const { judged = 0, compared = 0 } = line.tally ?? {};
  const outcomes = judged === compared ? 'judged' : judged === 0 ? 'notJudged' : 'both';
  return grid.sortedByOutcome(areaInSentence(line.head.text), direction, outcomes);
}
