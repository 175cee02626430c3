import { columnKey } from '../../../dataset/filter.js';
import type { MissingReason } from '../../../dataset/missing.js';
import type { NamedFormat } from '../../../issues/details/csv.js';
import type { Indicator } from '../../../dataset/dataset.js';
import type { Provenance } from '../../../dataset/provenance.js';
import { type CellTable, rowCells, textAt, withColumns } from '../../cell-table.js';
import { GROUP_ROLE } from '../../roles/column-roles.js';
import type { Layout } from '../../layout.js';
import { type NumberStyle, readNumber } from '../../number.js';
import { numberStyle, prepareTable } from '../tidy.js';

/** A table with its header in the first row, as in publishers' exports. */
export interface PublishedTable {
  readonly table: CellTable;
  readonly header: readonly string[];
  readonly keys: readonly string[];
  readonly style: NumberStyle;
}

/** A column worked out from others. */
export interface AddedColumn {
  readonly name: string;
  readonly at: (row: number) => string;
}

/** The roles of a publisher's columns. Columns left out are kept as they are. */
interface Plan {
  /** Role → heading; groups by `groupRole`. */
  readonly roles: ReadonlyMap<string, string>;
  /** Whether to infer roles for the columns left out, instead of keeping them as they are. */
  readonly isOpen?: boolean;
  /** Value columns, if none has the role `value`. */
  readonly values?: readonly string[];
  readonly added?: readonly AddedColumn[];
  readonly periodText?: (row: number, raw: string) => string;
  readonly furtherStatus?: readonly string[];
  /** The meaning of the publisher's markers, for those that are ambiguous elsewhere. */
  readonly markers?: ReadonlyMap<string, MissingReason>;
  readonly indicator?: Partial<Indicator>;
  readonly provenance?: Partial<Provenance>;
}

/** How to recognise and read one publisher's files. */
export interface Publisher {
  readonly format: NamedFormat;
  /** Whether the headings, as `columnKey` writes them, are certainly this publisher's. */
  readonly recognises: (keys: ReadonlySet<string>, header: readonly string[]) => boolean;
  readonly plan: (published: PublishedTable) => Plan;
}

/** The role of a group column with this name. */
export const groupRole = (dimension: string): string => `${GROUP_ROLE}${dimension}`;

/** The first of the wanted headings, best first, that the table has. */
export function headingOf({ header, keys }: PublishedTable, ...wanted: readonly string[]): string | null {
  for (const key of wanted) {
    const column = keys.indexOf(key);
    if (column !== -1) return header[column] ?? null;
  }
  return null;
}

/** Whether a column holds mostly numbers or markers, and at least one number. */
export function holdsNumbers(
  { table, style }: PublishedTable,
  column: number,
  markers: ReadonlyMap<string, MissingReason> = new Map(),
): boolean {
  let filled = 0;
  let read = 0;
  let numbers = 0;
  for (let row = 1; row < table.rows; row += 1) {
    const text = textAt(table, row, column);
    if (text === '') continue;
    filled += 1;
    const { value } = readNumber(text, style);
    if (typeof value === 'number') numbers += 1;
    if (typeof value === 'number' || value.missing !== 'notANumber' || markers.has(text)) read += 1;
  }
  return numbers > 0 && read * 2 > filled;
}

/** Whether a column has non-blank cells and all of them match a pattern. */
export function allMatch({ table }: PublishedTable, column: number, pattern: RegExp): boolean {
  let filled = 0;
  for (let row = 1; row < table.rows; row += 1) {
    const text = textAt(table, row, column);
    if (text === '') continue;
    if (!pattern.test(text)) return false;
    filled += 1;
  }
  return filled > 0;
}

/** Roles, without those that have no heading. */
export function rolesFrom(entries: readonly (readonly [role: string, heading: string | null])[]) {
  return new Map(entries.flatMap(([role, heading]) => (heading === null ? [] : [[role, heading] as const])));
}

/** The layout of a publisher. Unless its plan is open, its roles are complete, so that none is guessed from cells. */
export function publishedLayout(publisher: Publisher): Layout {
  return {
    format: publisher.format,
    certain: true,
    recognises: (source) => {
      if (source.kind !== 'cells' || source.table.rows === 0) return false;
      const header = rowCells(source.table, 0).map((name) => name.trim());
      return publisher.recognises(new Set(header.map(columnKey)), header);
    },
    prepare: (source, options) => {
      if (source.kind !== 'cells') return { prepared: null, issues: [] };
      const header = rowCells(source.table, 0).map((name) => name.trim());
      const keys = header.map(columnKey);
      const style = numberStyle(options);
      const plan = publisher.plan({ table: source.table, header, keys, style });
      const { added = [], values = [], furtherStatus = [] } = plan;
      const isAdded = added.length > 0;
      const table = isAdded
        ? withColumns(
            source.table,
            header.length,
            added.map(
              ({ name, at }) =>
                (row: number) =>
                  row === 0 ? name : at(row),
            ),
          )
        : source.table;
      const given = new Set([...plan.roles.values(), ...values]);
      const extra = header.filter((name) => !given.has(name));
      const roles = new Map<string, string | readonly string[]>([
        ...plan.roles,
        ...(plan.isOpen === true ? [] : [['extra', extra] as const]),
      ]);
      const { indicator } = plan;
      const preparation = prepareTable(table, options, () => ({
        roles,
        isOpen: plan.isOpen === true,
        ...(indicator === undefined ? {} : { indicator }),
      }));
      const { prepared } = preparation;
      if (prepared === null) return { ...preparation, table: source.table, header };
      const further = furtherStatus.flatMap((name) => prepared.header.indexOf(name));
      return {
        ...preparation,
        prepared: {
          ...prepared,
          cells: source.table,
          columns: {
            ...prepared.columns,
            furtherStatus: [...(prepared.columns.furtherStatus ?? []), ...further.filter((at) => at !== -1)],
          },
          ...(plan.markers === undefined ? {} : { markers: plan.markers }),
          ...(plan.periodText === undefined ? {} : { periodText: plan.periodText }),
          provenance: { ...plan.provenance, ...prepared.provenance },
        },
      };
    },
  };
}
