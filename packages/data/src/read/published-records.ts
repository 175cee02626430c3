import { tooLarge } from './caps.js';
import { tableOf } from './cell-table.js';
import type { JsonObject, JsonValue } from './json.js';
import { flattened, listsIn } from './json-lists.js';
import type { Layout, Reading, Source } from './layout.js';
import { mayBePublished } from './layouts/signs.js';
import { partOf } from './part-of.js';
import { jsonTable } from './records.js';

/** A list of records, either at the top level or as the only list in an object. */
function recordsIn(value: JsonValue): readonly JsonObject[] | null {
  if (Array.isArray(value)) {
    const records = value.filter((item) => item instanceof Map);
    return records.length === value.length ? flattened(records) : null;
  }
  const [list, other] = value instanceof Map ? listsIn(value) : [];
  return list === undefined || other !== undefined ? null : flattened(list.records);
}

/**
 * JSON records whose keys are a publisher's headings, as table cells: an OData service returns the same columns as the
 * CSV of the same figures. Null if no layout recognises the keys.
 */
export function publishedRecords(
  value: JsonValue,
  options: Reading,
): { layout: Layout; source: Source } | null {
  const { format = 'auto' } = options;
  const records = recordsIn(value);
  const [first] = records ?? [];
  if (records === null || first === undefined) return null;
  const keys = tableOf([[...first.keys()]]);
  if (!mayBePublished(keys)) return null;
  const layout = partOf(options, 'published')
    .publishedLayouts()
    .find(
      (one) => (format === 'auto' || one.format === format) && one.recognises({ kind: 'cells', table: keys }),
    );
  const table = layout === undefined ? null : jsonTable([...records]).table;
  if (layout === undefined || table === null || tooLarge(table) !== null) return null;
  return { layout, source: { kind: 'cells', table } };
}
