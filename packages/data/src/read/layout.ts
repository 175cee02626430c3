import type { Indicator } from '../dataset/dataset.js';
import type { MissingReason } from '../dataset/missing.js';
import type { Provenance } from '../dataset/provenance.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import type { NamedFormat } from '../issues/details/csv.js';
import type { Issue } from '../issues/issue.js';
import type { CellTable } from './cell-table.js';
import type { foreignFile } from './file-kind.js';
import type { NumberStyle } from './number.js';
import type { Observed } from './observed.js';
import type { HeadingKind } from './headed.js';
import type { JsonValue, ReadJson } from './json.js';
import type { withLimitTexts } from './limit-texts.js';
import type { ReadOptions, SetAside } from './options.js';
import type { Reason } from './roles/assignment.js';
import type { LimitColumns } from './roles/column-roles.js';
import type { ranksAmong } from './roles/ranks-among.js';
import type { StatusAt } from './status-codes.js';
import type { unmarkedUtf16 } from './unmarked-utf16.js';
import type { withValueAndLimits } from './value-with-limits.js';

/** The columns of one number. A row has one number for each measure. */
export interface Measure {
  readonly value: number;
  readonly limits: readonly LimitColumns[];
  readonly count: number | null;
  readonly denominator: number | null;
  /** This number's own status column, if the table has no status column for all. */
  readonly status?: number | null;
  /** This number's own column of published outcomes, if the table has none for all. */
  readonly outcome?: number | null;
  /** Groups taken from the column's own heading; `area` or `period` if the columns are areas or periods. */
  readonly dimensions: readonly (readonly [dimension: string, text: string])[];
}

/** Which columns hold what. Columns not listed here are kept as `extra`. */
export interface Columns {
  readonly areaCode: number | null;
  readonly area: number | null;
  readonly period: number | null;
  readonly status: number | null;
  /** Further status columns for every value in a row: confidentiality, or that the period is provisional. */
  readonly furtherStatus?: readonly number[];
  /** Where a series breaks, and why. */
  readonly break?: number | null;
  readonly note: number | null;
  /** The type of the area, and the code and name of the area it is part of; also kept as `extra`. */
  readonly areaType?: number | null;
  readonly parentCode?: number | null;
  readonly parent?: number | null;
  /** The publisher's own comparison; also kept as `extra`. */
  readonly outcome?: number | null;
  /** Set if rows have different units; also kept as `extra`, unless it is a group. */
  readonly unit?: number | null;
  /** Set if indicators have different polarities, and if they are under headings; also kept as `extra`. */
  readonly polarity?: number | null;
  readonly domain?: number | null;
  /** Columns that are not used, with the role each has nevertheless. They are `extra`. */
  readonly kept?: ReadonlyMap<number, string>;
  /** Only in files that the package wrote: columns with information of their own, which are not `extra`. */
  readonly stated?: readonly number[];
  /** Only in files that the package wrote: the reason beside a raw text, and the printed text. */
  readonly missing?: number | null;
  readonly printed?: number | null;
  readonly groups: readonly (readonly [dimension: string, index: number])[];
  readonly measures: readonly Measure[];
}

/** A source whose rows and columns are understood, ready to become observations. */
export interface Prepared {
  /** The cells to read: a layout may have added columns to those of the source. */
  readonly table: CellTable;
  /** The cells of the source, if they differ from `table`. */
  readonly cells?: CellTable;
  /** Column names: one for each column, none empty, none repeated. */
  readonly header: readonly string[];
  readonly rows: readonly number[];
  /** Rows whose numbers may be under the wrong headings, so none of them is drawn. */
  readonly shifted?: ReadonlySet<number>;
  readonly setAside: readonly SetAside[];
  readonly columns: Columns;
  /** Returns the period text to parse, if the layout knows more than the cell says: `202324` of an academic year. */
  readonly periodText?: (row: number, raw: string) => string;
  /** The meaning of markers in place of numbers, if the layout knows it. */
  readonly markers?: ReadonlyMap<string, MissingReason>;
  /** Why columns have their roles, if something other than the layout decided. */
  readonly reasons?: ReadonlyMap<number, Reason>;
  /** The number style, if the source states it. */
  readonly style?: NumberStyle;
  readonly indicator: Partial<Indicator>;
  readonly provenance: Partial<Provenance>;
  /** The suppression rule that the source states. */
  readonly suppression?: SuppressionRule;
  /** The benchmark and comparators that the source states. */
  readonly benchmark?: string;
  readonly comparators?: readonly string[];
}

/** The result of preparing a source: an understood table, or what went wrong. The issues apply in both cases. */
export interface Preparation {
  readonly prepared: Prepared | null;
  readonly issues: readonly Issue[];
  /** The cells and column names as far as they are known, if nothing could be prepared. */
  readonly table?: CellTable;
  readonly header?: readonly string[];
}

/** A source before its layout is known. */
export type Source =
  | { readonly kind: 'cells'; readonly table: CellTable }
  | { readonly kind: 'json'; readonly value: JsonValue };

/** Layouts without a name of their own; no message announces them. */
const PLAIN_FORMATS = ['commonweal', 'csv', 'json'] as const;
type PlainFormat = (typeof PLAIN_FORMATS)[number];

/** Whether messages call a layout by its name. */
export function isNamed(format: Layout['format']): format is NamedFormat {
  return !PLAIN_FORMATS.some((plain) => plain === format);
}

/** One way of publishing tables. */
export interface Layout {
  /** The keyword of the `format` option. */
  readonly format: NamedFormat | PlainFormat;
  /** Whether the source certainly has this layout. The plain layouts, last in the list, take what is left. */
  readonly recognises: (source: Source) => boolean;
  /** Whether a match takes precedence over any other layout. */
  readonly certain?: boolean;
  readonly prepare: (source: Source, options: Reading) => Preparation;
}

/**
 * The parts of the reader that a common table does not need. A page loads each when a source first needs it; in Node all
 * of them are there from the start.
 */
export interface ReaderParts {
  /** JSON, and data from a script. */
  readonly json: {
    readonly readJson: (text: string) => ReadJson;
    readonly fromValues: (value: unknown) => Pick<ReadJson, 'issues' | 'value'>;
    readonly withCommas: (value: JsonValue) => JsonValue;
    readonly publishedRecords: (
      value: JsonValue,
      options: Reading,
    ) => { readonly layout: Layout; readonly source: Source } | null;
    readonly layouts: () => readonly Layout[];
  };
  /** Further layouts with a name: downloads, spreadsheets and files that the package wrote; and what files are that are no text. */
  readonly layouts: {
    readonly layouts: () => readonly Layout[];
    readonly foreignFile: typeof foreignFile;
    readonly unmarkedUtf16: typeof unmarkedUtf16;
  };
  /** The layouts of publishers that headings alone identify. */
  readonly published: { readonly publishedLayouts: () => readonly Layout[] };
  /** Forms of tables that few have. */
  readonly tables: {
    readonly headingRows: (table: CellTable, headerRow: number) => (row: number) => HeadingKind;
    readonly secondHeader: (table: CellTable, headerRow: number, rows: readonly number[]) => number | null;
    readonly withValueAndLimits: typeof withValueAndLimits;
    readonly withLimitTexts: typeof withLimitTexts;
    readonly ranksAmong: typeof ranksAmong;
    readonly withMonths: (prepared: Prepared) => PreparedWith;
    readonly withLimitRows: (prepared: Prepared, candidates: readonly number[]) => PreparedWith;
    readonly withLetterUnits: (observed: Observed, prepared: Prepared) => Observed;
    readonly statusReader: (prepared: Prepared) => StatusAt;
    readonly withStatedLetters: (observed: Observed, prepared: Prepared) => Observed;
  };
}

/** A table that was prepared further, and the issues found in doing so. */
interface PreparedWith {
  readonly prepared: Prepared;
  readonly issues: readonly Issue[];
}

export type PartName = keyof ReaderParts;

/** How to read a source, and the parts that are there to read it with. */
export interface Reading extends ReadOptions {
  readonly parts: Partial<ReaderParts>;
}
