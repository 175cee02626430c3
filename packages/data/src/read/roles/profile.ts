import { isPeriodText } from '../../dataset/parse-period.js';
import { type CellTable, rowsReaching } from '../cell-table.js';
import type { NumberStyle } from '../number.js';
import { type CellKind, cellKind, GSS_CODE, isLikeCode } from './cell-kinds.js';

/** Counts of what a column's cells hold, made once. */
export interface Profile {
  readonly rows: number;
  readonly filled: number;
  readonly numbers: number;
  /** Markers, plus ranges and bounds where few are distinct and the column also has numbers. */
  readonly markers: number;
  /** The bound that every row has, such as `<5`, or null. */
  readonly bound: string | null;
  /** Ranges and bounds, where few are distinct. */
  readonly nears: number;
  readonly codes: number;
  readonly words: number;
  /** The distinct texts, at most `MOST_TEXTS` of them; `distinct` counts them up to `MOST_DISTINCT`, when first asked. */
  readonly texts: readonly string[];
  readonly distinct: number;
  /** Whether every row has the same cell, blank or not. */
  readonly isConstant: boolean;
  /** Whether each number is whole (`areWhole`), and one more than the number above it (`isRunning`). */
  readonly areWhole: boolean;
  readonly isRunning: boolean;
  /** Whether all cells have the same number of digits and some start with 0, so are codes and not numbers. */
  readonly isPadded: boolean;
}

/** More distinct texts than any dimension or period column has. */
const MOST_TEXTS = 500;
/** The most distinct texts counted: a column with more holds names or numbers, so the exact count does not matter. */
const MOST_DISTINCT = 100_000;
/** The most distinct ranges and bounds that can replace numbers (`<5`, `1-9`, `>95`). Age groups have more. */
const MOST_NEAR = 3;

function countDistinct(table: CellTable, rows: readonly number[], column: number): number {
  const texts = new Set<string>();
  for (const row of rows) {
    const text = table.at(row, column).trim();
    if (text !== '') texts.add(text);
    if (texts.size === MOST_DISTINCT) break;
  }
  return texts.size;
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/** `reaching` lists the rows that have a cell in the column; in other rows it counts as blank. */
function profileOf(
  table: CellTable,
  rows: readonly number[],
  reaching: readonly number[],
  column: number,
  style: NumberStyle,
): Profile {
  /** The kinds of distinct texts: of all of them if `areAll`. */
  const kinds = new Map<string, CellKind>();
  let areAll = true;
  const counts: Record<CellKind, number> = { number: 0, marker: 0, near: 0, code: 0, words: 0 };
  const nears = new Set<string>();
  const [first] = rows;
  const firstText = first === undefined ? '' : table.at(first, column);
  let isConstant = reaching.length === rows.length || firstText === '';
  let areWhole = true;
  let isRunning = reaching.length === rows.length;
  let isPadded = true;
  let hasZero = false;
  let length: number | null = null;
  let previous: number | null = null;
  let above: string | null = null;
  let kind: CellKind = 'words';
  for (const row of reaching) {
    const raw = table.at(row, column);
    // In most columns a cell is often the same as the one above, which needs no second look.
    if (raw === above) {
      if (raw.trim() !== '') counts[kind] += 1;
      isRunning = false;
      continue;
    }
    above = raw;
    if (raw !== firstText) isConstant = false;
    const text = raw.trim();
    if (text === '') {
      isRunning = false;
      continue;
    }
    const known = kinds.get(text);
    kind = known ?? cellKind(text, style);
    if (known === undefined && kinds.size < MOST_DISTINCT) {
      // A number is read as fast as it is looked up, and most columns of numbers have nearly as many as rows.
      if (kind === 'number' && kinds.size >= MOST_TEXTS) areAll = false;
      else kinds.set(text, kind);
    }
    counts[kind] += 1;
    if (kind === 'near' && nears.size <= MOST_NEAR) nears.add(text);
    if (isPadded) {
      isPadded = /^\d{2,}$/.test(text) && (length ?? text.length) === text.length;
      hasZero ||= text.startsWith('0');
      ({ length } = text);
    }
    if (!areWhole) continue;
    const whole = /^\d{1,15}$/.test(text) ? Number(text) : null;
    if (kind === 'number' && whole === null) areWhole = false;
    if (whole === null || (previous !== null && whole !== previous + 1)) isRunning = false;
    previous = whole;
  }
  let distinct = areAll ? kinds.size : null;
  const { number, marker, near, code, words } = counts;
  const areFew = nears.size <= MOST_NEAR;
  const isNear = areFew && number > 0;
  const [bound = ''] = nears;
  return {
    rows: rows.length,
    filled: number + marker + near + code + words,
    numbers: number,
    markers: marker + (isNear ? near : 0),
    bound: near === rows.length && kinds.size === 1 && /^\D/.test(bound) ? bound : null,
    nears: areFew ? near : 0,
    codes: code,
    words: words + (isNear ? 0 : near),
    texts: firstOf(kinds.keys(), MOST_TEXTS),
    get distinct() {
      distinct ??= countDistinct(table, reaching, column);
      return distinct;
    },
    isConstant,
    areWhole: areWhole && number > 0,
    isRunning: isRunning && areWhole && number > 0,
    isPadded: isPadded && hasZero && number > 0,
  };
}

/** Profiles of a table's columns, each made once, when first needed. */
export class Profiles {
  readonly #table: CellTable;
  readonly #rows: readonly number[];
  readonly #style: NumberStyle;
  readonly #reaching: (column: number) => readonly number[];
  readonly #known = new Map<number, Profile>();
  readonly #filled = new Map<number, boolean>();

  constructor(table: CellTable, rows: readonly number[], style: NumberStyle) {
    this.#table = table;
    this.#rows = rows;
    this.#style = style;
    this.#reaching = rowsReaching(table, rows);
  }

  get rows(): readonly number[] {
    return this.#rows;
  }

  at(row: number, column: number): string {
    return this.#table.at(row, column).trim();
  }

  of(column: number): Profile {
    let profile = this.#known.get(column);
    if (profile === undefined) {
      profile = profileOf(this.#table, this.#rows, this.#reaching(column), column, this.#style);
      this.#known.set(column, profile);
    }
    return profile;
  }

  /** Whether a column that has been profiled has another text in every row. */
  isKnownDistinct(column: number): boolean {
    return this.#known.get(column)?.distinct === this.#rows.length;
  }

  /** Whether a column has a non-blank cell. Most columns have one in the first row. */
  isFilled(column: number): boolean {
    let filled = this.#filled.get(column);
    if (filled === undefined) {
      filled = this.#reaching(column).some((row) => this.#table.at(row, column).trim() !== '');
      this.#filled.set(column, filled);
    }
    return filled;
  }

  isConstant(column: number): boolean {
    const [first] = this.#rows;
    if (first === undefined) return true;
    const reaching = this.#reaching(column);
    const text = this.#table.at(first, column);
    const isShared = reaching.every((row) => this.#table.at(row, column) === text);
    return isShared && (reaching.length === this.#rows.length || text === '');
  }
}

/** Whether a column has numbers, and more than half its filled cells are numbers or markers. The rest may be slips. */
export function isNumeric({ filled, numbers, markers }: Profile): boolean {
  return numbers > 0 && (numbers + markers) * 2 > filled;
}

/** Whether a column holds only markers, because all its numbers are suppressed. */
export function isAllMarkers({ rows, filled, numbers, markers, bound, nears, texts }: Profile): boolean {
  // Single letters beside blanks may be ticks; symbols are not.
  const areSigns = filled * 2 >= rows && texts.every((text) => !/^[a-z]$/i.test(text));
  if (filled === 0 || (filled < rows && !areSigns) || numbers > 0) return false;
  // Ranges alone may be age groups; beside markers they replace numbers too.
  return bound !== null || (markers > 0 && markers + nears === filled);
}

/** Whether most filled cells are words or codes. */
export function isText({ filled, words, codes }: Profile): boolean {
  return (words + codes) * 2 > filled;
}

/** Whether every filled cell is a GSS code. */
export function areCodes({ filled, codes }: Profile): boolean {
  return filled > 0 && codes === filled;
}

/** Whether most distinct texts may be area codes from any publisher. */
export function areLikeCodes({ texts }: Profile): boolean {
  return texts.filter((text) => GSS_CODE.test(text) || isLikeCode(text)).length * 2 > texts.length;
}

/** Whether most distinct texts are periods. */
export function arePeriods({ texts }: Profile): boolean {
  return texts.length > 0 && texts.filter(isPeriodText).length * 2 > texts.length;
}

/** Whether every number in a column is a year from 1900 to 2099. */
export function areYears({ texts, numbers, markers, filled }: Profile): boolean {
  return (
    numbers > 0 &&
    numbers + markers === filled &&
    texts.every((text) => !/\d/.test(text) || /^(?:19|20)\d\d$/.test(text))
  );
}
