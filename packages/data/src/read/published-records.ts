import { tooLarge } from './caps.js';
import { tableOf } from './cell-table.js';
import type { JsonObject, JsonValue } from './json.js';
import { flattened, listsIn } from './json-lists.js';
import type { Layout, Source } from './layout.js';
import type { ReadOptions } from './options.js';
import { jsonTable } from './records.js';

/** A list of records, itself or as the only one in an object. */
function recordsIn(value: JsonValue): readonly JsonObject[] | null {
  if (Array.isArray(value)) {
    const records = value.filter((item) => item instanceof Map);
    return records.length === value.length ? flattened(records) : null;
  }
  const [list, other] = value instanceof Map ? listsIn(value) : [];
  return list === undefined || other !== undefined ? null : flattened(list.records);
}

/**
 * Records of JSON whose keys are the headings of a publisher, as the cells of a table: an OData service answers with what the CSV of the
 * same figures has. Null where no layout knows the keys.
 */
export function publishedRecords(
  layouts: readonly Layout[],
  value: JsonValue,
  { format = 'auto' }: ReadOptions,
): { layout: Layout; source: Source } | null {
  const records = recordsIn(value);
  const [first] = records ?? [];
  if (records === null || first === undefined) return null;
  const keys = tableOf([[...first.keys()]]);
  const layout = layouts.find(
    (one) =>
      one.ofRecords === true &&
      (format === 'auto' || one.format === format) &&
      one.recognises({ kind: 'cells', table: keys }),
  );
  const table = layout === undefined ? null : jsonTable([...records]).table;
  if (layout === undefined || table === null || tooLarge(table) !== null) return null;
  return { layout, source: { kind: 'cells', table } };
}
