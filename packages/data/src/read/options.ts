import type { AreaRegister } from '../areas/area-register.js';
import type { Dataset, Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import type { CellTable } from './cell-table.js';
import type { RoleReason } from './roles/role-reason.js';

/** What the caller knows of the data. Everything may be left out. */
export interface ReadOptions {
  /** `auto` (the default), `csv`, `json`, or the name of a layout. */
  readonly format?: string | undefined;
  /**
   * Role → header, or several headers: the roles of `COLUMN_ROLES` (`area_code`, `value`, `lower95` …), groups as `dimension` or by
   * their known names (`sex`, `age` …). A role with a blank header is given to no column.
   */
  readonly columns?: ReadonlyMap<string, string | readonly string[]> | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly delimiter?: string | undefined;
  /** Of bytes: `utf-8`, `utf-16le`, `windows-1252` …; without it, recognised. */
  readonly encoding?: string | undefined;
  /** Rows above the header. */
  readonly skipRows?: number | undefined;
  /** Column → text: keeps the rows that match. A column is called as in observations (`area`, `sex`) or by its heading. */
  readonly where?: ReadonlyMap<string, string> | undefined;
  readonly indicator?: Partial<Indicator> | undefined;
  readonly provenance?: Partial<Provenance> | undefined;
  /** The name of the source in issues. */
  readonly source?: string | undefined;
  /** Gives areas that have a code alone their names. `readDataset` has the built-in one. */
  readonly register?: AreaRegister | undefined;
}

/** The names of all options of reading. */
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
  /** It holds a confidence limit of the value of another row. */
  | 'limit'
  | 'where';

/** A row of the source that is not in the dataset. Rows count from 0. */
export interface SetAside {
  readonly row: number;
  readonly reason: SetAsideReason;
}

/** What a column was read as, and why. */
export interface ColumnRole {
  /** The heading, as in `columns` of the result. */
  readonly column: string;
  /** `value`, `area_code`, `lower95`, `dimension` … or `extra` for a column that is kept and not used. */
  readonly role: string;
  /** What decided. */
  readonly reason: RoleReason;
  /** What else it could have been. */
  readonly others: readonly string[];
}

/** What came of reading. Rows kept and rows set aside are together the rows of the source. */
export interface ReadResult {
  /** With no observations where an issue is fatal. */
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Every cell of the source, verbatim; null where there is no table. */
  readonly cells: CellTable | null;
  /** Names of the columns as shown: the header, with names for the empty and the doubled. */
  readonly columns: readonly string[];
  /** One entry a column, in their order. */
  readonly roles: readonly ColumnRole[];
  readonly rowsKept: number;
  readonly setAside: readonly SetAside[];
  /** The layout that was read, or null. */
  readonly format: string | null;
}

/**
 * How many rows of data a source has, those that `where` left out too.
 *
 * @example
 * rowsOfData(readDataset('area,sex,value\nYork,Men,5\nYork,Women,6', { where: new Map([['sex', 'Men']]) })); // 2
 */
export function rowsOfData({ rowsKept, setAside }: ReadResult): number {
  return rowsKept + setAside.filter(({ reason }) => reason === 'where').length;
}
