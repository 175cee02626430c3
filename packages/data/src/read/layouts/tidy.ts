import type { Indicator } from '../../dataset/dataset.js';
import { columnKey } from '../../dataset/filter.js';
import type { Issue } from '../../issues/issue.js';
import {
  ambiguousDelimiter,
  confidenceLevelAssumed,
  headingsChange,
  headingWithComma,
  noNumericColumn,
  noRows,
  severalHeaderRows,
  titleLines,
  unevenRows,
} from '../../issues/messages.js';
import { type CellTable, filledColumns, rowCells } from '../cell-table.js';
import { bracketedColumns } from '../bracketed-columns.js';
import { nameColumns } from '../header.js';
import { mendHeader } from '../heading-commas.js';
import type { Layout, Preparation, Prepared, Reading, Source } from '../layout.js';
import { limitColumns } from '../limit-words.js';
import { isBracketed } from '../markers.js';
import { type NumberStyle, readNumber } from '../number.js';
import type { ReadOptions, SetAside } from '../options.js';
import { partOf } from '../part-of.js';
import { isIntervalHeading } from '../roles/limit-heading.js';
import { haveSpans } from '../spanning-headings.js';
import { isMonthHeading } from './month-heading.js';
import { withEnds } from './period-ends.js';
import { withOutcomes } from '../outcomes.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import type { ColumnsOption } from '../roles/given.js';
import { inferColumns } from '../roles/infer-columns.js';
import { type SortedRows, sortRows } from '../rows.js';
import { indicatorOf } from './stated-indicator.js';

const LOOK_AHEAD = 20;

/**
 * The row of the real header if the supposed one has at most one filled cell, as a title does; null if the header is
 * fine.
 */
function titlesAbove(table: CellTable, headerRow: number): number | null {
  if (filledColumns(table, headerRow, 2).length > 1) return null;
  let widest = 1;
  let found: number | null = null;
  for (let row = headerRow + 1; row < Math.min(table.rows, headerRow + LOOK_AHEAD); row += 1) {
    const filled = filledColumns(table, row).length;
    if (filled > widest) {
      widest = filled;
      found = row;
    }
  }
  return found;
}

/**
 * Whether every row has the same surplus of cells and the last is all digits: decimal commas in a comma-delimited file.
 */
function looksLikeDecimalCommas(table: CellTable, rows: readonly number[], width: number): boolean {
  const first = rows[0];
  if (first === undefined || table.width(first) <= width) return false;
  const cells = table.width(first);
  return rows.every((row) => table.width(row) === cells && /^\d{1,6}$/.test(table.at(row, cells - 1).trim()));
}

/** The number of numbers read from any table, and the most per cell in a larger table. */
const FREE_NUMBERS = 50_000;
const NUMBERS_A_CELL = 20;

/** Guards against one very long row among many short ones, which would make a number for every place without a cell. */
function unevenIssue(table: CellTable, rows: readonly number[], measures: number): Issue | null {
  if (rows.length * measures <= FREE_NUMBERS) return null;
  let cells = 0;
  let widest = 0;
  for (const row of rows) {
    cells += table.width(row);
    widest = Math.max(widest, table.width(row));
  }
  return rows.length * measures > cells * NUMBERS_A_CELL ? unevenRows(widest) : null;
}

/** The issue for a column, or a table, without numbers. If some column has a number in brackets, the issue names it. */
function withoutNumbers(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
  value = header.findIndex((_, column) => rows.some((row) => isBracketed(table.at(row, column)))),
): Issue {
  if (value === -1) return noNumericColumn(header);
  const samples = rows.slice(0, 3).map((row) => table.at(row, value));
  return noNumericColumn(header, header[value] ?? '', samples);
}

/** The number style, as far as the options state it. */
export function numberStyle(options: ReadOptions): NumberStyle {
  // In a file delimited by semicolons, 1,234 may have a decimal comma, so do not guess.
  const grouped = options.decimal !== undefined || options.delimiter !== ';';
  return { decimal: options.decimal ?? '.', grouped };
}

/** What is known about a table before its columns are examined: in a file the package wrote, every role. */
export interface KnownColumns {
  /** Set if the package wrote the file: it then has no limit rows, and no periods split over columns. */
  readonly isWritten?: true;
  readonly roles: ColumnsOption;
  /** Whether to infer roles for the columns left out; if not set, none is inferred. */
  readonly isOpen?: boolean;
  /** Replaces what the indicator and unit columns state. */
  readonly indicator?: Partial<Indicator>;
  readonly decimal?: '.' | ',';
}

/** The known roles, overridden by those the caller gives. */
function rolesOf(known: KnownColumns | undefined, { columns = new Map() }: ReadOptions): ColumnsOption {
  if (known === undefined) return columns;
  const roleKey = (role: string): string =>
    columnKey(role.startsWith(GROUP_ROLE) ? role.slice(GROUP_ROLE.length) : role);
  const roles = new Set([...columns.keys()].map(roleKey));
  const headers = new Set([...columns.values()].flat().map(columnKey));
  // Limits and printed text belong to the known value, not to another value the caller asks for.
  const value = known.roles.get('value');
  const isOther = typeof value === 'string' && roles.has('value') && !headers.has(columnKey(value));
  const free = new Map<string, string | readonly string[]>();
  for (const [role, header] of known.roles) {
    const isBeside = isOther && /^(?:lower|upper|printed)/.test(role);
    const own = [header].flat().filter((name) => !headers.has(columnKey(name)));
    const isKept = role === 'extra';
    if (isBeside || own.length === 0 || (roles.has(roleKey(role)) && !isKept)) continue;
    free.set(role, isKept ? [...own, ...[columns.get(role) ?? []].flat()] : header);
  }
  const given = [...columns].filter(([role]) => role !== 'extra' || !free.has(role));
  return new Map([...free, ...given]);
}

/**
 * Prepares a table with one header row by its column names: tidy, ONS or wide. `known` supplies the roles for a file
 * that states them all.
 */
export function prepareTable(
  given: CellTable,
  options: Reading,
  known?: (header: readonly string[], stated: SortedRows['stated']) => KnownColumns,
): Preparation {
  const setAside: SetAside[] = [];
  let headerRow = options.skipRows ?? 0;
  for (let row = 0; row < Math.min(headerRow, given.rows); row += 1) setAside.push({ row, reason: 'title' });
  while (headerRow < given.rows && filledColumns(given, headerRow, 1).length === 0) {
    setAside.push({ row: headerRow, reason: 'blank' });
    headerRow += 1;
  }
  setAside.push({ row: headerRow, reason: 'header' });
  const mended = options.delimiter === ',' ? mendHeader(given, headerRow) : null;
  const whole = mended?.table ?? given;
  const titles = titlesAbove(whole, headerRow);
  if (titles !== null) {
    return {
      prepared: null,
      issues: [titleLines(whole.at(headerRow, filledColumns(whole, headerRow, 1)[0] ?? 0), titles)],
      table: whole,
    };
  }
  const sorted = sortRows(whole, headerRow, whole.width(headerRow), options);
  const named = nameColumns(whole, headerRow);
  const { rows } = sorted;
  const commas = mended === null ? [] : [headingWithComma(mended.headings, whole.line(headerRow))];
  const issues = [...commas, ...named.issues, ...sorted.issues];
  const failed = (issue: Issue): Preparation => ({
    prepared: null,
    issues: [issue],
    table: given,
    header: named.header,
  });

  if (rows.length === 0) return failed(noRows(named.header));
  const second = haveSpans(whole, headerRow)
    ? partOf(options, 'tables').secondHeader(whole, headerRow, rows)
    : null;
  if (second !== null && options.columns === undefined) return failed(severalHeaderRows(second));
  if (options.decimal === undefined && looksLikeDecimalCommas(whole, rows, whole.width(headerRow))) {
    return failed(ambiguousDelimiter([',', 'decimalComma'], whole.line(rows[0] ?? 0)));
  }
  const own = known?.(named.header, sorted.stated);
  // A file the package wrote has one header, whatever its areas are called.
  if (sorted.changed !== null && own?.isWritten !== true) {
    const cells = rowCells(whole, sorted.changed).map((text) => text.trim());
    return failed(headingsChange(whole.line(sorted.changed), cells));
  }
  const plain = numberStyle({ ...options, decimal: options.decimal ?? own?.decimal });
  const byHand = new Set([...(options.columns ?? new Map<string, string>()).values()].flat().map(columnKey));
  const wholeTable = { table: whole, header: named.header, issues: [] };
  const brackets = own === undefined ? bracketedColumns(whole, rows, named.header) : [];
  const joint =
    brackets.length === 0
      ? wholeTable
      : partOf(options, 'tables').withValueAndLimits(whole, rows, named.header, plain, brackets);
  const isByHand = (heading: string): boolean => byHand.has(columnKey(heading));
  const hasIntervals =
    own === undefined && joint.header.some((name) => isIntervalHeading(name) && !isByHand(name));
  const apart = hasIntervals
    ? partOf(options, 'tables').withLimitTexts(joint.table, rows, joint.header, plain, isByHand)
    : joint;
  const { table, header } = apart;
  const inferred = inferColumns(
    table,
    rows,
    header,
    rolesOf(own, options),
    plain,
    {
      isComplete: own !== undefined && own.isOpen !== true,
      isStated: own !== undefined,
      byHand,
    },
    options,
  );
  const { columns, found, single, reasons } = inferred;
  if (columns === null || found === null) {
    const refused = inferred.issues.filter(({ severity }) => severity === 'fatal');
    if (refused.length > 1) return { prepared: null, issues: refused, table: given, header: named.header };
    // A notice does not say why there is nothing to show.
    return failed(refused[0] ?? withoutNumbers(whole, rows, named.header));
  }
  const uneven = unevenIssue(whole, rows, columns.measures.length);
  if (uneven !== null) return failed(uneven);
  // Next to plain numbers, words after a number are a remark or an error in one cell, not the unit of all.
  const words = !columns.measures.some(({ value }) =>
    rows.some((row) => typeof readNumber(table.at(row, value), plain).value === 'number'),
  );
  const style = { ...plain, words };
  for (const { value } of columns.measures) {
    const readable = rows.some((row) => {
      const read = readNumber(table.at(row, value), style).value;
      return typeof read === 'number' || read.missing !== 'notANumber';
    });
    if (!readable && own === undefined) {
      return failed(withoutNumbers(table, rows, header, value));
    }
  }
  const prepared: Prepared = {
    table,
    ...(table === given ? {} : { cells: given }),
    header,
    rows,
    shifted: sorted.shifted,
    setAside: [...setAside, ...sorted.setAside],
    columns: withOutcomes(columns, table, rows, header),
    reasons,
    style,
    indicator: own?.indicator ?? indicatorOf(table, rows, single, found.headerName, found.headerUnit),
    provenance: sorted.provenance,
  };
  const isWritten = own?.isWritten === true;
  const ended = isWritten ? prepared : withEnds(prepared);
  const months =
    isWritten || !header.some(isMonthHeading)
      ? { prepared: ended, issues: [] }
      : partOf(options, 'tables').withMonths(ended);
  const ofLimits = isWritten ? [] : limitColumns(months.prepared);
  const joined =
    ofLimits.length === 0
      ? { prepared: months.prepared, issues: [] }
      : partOf(options, 'tables').withLimitRows(months.prepared, ofLimits);
  return {
    prepared: joined.prepared,
    issues: [
      ...issues,
      ...apart.issues,
      ...(found.assumedLevel === null ? [] : [confidenceLevelAssumed(found.assumedLevel)]),
      ...inferred.issues,
      ...months.issues,
      ...joined.issues,
    ],
  };
}

/** Tidy, ONS and wide tables of any origin: what is left when no named layout is recognised. */
export const tidyLayout: Layout = {
  format: 'csv',
  recognises: (source: Source) => source.kind === 'cells',
  prepare: (source: Source, options: Reading): Preparation =>
    source.kind === 'cells' ? prepareTable(source.table, options) : { prepared: null, issues: [] },
};
