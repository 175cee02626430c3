import type { Indicator } from '../dataset/dataset.js';
import type { MissingReason } from '../dataset/missing.js';
import type { Provenance } from '../dataset/provenance.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import type { NamedFormat } from '../issues/details/csv.js';
import type { Issue } from '../issues/issue.js';
import type { CellTable } from './cell-table.js';
import type { JsonValue } from './json.js';
import type { NumberStyle } from './number.js';
import type { ReadOptions, SetAside } from './options.js';
import type { Reason } from './roles/assignment.js';
import type { LimitColumns } from './roles/column-roles.js';

/** The columns of one number: a row has as many numbers as there are measures. */
export interface Measure {
  readonly value: number;
  readonly limits: readonly LimitColumns[];
  readonly count: number | null;
  readonly denominator: number | null;
  /** A column of marks of its own beside the number, where the table has no status column for all. */
  readonly status?: number | null;
  /** A column of the publisher's outcomes of its own beside the number, where the table has none for all. */
  readonly outcome?: number | null;
  /** What the column's own header says: a group, or `area` or `period` where the columns are those. */
  readonly says: readonly (readonly [dimension: string, text: string])[];
}

/** Which columns hold what. Columns named in none of these are kept as `extra`. */
export interface Columns {
  readonly areaCode: number | null;
  readonly area: number | null;
  readonly period: number | null;
  readonly status: number | null;
  /** Further columns that say something of every value of a row: its confidentiality, or that its period is provisional. */
  readonly furtherStatus?: readonly number[];
  readonly note: number | null;
  /** The kind of the area, and the code and name of the area that it is part of; kept as `extra` too. */
  readonly areaType?: number | null;
  readonly parentCode?: number | null;
  readonly parent?: number | null;
  /** The publisher's own comparison; kept as `extra` too. */
  readonly outcome?: number | null;
  /** Where rows have different units; kept as `extra` too, unless it is a group. */
  readonly unit?: number | null;
  /** Columns of which nothing is made, with the role that they have all the same. They are `extra`. */
  readonly kept?: ReadonlyMap<number, string>;
  /** Only in files that the package wrote: columns that state something of their own and are no `extra`. */
  readonly stated?: readonly number[];
  /** Only in files that the package wrote: the reason beside a raw text, and the printed text. */
  readonly missing?: number | null;
  readonly printed?: number | null;
  readonly groups: readonly (readonly [dimension: string, index: number])[];
  readonly measures: readonly Measure[];
}

/** A source once its rows and columns are understood, ready to become observations. */
export interface Prepared {
  /** The cells as they are read: a layout may have put columns beside those of the source. */
  readonly table: CellTable;
  /** The cells of the source, where they are not those of `table`. */
  readonly cells?: CellTable;
  /** Names of the columns: one for each, none empty, none twice. */
  readonly header: readonly string[];
  readonly rows: readonly number[];
  /** Rows whose numbers may stand under the headings of others, so that none is drawn. */
  readonly shifted?: ReadonlySet<number>;
  readonly setAside: readonly SetAside[];
  readonly columns: Columns;
  /** The text of a period as it is read, where the layout knows more than its cell says: `202324` of an academic year. */
  readonly periodText?: (row: number, raw: string) => string;
  /** What marks in place of numbers mean, where the layout knows it. */
  readonly markers?: ReadonlyMap<string, MissingReason>;
  /** Why columns have their roles, where something decided it other than the layout. */
  readonly reasons?: ReadonlyMap<number, Reason>;
  /** How the numbers are written, where the source states it. */
  readonly style?: NumberStyle;
  readonly indicator: Partial<Indicator>;
  readonly provenance: Partial<Provenance>;
  /** The suppression rule that the source states. */
  readonly suppression?: SuppressionRule;
  /** The areas set apart that the source states. */
  readonly benchmark?: string;
  readonly comparators?: readonly string[];
}

/** What a layout made of a source: a table that is understood, or what went wrong; the issues hold in both cases. */
export interface Preparation {
  readonly prepared: Prepared | null;
  readonly issues: readonly Issue[];
  /** The cells and column names as far as they are known, where nothing could be prepared. */
  readonly table?: CellTable;
  readonly header?: readonly string[];
}

/** A source before its layout is known. */
export type Source =
  | { readonly kind: 'cells'; readonly table: CellTable }
  | { readonly kind: 'json'; readonly value: JsonValue };

/** The layouts without a name of their own, which no message announces. */
const PLAIN_FORMATS = ['commonweal', 'csv', 'json'] as const;
type PlainFormat = (typeof PLAIN_FORMATS)[number];

/** Whether a message calls a layout by its name. */
export function isNamed(format: Layout['format']): format is NamedFormat {
  return !PLAIN_FORMATS.some((plain) => plain === format);
}

/** One way in which tables are published. */
export interface Layout {
  /** The keyword of the `format` option. */
  readonly format: NamedFormat | PlainFormat;
  /** Whether the source is certainly of this layout. The plain layouts, last in the list, take what is left. */
  readonly recognises: (source: Source) => boolean;
  /** Whether its recognition goes before that of any other. */
  readonly certain?: boolean;
  /** Whether it is known by its headings alone, so that records of JSON with those keys are of it too. */
  readonly ofRecords?: boolean;
  readonly prepare: (source: Source, options: ReadOptions) => Preparation;
}
