import { textsKey } from '../dataset/texts-key.js';
import type { Issue } from '../issues/issue.js';
import { confidenceLevelAssumed, invalidLimits } from '../issues/messages.js';
import { columnKey } from '../dataset/filter.js';
import { isConstant, rowsReaching, textAt, withColumns } from './cell-table.js';
import { UniqueNames } from './header.js';
import type { Prepared } from './layout.js';
import { wordsIn } from './limit-words.js';
import type { LimitColumns } from './roles/column-roles.js';
import { ASSUMED_LEVEL, limitHeading, valueHeading } from './roles/limit-heading.js';

/** Counts and the like: limits next to one of these belong to the other measurement. */
const COUNTED = /^(?:counts?|numbers?|numerator|denominator|population|n|base|sample size)$/i;
/** Columns that number the rows; limits do not share these with their value. */
const RUNNING = /^(?:_?id|rowid|rowkey|partitionkey|objectid|fid|index|unnamed\d*|column\d+)$/;

/** The side and level of a limit, and the measurement it belongs to. */
interface LimitWord {
  readonly side: 'lower' | 'upper';
  readonly level: number | null;
  readonly of: string;
}

interface Words {
  readonly column: number;
  readonly limits: ReadonlyMap<string, LimitWord>;
}

/**
 * Matches the confidence limits among a column's words to their measurements; null if there are none or the match is
 * not certain.
 */
function limitWords(words: ReadonlySet<string>): ReadonlyMap<string, LimitWord> | null {
  const named = [...words].map((word) => [word, limitHeading(word)] as const);
  const measurements = named.flatMap(([word, limit]) => (limit === null && word !== '' ? [word] : []));
  const sides = new Set(named.flatMap(([, limit]) => limit?.side ?? []));
  if (sides.size < 2 || measurements.length === 0) return null;
  const ofName = new Map(measurements.map((word) => [valueHeading(word).toLowerCase(), word]));
  const uncounted = measurements.filter((word) => !COUNTED.test(word));
  const [only] = measurements.length === 1 ? measurements : uncounted;
  const isOne = measurements.length === 1 || uncounted.length === 1;
  const limits = new Map<string, LimitWord>();
  for (const [word, limit] of named) {
    if (limit === null) continue;
    const of = limit.of === '' ? (isOne ? only : undefined) : ofName.get(limit.of.toLowerCase());
    if (of === undefined) return null;
    limits.set(word, { side: limit.side, level: limit.level, of });
  }
  return limits;
}

function findWords({ table, rows }: Prepared, candidates: readonly number[]): Words | null {
  const reaching = rowsReaching(table, rows);
  for (const column of candidates) {
    const words = wordsIn(table, reaching(column), column);
    const limits = words === null ? null : limitWords(words);
    if (limits !== null) return { column, limits };
  }
  return null;
}

/** The limit rows of each value, by side and level, and limit rows without a value. */
interface Partners {
  readonly rows: readonly number[];
  readonly limitRows: readonly number[];
  readonly of: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly alone: readonly number[];
}

const pairKey = (level: number, side: string): string => `${String(level)} ${side}`;

/** Joins rows that differ only in the measurement; null if two rows claim the same place. */
function partnersOf(
  { table, header, rows, columns }: Prepared,
  { column, limits }: Words,
  unit: number | null,
): Partners | null {
  const [measure] = columns.measures;
  const free = new Set([column, measure?.value, measure?.status, columns.status, columns.note, unit]);
  const shared = header.flatMap((name, index) =>
    free.has(index) || RUNNING.test(columnKey(name)) ? [] : [index],
  );
  const placeOf = (row: number, word: string): string =>
    textsKey([word, ...shared.map((index) => textAt(table, row, index))]);
  const valueRows = new Map<string, number>();
  const kept: number[] = [];
  const limitRows: number[] = [];
  for (const row of rows) {
    const word = textAt(table, row, column);
    if (limits.has(word)) {
      limitRows.push(row);
      continue;
    }
    const place = placeOf(row, word);
    if (valueRows.has(place)) return null;
    valueRows.set(place, row);
    kept.push(row);
  }
  const of = new Map<string, Map<number, number>>();
  const alone: number[] = [];
  for (const row of limitRows) {
    const word = limits.get(textAt(table, row, column));
    const value = word === undefined ? undefined : valueRows.get(placeOf(row, word.of));
    if (word === undefined || value === undefined) {
      alone.push(row);
      continue;
    }
    const key = pairKey(word.level ?? ASSUMED_LEVEL, word.side);
    const found = of.get(key) ?? new Map<number, number>();
    if (found.has(value)) return null;
    of.set(key, found.set(value, row));
  }
  return { rows: kept, limitRows, of, alone };
}

/**
 * Handles a table in which each row holds either a value or one of its confidence limits, as a measurement column
 * states (`Ratio`, `95% Lower Confidence Limit` …). Limit rows become columns of the value that differs from them only
 * in the measurement. If that is not certain, the table stays as it is. `candidates` are the columns of `limitColumns`.
 */
export function withLimitRows(
  prepared: Prepared,
  candidates: readonly number[],
): { prepared: Prepared; issues: readonly Issue[] } {
  const { table, header, columns, rows } = prepared;
  const [measure] = columns.measures;
  const words = findWords(prepared, candidates);
  if (measure === undefined || words === null) return { prepared, issues: [] };
  const unit = columns.unit ?? null;
  const partners = partnersOf(prepared, words, unit);
  if (partners === null) return { prepared, issues: [] };

  const levels = new Set([...words.limits.values()].map(({ level }) => level ?? ASSUMED_LEVEL));
  const names = new UniqueNames();
  for (const name of header) names.give(name);
  const added: { name: string; at: (row: number) => string }[] = [];
  const columnFor = (level: number, side: 'lower' | 'upper'): number | null => {
    const found = partners.of.get(pairKey(level, side));
    const word = [...words.limits].find(([, limit]) => limit.side === side)?.[0] ?? side;
    if (found === undefined) return null;
    const at = (row: number): string => {
      const partner = found.get(row);
      return partner === undefined ? '' : table.at(partner, measure.value);
    };
    added.push({ name: names.give(word), at });
    return header.length + added.length - 1;
  };
  const limits = [...levels].map((level): LimitColumns => ({
    level,
    lower: columnFor(level, 'lower'),
    upper: columnFor(level, 'upper'),
  }));
  // Without the limit rows, only one measurement and one unit may be left.
  const isOne = (column: number | null): column is number =>
    column !== null && isConstant(table, partners.rows, column);
  const groups = columns.groups.filter(
    ([, column]) => !((column === words.column || column === unit) && isOne(column)),
  );
  const stated = isOne(unit) ? textAt(table, partners.rows[0] ?? 0, unit) : '';
  const assumed = [...words.limits].find(([, { level }]) => level === null)?.[0];
  const aloneLines = partners.alone.map((row) => table.line(row));
  return {
    prepared: {
      ...prepared,
      table: withColumns(table, header.length, added.map(({ at }) => at)), // prettier-ignore
      cells: prepared.cells ?? table,
      header: [...header, ...added.map(({ name }) => name)],
      rows: rows.length === partners.rows.length ? rows : partners.rows,
      setAside: [
        ...prepared.setAside,
        ...partners.limitRows.map((row) => ({ row, reason: 'limit' as const })),
      ],
      columns: { ...columns, groups, unit: isOne(unit) ? null : unit, measures: [{ ...measure, limits }] },
      indicator: stated === '' ? prepared.indicator : { unit: stated, ...prepared.indicator },
    },
    issues: [
      ...(assumed === undefined ? [] : [confidenceLevelAssumed(assumed)]),
      ...(aloneLines.length === 0 ? [] : [invalidLimits(aloneLines, header[words.column] ?? '')]),
    ],
  };
}
