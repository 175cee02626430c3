import type { JsonShape } from '../issues/details/json.js';
import type { Issue } from '../issues/issue.js';
import { emptyData, jsonShape, nestedCell, severalTables } from '../issues/messages.js';
import type { CellTable } from './cell-table.js';
import { cellText, type JsonObject, type JsonValue } from './json.js';
import { flattened, hasOnlyEmptyLists, listsIn } from './json-lists.js';

/**
 * The number of places (rows × columns) a table of records may always have, and the most places per cell in a larger
 * table.
 */
const FREE_PLACES = 50_000;
const PLACES_A_CELL = 20;

/** A table made from JSON, or the issue if that failed. */
export interface JsonTable {
  readonly table: CellTable | null;
  readonly issues: readonly Issue[];
}

const kindOf = (value: JsonValue): JsonShape => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'listOfDifferentThings';
  return value instanceof Map ? 'oneRecord' : 'singleValue';
};

function nestedIn(
  table: readonly (readonly (JsonValue | undefined)[])[],
  header: readonly string[],
): Issue[] {
  const found = new Map<number, Issue>();
  table.forEach((row, index) => {
    row.forEach((value, column) => {
      if ((Array.isArray(value) || value instanceof Map) && !found.has(column)) {
        found.set(column, nestedCell(header[column] ?? '', index + 1, cellText(value)));
      }
    });
  });
  return [...found.values()];
}

function asTable(
  header: readonly string[],
  rows: readonly (readonly (JsonValue | undefined)[])[],
): JsonTable {
  // Reads cells on demand, so that thousands of rows need no list of texts each. A record has no line of its own: rows
  // count from 1, the header is row 0.
  const table: CellTable = {
    rows: rows.length + 1,
    width: (row) => (row === 0 ? header : rows[row - 1])?.length ?? 0,
    at: (row, column) => (row === 0 ? (header[column] ?? '') : cellText(rows[row - 1]?.[column])),
    isNull: (row, column) => rows[row - 1]?.[column] === null,
    line: (row) => row,
  };
  return { table, issues: nestedIn(rows, header) };
}

/** Records as rows. Keys that are not known columns become further columns. */
function fromRecords(records: readonly JsonObject[], known: readonly string[]): JsonTable {
  const keys = new Set(records.flatMap((record) => [...record.keys()]));
  for (const name of known) keys.delete(name);
  const header = [...known, ...keys];
  const cells = records.reduce((sum, record) => sum + record.size, 0);
  const places = header.length * records.length;
  if (places > FREE_PLACES && places > cells * PLACES_A_CELL)
    return { table: null, issues: [jsonShape('recordsWithoutSharedKeys')] };
  return asTable(
    header,
    records.map((record) => header.map((name) => record.get(name))),
  );
}

const isRecord = (value: JsonValue): value is JsonObject => value instanceof Map;
const isList = (value: JsonValue): value is JsonValue[] => Array.isArray(value);

/**
 * Makes a table from JSON in one of four shapes: a list of records (all their keys together are the columns), a list of
 * lists with the header first, `{columns, rows}`, or an object that contains one list of records, plus any information
 * about it.
 *
 * @example
 * jsonTable([new Map([['area', 'Leeds']])]).table?.at(1, 0); // 'Leeds'
 */
export function jsonTable(value: JsonValue): JsonTable {
  if (isRecord(value)) {
    const columns = value.get('columns');
    const rows = value.get('rows');
    if (columns !== undefined && rows !== undefined && isList(columns) && isList(rows)) {
      const header = columns.map((column) => cellText(isRecord(column) ? column.get('name') : column));
      if (rows.every(isList)) return asTable(header, rows);
      if (rows.every(isRecord)) return fromRecords(rows, header);
    }
    const [list, ...others] = listsIn(value);
    if (list !== undefined && others.length === 0) return fromRecords(flattened(list.records), []);
    if (list !== undefined)
      return { table: null, issues: [severalTables([list, ...others].map(({ path }) => path))] };
  } else if (isList(value) && value.length > 0) {
    if (value.every(isList)) return asTable((value[0] ?? []).map(cellText), value.slice(1));
    if (value.every(isRecord)) return fromRecords(flattened(value), []);
  }
  const empty = isList(value) && value.length === 0;
  if (isRecord(value) && hasOnlyEmptyLists(value))
    return { table: null, issues: [jsonShape('recordWithEmptyList')] };
  return { table: null, issues: [empty ? emptyData() : jsonShape(kindOf(value))] };
}
