import type { JsonObject, JsonValue } from './json.js';

/** A list of records in an object, under the keys that lead to it. */
export interface FoundList {
  readonly path: string;
  readonly records: readonly JsonObject[];
}

/** Lists that say something of a table and are none: the fields of an answer, links, messages. */
const ABOUT =
  /^(?:fields?|columns?|schema|links?|_links|meta|metadata|facets?|errors?|warnings?|messages?|notes?|parameters?|params|extras?|dimensions?|aliases|fieldaliases|spatialreference|crs|transform|sources?|attributions?|licen[cs]es?|tags|pagination|paging|query|request|included|annotations?|@context|views?)$/i;
/** A list lies at most so deep in the object: `result.records`, `d.results`. */
const MOST_DEEP = 3;

const isRecord = (value: JsonValue | undefined): value is JsonObject => value instanceof Map;

/** What a feature of a map holds beside its shape: ArcGIS calls it attributes, GeoJSON properties. */
function attributesOf(record: JsonObject): JsonObject | null {
  const own = record.get('attributes') ?? record.get('properties');
  if (!isRecord(own)) return null;
  const isFeature = [...record.keys()].every((key) =>
    /^(?:attributes|properties|geometry|type|id|bbox|centroid)$/.test(key),
  );
  return isFeature ? own : null;
}

/** Records as rows of a table: of features of a map, their attributes. */
export function flattened(records: readonly JsonObject[]): readonly JsonObject[] {
  const attributes = records.map(attributesOf);
  return attributes.every((own) => own !== null) ? attributes : records;
}

/** Whether an object has a list for a table, and there is nothing in it nor in any other. */
export function hasOnlyEmptyLists(object: JsonObject): boolean {
  const lists = [...object].flatMap(([key, value]) =>
    Array.isArray(value) && !ABOUT.test(key) ? [value] : [],
  );
  return lists.length > 0 && lists.every((list) => list.length === 0);
}

/** Every list of records in an object and the objects in it; lists about the table are left out. */
export function listsIn(object: JsonObject, path = '', depth = 1): FoundList[] {
  return [...object].flatMap(([key, value]): FoundList[] => {
    if (ABOUT.test(key)) return [];
    const own = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value))
      return value.length > 0 && value.every(isRecord) ? [{ path: own, records: value }] : [];
    return isRecord(value) && depth < MOST_DEEP ? listsIn(value, own, depth + 1) : [];
  });
}
