import type { PublishedOutcome } from '../dataset/observation.js';
import { columnKey } from '../dataset/filter.js';
import type { CellTable } from './cell-table.js';

/** What publishers write for each outcome, before `than England` and the like; adverbs in front are gone. */
const WORDS: readonly (readonly [words: RegExp, outcome: PublishedOutcome])[] = [
  [
    /^(?:not? (?:\S+ )?(?:compared|comparable|calculated|tested|assessed|applicable|available|data)|cannot be|can't be|could not be|insufficient|no comparison|no data|n\/?a$|null$)/,
    'notCompared',
  ],
  [/^(?:no |not )(?:\S+ )?(?:significant|statistical|difference|different)/, 'similar'],
  [/^(?:similar|same|equal|in line|as expected|within|comparable|no change|not significant)/, 'similar'],
  [/^(?:better|(?:higher|lower|above|below)[ ,:]*\(?better|(?:rag )?green$)/, 'better'],
  [/^(?:worse|(?:higher|lower|above|below)[ ,:]*\(?worse|(?:rag )?red$)/, 'worse'],
  [/^(?:rag )?(?:amber|yellow)$/, 'similar'],
  [/^(?:higher|above|greater|more|dark blue$)/, 'higher'],
  [/^(?:lower|below|smaller|fewer|less|light blue$)/, 'lower'],
];
const ADVERBS = /^(?:(?:is|are|was|were|statistically|significantly|sig\.?|stat\.?|area|value|rate)\s+)+/;
const LONGEST = 120;

/**
 * A publisher's verdict in one of our words, or null where the text is none: `Significantly worse than England` is worse, and so is
 * `Worse (95%)`. A text that says both, or a place among fifths, is none.
 *
 * @example
 * outcomeOf('Not significantly different'); // 'similar'
 */
export function outcomeOf(text: string): PublishedOutcome | null {
  const plain = text
    .trim()
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(ADVERBS, '');
  if (/\bbetter\b.*\bworse\b|\bworse\b.*\bbetter\b|\bor (?:similar|same)\b/.test(plain)) return null;
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** Headings of verdicts, the one that is used first before those with another comparison. */
const HEADINGS = [
  /^(?:published)?outcomes?$/,
  /^(?:statistical)?significan(?:ce|t)(?:level|test|flag|outcome)?$/,
  /^(?!.*(?:region|county|district|similar|neighbour))(?:compar(?:ed|ison)(?:to|with)|significan(?:ce|t|tly)(?:different)?(?:to|from|vs|compared(?:to|with))|difference(?:from|to)).*(?:england|scotland|wales|northernireland|uk|national|benchmark|average|percentiles)/,
  /^(?:benchmark(?:ing)?)?(?:comparison|outcome|rag(?:rating|status)?|bob(?:coding)?)$/,
  /^compar(?:ed|ison)(?:to|with)(?:the)?(?:goal|target)/,
  /^(?:compar(?:ed|ison)(?:to|with)|significan(?:ce|t)(?:to|from|vs|compared(?:to|with)))./,
];

/** How near a heading is to one of a verdict, 0 the nearest; null for none. */
function rankOf(heading: string): number | null {
  const rank = HEADINGS.findIndex((known) => known.test(columnKey(heading)));
  return rank === -1 ? null : rank;
}

/** Whether a column holds verdicts: one at least, and nothing in most of its cells that is none. */
function holdsOutcomes(table: CellTable, rows: readonly number[], column: number): boolean {
  const known = new Map<string, boolean>();
  let filled = 0;
  let outcomes = 0;
  for (const row of rows) {
    const text = table.at(row, column);
    let isOutcome = known.get(text);
    if (isOutcome === undefined) known.set(text, (isOutcome = outcomeOf(text) !== null));
    if (text.trim() !== '') filled += 1;
    if (isOutcome) outcomes += 1;
  }
  return outcomes * 2 > filled;
}

/**
 * The column of a publisher's verdicts, by its heading and its cells, or null. Where there are several, it is that of the comparison with
 * the country. A heading without cells is none.
 *
 * @example
 * outcomeColumn(tableOf([['Area', 'Significance'], ['York', 'Better']]), [1], ['Area', 'Significance']); // 1
 */
export function outcomeColumn(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
): number | null {
  return (
    header
      .flatMap((heading, column) => {
        const rank = rankOf(heading);
        return rank === null ? [] : [{ column, rank }];
      })
      .sort((one, other) => one.rank - other.rank)
      .find(({ column }) => holdsOutcomes(table, rows, column))?.column ?? null
  );
}

/** What follows a column's own name in the heading of its outcomes, as `columnKey` writes it. */
const AFTER =
  /^(.+?)(?:(?:published)?outcome|(?:statistical)?significance|ragrating|rag|comparedto(?:england|benchmark|average))$/;

/**
 * The columns of outcomes that are named after a column of numbers, by that column: `Men significance` beside `Men`.
 *
 * @example
 * outcomesOf(tableOf([['Men', 'Men significance'], ['5', 'Better']]), [1], ['Men', 'Men significance'], [0]); // new Map([[0, 1]])
 */
export function outcomesOf(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  values: readonly number[],
): ReadonlyMap<number, number> {
  const valueOf = new Map(values.map((column) => [columnKey(header[column] ?? ''), column]));
  const found = new Map<number, number>();
  header.forEach((heading, column) => {
    const stem = AFTER.exec(columnKey(heading).slice(0, LONGEST))?.[1];
    const value = stem === undefined ? undefined : valueOf.get(stem);
    if (value !== undefined && holdsOutcomes(table, rows, column)) found.set(value, column);
  });
  return found;
}

/** Reads the verdicts of one column; each text is looked at once. */
export function outcomeReader(): (text: string) => PublishedOutcome | null {
  const known = new Map<string, PublishedOutcome | null>();
  return (text) => {
    let outcome = known.get(text);
    if (outcome === undefined) known.set(text, (outcome = outcomeOf(text)));
    return outcome;
  };
}
