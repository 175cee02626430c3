import type { Issue } from '../issues/issue.js';
import { limitsAsText } from '../issues/messages.js';
import { type CellTable, textAt, withColumns } from './cell-table.js';
import { UniqueNames } from './header.js';
import { isMarker, type NumberStyle, readNumber } from './number.js';
import { isIntervalHeading, isBareInterval } from './roles/limit-heading.js';

/** Two numbers in one cell: `4.0-6.2`, `4 to 6`, `(4.0, 6.2)`, `[4; 6]`. A comma alone may group thousands or be a decimal mark. */
const NUMBER = String.raw`[-\u2212]?(?:\d[\d.,]{0,20})?\d%?`;
const JOINT = String.raw`\s*(?:[-\u2010-\u2014\u2212]|\bto\b|[;/\u2026]|,(?=\s)|(?<=\.\d{1,9}),)\s*`;
const PAIR = new RegExp(String.raw`^[([]?\s*(${NUMBER})${JOINT}(${NUMBER})\s*[)\]]?$`, 'i');
const LONGEST = 60;
/** The number of rows and columns to check to see which numbers the limits enclose. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;
/** The share of numbers that must be between their limits: a few errors are reported one by one. */
const MOST = 0.9;

/** A column whose cells hold both confidence limits of a number. */
interface LimitTexts {
  readonly column: number;
  readonly pairs: ReadonlyMap<string, readonly [lower: string, upper: string]>;
}

/**
 * The two limits in a cell, each as written, or null.
 *
 * @example
 * limitsIn('(4.0, 6.2)', { decimal: '.', grouped: true }); // ['4.0', '6.2']
 */
export function limitsIn(text: string, style: NumberStyle): readonly [lower: string, upper: string] | null {
  const found = text.length > LONGEST ? null : PAIR.exec(text.trim());
  if (found === null) return null;
  const [, lower = '', upper = ''] = found;
  const [low, high] = [lower, upper].map((limit) => readNumber(limit, style).value);
  return typeof low === 'number' && typeof high === 'number' && low <= high ? [lower, upper] : null;
}

/** The limits in a column, if every cell that is not a marker holds two; otherwise null. */
function textsIn(
  table: CellTable,
  rows: readonly number[],
  column: number,
  style: NumberStyle,
): LimitTexts | null {
  const pairs = new Map<string, readonly [string, string]>();
  for (const row of rows) {
    const text = textAt(table, row, column);
    if (text === '' || pairs.has(text)) continue;
    const pair = limitsIn(text, style);
    if (pair !== null) pairs.set(text, pair);
    else if (!isMarker(text) || /\d.*\d/.test(text)) return null;
  }
  return pairs.size === 0 ? null : { column, pairs };
}

/**
 * The column whose numbers are between the limits: the nearest one before, else the nearest one after; null if there is
 * none.
 */
function ownerOf(
  table: CellTable,
  rows: readonly number[],
  width: number,
  { column, pairs }: LimitTexts,
  style: NumberStyle,
): number | null {
  const some = rows.slice(0, MOST_ROWS);
  const ordered = Array.from({ length: width }, (_, at) => (at < column ? column - 1 - at : at + 1));
  const owner = ordered.slice(0, MOST_COLUMNS).find((other) => {
    let [numbers, inside] = [0, 0];
    for (const row of some) {
      const pair = pairs.get(textAt(table, row, column));
      const { value } = readNumber(table.at(row, other), style);
      if (pair === undefined || typeof value !== 'number') continue;
      const [lower, upper] = pair.map((limit) => readNumber(limit, style).value);
      numbers += 1;
      if (typeof lower === 'number' && typeof upper === 'number' && lower <= value && value <= upper)
        inside += 1;
    }
    return numbers > 0 && inside >= numbers * MOST;
  });
  return owner ?? null;
}

/** The heading for one limit: that of the pair, plus the name of its number if there are several pairs. */
function headingOf(side: string, heading: string, owner: string): string {
  const own = heading
    .replace(/ \(\d+\)$/, '')
    .replace(/\b(?:lower|upper)\b(?:\s*(?:[-\u2013/]|and|to)\s*)?/gi, '');
  const one = `${side} ${own.trim()}`;
  return owner === '' || !isBareInterval(own) ? one : `${one} ${owner}`;
}

/** A table with the limits split into separate columns, and any issues found. */
export interface ApartTexts {
  readonly table: CellTable;
  readonly header: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Splits columns such as `95% CI`, which hold both limits in one cell, into two columns, if the numbers of some column
 * are between them. Otherwise a range may be a suppressed number, an age or a period.
 */
export function withLimitTexts(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  style: NumberStyle,
  isKnown: (heading: string) => boolean,
): ApartTexts {
  const found: (LimitTexts & { readonly owner: number })[] = [];
  const issues: Issue[] = [];
  for (const [column, name] of header.entries()) {
    if (!isIntervalHeading(name) || isKnown(name)) continue;
    const filled = rows.find((row) => textAt(table, row, column) !== '');
    if (filled === undefined) continue;
    const texts = textsIn(table, rows, column, style);
    const owner = texts === null ? null : ownerOf(table, rows, header.length, texts, style);
    if (texts !== null && owner !== null) found.push({ ...texts, owner });
    else if (isBareInterval(name) || typeof readNumber(table.at(filled, column), style).value !== 'number')
      issues.push(limitsAsText(name, { raw: table.at(filled, column), line: table.line(filled) }));
  }
  if (found.length === 0) return { table, header, issues };
  const names = new UniqueNames();
  for (const name of header) names.give(name);
  const added = found.flatMap(({ column, pairs, owner }) =>
    (['Lower', 'Upper'] as const).map((side, index) => ({
      name: names.give(
        headingOf(side, header[column] ?? '', found.length === 1 ? '' : (header[owner] ?? '')),
      ),
      at: (row: number) => pairs.get(textAt(table, row, column))?.[index] ?? '',
    })),
  );
  return {
    table: withColumns(table, header.length, added.map(({ at }) => at)), // prettier-ignore
    header: [...header, ...added.map(({ name }) => name)],
    issues,
  };
}
