import { type Dataset, readDataset, type ReadResult, type Severity } from '@commonweal/data';
import { readOptions } from '@commonweal/widgets';
import { asideViews, type AsideView } from './set-aside.js';
import { menuRole } from './roles.js';

/** Attributes that say how to read a source: the same for every widget made from it. */
export const READING_ATTRIBUTES = ['columns', 'format', 'delimiter', 'decimal', 'skip-rows'] as const;
export type Reading = Readonly<Partial<Record<(typeof READING_ATTRIBUTES)[number], string>>>;

/** A column of the source, what it was read as, and why. */
export interface ColumnView {
  readonly name: string;
  readonly role: string;
  readonly why: string;
  /** Up to three different cells, as they are in the source. */
  readonly examples: readonly string[];
  readonly filled: number;
  readonly rows: number;
}

/** Something to know about the source. */
export interface IssueView {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

/** What was read of a source, as the page tells it. */
export interface ReadView {
  /** Null if nothing of it can be shown: an issue says why. */
  readonly dataset: Dataset | null;
  readonly columns: readonly ColumnView[];
  readonly rowsKept: number;
  readonly aside: readonly AsideView[];
  readonly issues: readonly IssueView[];
}

const EXAMPLES = 3;
/** Cells beyond these rows are not looked at for examples: a file may have millions. */
const LOOKED_AT = 2000;

/** Options of reading as an author states them in attributes: `skip-rows` → `skipRows`. */
const stated = (reading: Reading) => (property: string) =>
  (reading as Readonly<Record<string, string>>)[
    property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  ];

function examplesOf(
  { cells, setAside }: Pick<ReadResult, 'cells' | 'setAside'>,
  column: number,
): Pick<ColumnView, 'examples' | 'filled' | 'rows'> {
  if (cells === null) return { examples: [], filled: 0, rows: 0 };
  const aside = new Set(setAside.map(({ row }) => row));
  const found = new Set<string>();
  let filled = 0;
  let rows = 0;
  for (let row = 0; row < Math.min(cells.rows, LOOKED_AT); row += 1) {
    if (aside.has(row)) continue;
    rows += 1;
    const text = cells.at(row, column).trim();
    if (text === '') continue;
    filled += 1;
    if (found.size < EXAMPLES) found.add(text);
  }
  return { examples: [...found], filled, rows };
}

/**
 * Reads a source as the widgets will, with its columns, rows and issues as the page tells them. Never throws on data.
 *
 * @example
 * readView('area,value\nYork,65.3', {}).columns.map(({ role }) => role); // ['area', 'value']
 */
export function readView(input: string | Uint8Array, reading: Reading): ReadView {
  const { options } = readOptions(stated(reading));
  const read = readDataset(input, options);
  const isRefused = read.issues.some(({ severity }) => severity === 'fatal');
  return {
    dataset: isRefused || read.dataset.observations.length === 0 ? null : read.dataset,
    columns: read.roles.map(({ column, role, why }, index) => ({
      name: column,
      role: menuRole(role),
      why,
      ...examplesOf(read, index),
    })),
    rowsKept: read.rowsKept,
    aside: asideViews(read.setAside, (row) => read.cells?.line(row) ?? row + 1),
    issues: read.issues.map(({ severity, code, message, where }) => ({
      severity,
      code,
      message,
      line: where.line,
    })),
  };
}
