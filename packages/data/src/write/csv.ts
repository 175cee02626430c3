import type { Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { readNumber } from '../read/number.js';

/** A table to write, in display order. */
export interface CsvTable {
  readonly columns: readonly string[];
  /** One cell per column. Numbers are written unformatted and null as an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly provenance?: Partial<Provenance> | undefined;
  readonly indicator?: Partial<Indicator> | undefined;
  readonly suppression?: SuppressionRule | undefined;
  /** Name or code of the benchmark area, and of the comparator areas. */
  readonly benchmark?: string | undefined;
  readonly comparators?: readonly string[] | undefined;
  /** Extra lines for people who open the file, such as a chart's heading. The reader ignores them. */
  readonly remarks?: readonly (readonly [key: string, text: string])[] | undefined;
  /** The columns that are groups. */
  readonly groups?: readonly string[] | undefined;
  /** The decimal sign of numbers given as text. Default: a point. */
  readonly decimal?: '.' | ',' | undefined;
}

const BREAK = '\r\n';
/**
 * Characters that make a spreadsheet treat text as a formula, including full-width forms. Also the apostrophe itself,
 * so that the guard can be undone.
 */
const GUARDED = /^['=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const FORMAT = 'Commonweal CSV 1';

/** Puts an apostrophe before text that a spreadsheet would run. Leaves numbers and a single dash alone. */
function guarded(text: string, decimal: '.' | ','): string {
  if (!GUARDED.test(text) || text === '-') return text;
  const { value } = readNumber(text, { decimal, grouped: true });
  return text.trim() === text && typeof value === 'number' ? text : `'${text}`;
}

function cell(value: string | number | null, decimal: '.' | ',' = '.'): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : guarded(value, decimal);
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
  const { notes = [], caveats = [], ...fields } = provenance;
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
    ...notes.map((note): [string, string] => [caveats.includes(note) ? 'caveat' : 'note', note]),
  ];
  return pairs.flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [cell(`# ${key}: ${String(value)}`)],
  );
}

/**
 * CSV as in RFC 4180, with CRLF: header, rows, then provenance as `# key: value` lines. Text that a spreadsheet would
 * run as a formula gets an apostrophe, which the package's own reader removes.
 *
 * @example
 * writeCsv({ columns: ['area', 'value'], rows: [['=Leeds', -5]] }); // "area,value\r\n'=Leeds,-5\r\n# format: Commonweal CSV 1\r\n"
 */
export function writeCsv(table: CsvTable): string {
  const lines = [table.columns, ...table.rows].map((row) => {
    const line = row.map((value) => cell(value, table.decimal)).join(',');
    // A blank line would not count as a row.
    return line === '' ? '""' : line;
  });
  // UTF-8 cannot encode a lone surrogate.
  return [...lines, ...provenanceLines(table), ''].join(BREAK).replace(/\p{Surrogate}/gu, '\ufffd');
}
