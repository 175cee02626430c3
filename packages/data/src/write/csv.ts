import type { Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { readNumber } from '../read/number.js';

/** A table to be written, in the order in which it is shown. */
export interface CsvTable {
  readonly columns: readonly string[];
  /** One cell a column. A number is written as it is, null as an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly provenance?: Partial<Provenance> | undefined;
  readonly indicator?: Partial<Indicator> | undefined;
  readonly suppression?: SuppressionRule | undefined;
  /** Name or code of the area that the others are compared with, and of further areas set apart. */
  readonly benchmark?: string | undefined;
  readonly comparators?: readonly string[] | undefined;
  /** Further lines for who opens the file, such as the heading of a chart. They are not read back. */
  readonly remarks?: readonly (readonly [key: string, text: string])[] | undefined;
  /** Which columns are groups. */
  readonly groups?: readonly string[] | undefined;
  /** The decimal sign of the numbers that are given as texts; a point where it is not given. */
  readonly decimal?: '.' | ',' | undefined;
}

const BREAK = '\r\n';
/** What makes a spreadsheet take a text for a formula, full-width forms too; and the guard itself, so that it can be undone. */
const GUARDED = /^['=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const FORMAT = 'Commonweal CSV 1';

/** A text with an apostrophe before it where a spreadsheet would run it. Numbers, and a dash alone, are not touched. */
function guarded(text: string, decimal: '.' | ','): string {
  if (!GUARDED.test(text) || text === '-') return text;
  const { value } = readNumber(text, { decimal, grouped: true });
  return text.trim() === text && typeof value === 'number' ? text : `'${text}`;
}

function cell(value: string | number | null, decimal: '.' | ',' = '.'): string {
  if (value === null) return '';
  // A lone surrogate cannot be written as UTF-8.
  const text =
    typeof value === 'number' ? String(value) : guarded(value.replace(/\p{Surrogate}/gu, '\ufffd'), decimal);
  return /[",;\t\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}

function provenanceLines({
  provenance = {},
  indicator = {},
  suppression,
  groups = [],
  benchmark,
  comparators = [],
  remarks = [],
  decimal,
}: CsvTable): string[] {
  const { notes = [], ...fields } = provenance;
  const { name, ...measures } = indicator;
  const first = { format: FORMAT, decimal: decimal === ',' ? decimal : null };
  const stated = { indicator: name, ...measures, ...suppression, benchmark };
  const each = (key: string, values: readonly string[]): [string, string][] =>
    values.map((value) => [key, value]);
  const pairs = [
    ...Object.entries(first),
    ...remarks,
    ...Object.entries(stated),
    ...each('comparator', comparators),
    ...Object.entries(fields),
    ...each('group', groups),
    ...each('note', notes),
  ];
  return pairs.flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [cell(`# ${key}: ${String(value)}`)],
  );
}

/**
 * CSV by RFC 4180 with CRLF: header, rows, then provenance as `# key: value` lines. A text that a spreadsheet would run
 * as a formula is written with an apostrophe before it; the package's own reader takes it off again.
 *
 * @example
 * writeCsv({ columns: ['area', 'value'], rows: [['=Leeds', -5]] }); // "area,value\r\n'=Leeds,-5\r\n# format: Commonweal CSV 1\r\n"
 */
export function writeCsv(table: CsvTable): string {
  const lines = [table.columns, ...table.rows].map((row) => {
    const line = row.map((value) => cell(value, table.decimal)).join(',');
    // A blank line would be no row at all.
    return line === '' ? '""' : line;
  });
  return [...lines, ...provenanceLines(table), ''].join(BREAK);
}
