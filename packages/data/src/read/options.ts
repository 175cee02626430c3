import type { AreaRegister } from '../areas/area-register.js';
import type { Dataset, Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import type { CellTable } from './cell-table.js';
import type { RoleReason } from './roles/role-reason.js';

/** What the caller knows about the data. All options are optional. */
export interface ReadOptions {
  /** `auto` (the default), `csv`, `json`, or the name of a layout. */
  readonly format?: string | undefined;
  /**
   * Role → heading, or several headings: the roles of `COLUMN_ROLES` (`area_code`, `value`, `lower95` …), groups as
   * `dimension` or by their known names (`sex`, `age` …). A role with a blank heading is given to no column.
   */
  readonly columns?: ReadonlyMap<string, string | readonly string[]> | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly delimiter?: string | undefined;
  /** The encoding of bytes: `utf-8`, `utf-16le`, `windows-1252` …; detected if left out. */
  readonly encoding?: string | undefined;
  /** The number of rows above the header. */
  readonly skipRows?: number | undefined;
  /** Column → text: keeps the rows that match. Name a column as in observations (`area`, `sex`) or by its heading. */
  readonly where?: ReadonlyMap<string, string> | undefined;
  readonly indicator?: Partial<Indicator> | undefined;
  readonly provenance?: Partial<Provenance> | undefined;
  /** The name of the source, for issues. */
  readonly source?: string | undefined;
  /** Names areas that only have a code. `readDataset` has the built-in register. */
  readonly register?: AreaRegister | undefined;
}

export const READ_OPTIONS = [
  'format',
  'columns',
  'decimal',
  'delimiter',
  'encoding',
  'skipRows',
  'where',
  'indicator',
  'provenance',
  'source',
  'register',
] as const satisfies readonly (keyof ReadOptions)[];

export type SetAsideReason =
  | 'header'
  | 'blank'
  | 'title'
  | 'section'
  | 'note'
  | 'provenance'
  | 'unreadable'
  | 'repeated'
  /** A confidence limit for the value in another row. */
  | 'limit'
  | 'where';

/** A row of the source that is not in the dataset. Rows count from 0. */
export interface SetAside {
  readonly row: number;
  readonly reason: SetAsideReason;
}

/** How a column was read, and why. */
export interface ColumnRole {
  /** The heading, as in `columns` of the result. */
  readonly column: string;
  /** `value`, `area_code`, `lower95`, `dimension` …, or `extra` for a column that is kept but not used. */
  readonly role: string;
  /** What decided. */
  readonly reason: RoleReason;
  /** What else it could have been. */
  readonly others: readonly string[];
}

/** The result of reading. Rows kept and rows set aside together are all the rows of the source. */
export interface ReadResult {
  /** Has no observations if an issue is fatal. */
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Every cell of the source, verbatim; null if there is no table. */
  readonly cells: CellTable | null;
  /** Column names as shown: the header, with names for empty and repeated headings. */
  readonly columns: readonly string[];
  /** One entry for each column, in order. */
  readonly roles: readonly ColumnRole[];
  readonly rowsKept: number;
  readonly setAside: readonly SetAside[];
  /** The layout used, or null. */
  readonly format: string | null;
}

/**
 * The number of data rows in a source, including those `where` left out.
 *
 * @example
 * rowsOfData(readDataset('area,sex,value\nYork,Men,5\nYork,Women,6', { where: new Map([['sex', 'Men']]) })); // 2
 */
export function rowsOfData({ rowsKept, setAside }: ReadResult): number {
  return rowsKept + setAside.filter(({ reason }) => reason === 'where').length;
}
