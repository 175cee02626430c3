import { type CellTable, textAt, withColumns } from './cell-table.js';
import { UniqueNames } from './header.js';
import { type ApartTexts, limitsIn } from './limit-texts.js';
import { isMarker, type NumberStyle, readNumber } from './number.js';
import { withoutInterval } from './roles/limit-heading.js';

/** A number with two more in brackets: `5 (4.0–6.2)`, `5.1 [95% CI 4.0 to 6.2]`. */
const CELL =
  /^([^()[\]]{1,30}?)\s*[([]\s*(?:(\d\d(?:\.\d)?)\s*%\s*)?(?:C\.?I\.?\s*[:=,]?\s*)?([^()[\]]{3,40})[)\]]$/i;
const LONGEST = 80;
/** The share of numbers that must be between their limits: a few errors are reported one by one. */
const MOST = 0.9;

interface Parts {
  readonly value: string;
  readonly level: string;
  readonly limits: readonly [lower: string, upper: string];
}

/** The parts of a cell, each as written, or null. */
function partsIn(text: string, style: NumberStyle): Parts | null {
  const found = text.length > LONGEST ? null : CELL.exec(text);
  if (found === null) return null;
  const [, value = '', level = '', range = ''] = found;
  const limits = limitsIn(range.trim(), style);
  return limits === null || typeof readNumber(value, style).value !== 'number'
    ? null
    : { value, level, limits };
}

function isInside({ value, limits }: Parts, style: NumberStyle): boolean {
  const [number, lower, upper] = [value, ...limits].map((text) => readNumber(text, style).value);
  return (
    typeof number === 'number' &&
    typeof lower === 'number' &&
    typeof upper === 'number' &&
    lower <= number &&
    number <= upper
  );
}

/**
 * The cells of a column, if each is a value with limits, a number alone or a marker, and most numbers have limits;
 * otherwise null.
 */
function cellsOf(
  table: CellTable,
  rows: readonly number[],
  column: number,
  style: NumberStyle,
): ReadonlyMap<string, Parts> | null {
  const cells = new Map<string, Parts>();
  let [numbers, whole, inside] = [0, 0, 0];
  for (const row of rows) {
    const text = textAt(table, row, column);
    if (text === '') continue;
    const parts = cells.get(text) ?? partsIn(text, style);
    if (parts !== null) {
      cells.set(text, parts);
      whole += 1;
      if (isInside(parts, style)) inside += 1;
    } else if (typeof readNumber(text, style).value !== 'number' && !isMarker(text)) return null;
    else if (!isMarker(text)) numbers += 1;
  }
  return whole > numbers && inside >= whole * MOST ? cells : null;
}

/**
 * Splits columns that hold numbers together with their limits into separate columns. The confidence level comes from
 * the heading or the cells; if neither states one, it is assumed and reported. `candidates` are the columns of
 * `bracketedColumns`.
 */
export function withValueAndLimits(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  style: NumberStyle,
  candidates: readonly number[],
): ApartTexts {
  const found = new Map<number, ReadonlyMap<string, Parts>>();
  for (const column of candidates) {
    const cells = cellsOf(table, rows, column, style);
    if (cells !== null) found.set(column, cells);
  }
  if (found.size === 0) return { table, header, issues: [] };
  const names = new UniqueNames();
  for (const name of header) names.give(name);
  const added = [...found].flatMap(([column, cells]) => {
    const name = header[column] ?? '';
    const levels = new Set(Array.from(cells.values(), ({ level }) => level));
    const [only = ''] = levels;
    const interval = name === withoutInterval(name) ? '' : name.slice(withoutInterval(name).length);
    const level = interval !== '' ? interval : levels.size === 1 && only !== '' ? `${only}% CI` : 'CI';
    return (['Lower', 'Upper'] as const).map((side, index) => ({
      name: names.give(`${side} ${level.replace(/[()[\]]/g, ' ').trim()} ${withoutInterval(name)}`),
      at: (row: number) => cells.get(textAt(table, row, column))?.limits[index] ?? '',
    }));
  });
  const at = (row: number, column: number): string =>
    found.get(column)?.get(textAt(table, row, column))?.value ?? table.at(row, column);
  return {
    table: withColumns({ ...table, at }, header.length, added.map(({ at: text }) => text)), // prettier-ignore
    header: [...header, ...added.map(({ name }) => name)],
    issues: [],
  };
}
