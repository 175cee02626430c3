import type { Observation, PublishedOutcome } from '../dataset/observation.js';
import { columnKey } from '../dataset/filter.js';
import type { CellTable } from './cell-table.js';
import type { Columns, Measure } from './layout.js';

/** What publishers write for each outcome before `than England` and the like; leading adverbs are already removed. */
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
 * A publisher's outcome as one of ours, or null if the text is not an outcome: `Significantly worse than England` is
 * worse, and so is `Worse (95%)`. A text with both better and worse, or a rank such as a fifth, is not an outcome.
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

/** Headings of outcome columns, in order of preference. */
const HEADINGS = [
  /^(?:published)?outcomes?$/,
  /^(?:statistical)?significan(?:ce|t)(?:level|test|flag|outcome)?$/,
  /^(?!.*(?:region|county|district|similar|neighbour))(?:compar(?:ed|ison)(?:to|with|against)|(?:statistical(?:ly)?)?significan(?:ce|t|tly)(?:different|difference)?(?:to|from|vs|versus|against|(?:when|as)?compared(?:to|with|against))|(?:against|versus|vs|relativeto)(?:the)?|(?:statistical(?:ly)?)?difference(?:from|to)).*(?:england|scotland|wales|northernireland|uk|national|benchmark|average|percentiles)/,
  /^(?:benchmark(?:ing)?)?(?:comparison|outcome|rag(?:rating|status)?|bob(?:coding)?)$/,
  /^compar(?:ed|ison)(?:to|with)(?:the)?(?:goal|target)/,
  /^(?:compar(?:ed|ison)(?:to|with)|(?:statistical)?significan(?:ce|t)(?:to|from|vs|compared(?:to|with)))./,
];

/** The rank of a heading among outcome headings, 0 first; null if it is not one. */
function rankOf(heading: string): number | null {
  const rank = HEADINGS.findIndex((known) => known.test(columnKey(heading)));
  return rank === -1 ? null : rank;
}

/**
 * Whether the distinct texts of a column are outcomes: at least one, and most of those that are not blank.
 *
 * @example
 * areOutcomes(['Better', 'Not compared', '']); // true
 */
export function areOutcomes(texts: Iterable<string>): boolean {
  let filled = 0;
  let outcomes = 0;
  for (const text of texts) {
    if (text.trim() !== '') filled += 1;
    if (outcomeOf(text) !== null) outcomes += 1;
  }
  return outcomes * 2 > filled;
}

/** The most distinct texts an outcome column can have; columns with more are not searched. */
const MOST_TEXTS = 60;

function holdsOutcomes(table: CellTable, rows: readonly number[], column: number): boolean {
  const texts = new Set<string>();
  for (const row of rows) {
    texts.add(table.at(row, column));
    if (texts.size > MOST_TEXTS) return false;
  }
  return areOutcomes(texts);
}

/**
 * The columns with headings for published outcomes, comparisons with the country first.
 *
 * @example
 * outcomeHeadings(['Compared to goal', 'Compared to England']); // [1, 0]
 */
export function outcomeHeadings(header: readonly string[]): readonly number[] {
  return header
    .flatMap((heading, column) => {
      const rank = rankOf(heading);
      return rank === null ? [] : [{ column, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ column }) => column);
}

const COUNTRY = /\b(england|scotland|wales|northern ?ireland|great ?britain|united ?kingdom|uk)\b/i;
/** What a publisher compares with, in a heading or in the text of an outcome. */
const AGAINST =
  /\b(?:compar(?:ed|ison) (?:to|with|against)|than|against|versus|vs\.?|different (?:to|from)|similar to) (?:the )?(.+)$/i;
/** What follows the area name there; and words that do not name an area. */
const AFTER_NAME = /\s*\b(?:values?|averages?|means?|rates?|levels?|figures?|percentiles?|or)\b.*$/i;
const NO_NAME = /^(?:benchmarks?|national|average|mean|overall|last|previous|expected|percentiles?|)$/i;

/** The area that a text names as the one compared with, or null. */
function comparedIn(text: string): string | null {
  const plain = text
    .slice(0, LONGEST)
    .replace(/[_\s]+/g, ' ')
    .trim();
  const against = AGAINST.exec(plain)?.[1];
  if (against === undefined) return null;
  const country = COUNTRY.exec(against)?.[1];
  const name = (country ?? against.replace(AFTER_NAME, '')).trim();
  return NO_NAME.test(name) ? null : name;
}

/** What the column under a heading holds: the benchmark itself, or outcomes and perhaps what they compare with. */
type AgainstHeading =
  { readonly holds: 'benchmark' } | { readonly holds: 'outcomes'; readonly against: string | null };

function againstHeading(heading: string): AgainstHeading | null {
  if (/^benchmark(?:area)?(?:name)?$/.test(columnKey(heading))) return { holds: 'benchmark' };
  const isOutcome = rankOf(heading) !== null || outcomesOf(heading) !== null;
  return isOutcome ? { holds: 'outcomes', against: comparedIn(heading) } : null;
}

/** Caches the result of a function for each text. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = { made: make(text) }));
    return found.made;
  };
}

/**
 * Reads what published outcomes compare with, from a `Benchmark` column, the heading of the outcomes or their text.
 * Null if the data does not say.
 *
 * @example
 * againstReader()({ outcome: 'worse', extra: new Map([['Compared to England value or percentiles', 'Worse']]) }); // 'England'
 */
export function againstReader(): (observation: Pick<Observation, 'outcome' | 'extra'>) => string | null {
  const headingOf = remembered(againstHeading);
  const outcomeIn = remembered(outcomeOf);
  const againstIn = remembered(comparedIn);
  return ({ outcome, extra }) => {
    if (outcome === undefined) return null;
    for (const [heading, text] of extra) {
      const found = headingOf(heading);
      if (found === null) continue;
      if (found.holds === 'benchmark') {
        if (/\p{L}/u.test(text) && outcomeIn(text) === null) return text.trim();
        continue;
      }
      const against = outcomeIn(text) === outcome ? (againstIn(text) ?? found.against) : null;
      if (against !== null) return against;
    }
    return null;
  };
}

/** What follows a column's own name in the heading of its outcome column, as `columnKey` writes it. */
const AFTER =
  /^(.+?)(?:(?:published)?outcome|(?:statistical)?significance|ragrating|rag|comparedto(?:england|benchmark|average))$/;

/**
 * The column whose outcomes another column holds, by the name its heading starts with: `men` in `Men significance`.
 * Null if it holds none.
 *
 * @example
 * outcomesOf('Men significance'); // 'men'
 */
export function outcomesOf(heading: string): string | null {
  return AFTER.exec(columnKey(heading.slice(0, LONGEST)))?.[1] ?? null;
}

/**
 * Adds the columns of published outcomes: one column for a table with one value, or the column named after each of
 * several values. A heading without cells does not count.
 */
export function withOutcomes(
  columns: Columns,
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
): Columns {
  const holds = (column: number): boolean => holdsOutcomes(table, rows, column);
  const { measures, outcome = null } = columns;
  if (outcome !== null) return columns;
  if (measures.length === 1) return { ...columns, outcome: outcomeHeadings(header).find(holds) ?? null };
  const named = new Map<string, number>();
  for (const [column, heading] of header.entries()) {
    const of = outcomesOf(heading);
    if (of !== null && !named.has(of)) named.set(of, column);
  }
  if (named.size === 0) return columns;
  return {
    ...columns,
    measures: measures.map((measure): Measure => {
      const column = named.get(columnKey(header[measure.value] ?? ''));
      return column === undefined || !holds(column) ? measure : { ...measure, outcome: column };
    }),
  };
}

/** Reads the outcomes of one column, each distinct text once. */
export function outcomeReader(): (text: string) => PublishedOutcome | null {
  const known = new Map<string, PublishedOutcome | null>();
  return (text) => {
    let outcome = known.get(text);
    if (outcome === undefined) known.set(text, (outcome = outcomeOf(text)));
    return outcome;
  };
}
