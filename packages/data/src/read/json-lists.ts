import type { JsonObject, JsonValue } from './json.js';

/** A list of records in an object, and the path of keys to it. */
export interface FoundList {
  readonly path: string;
  readonly records: readonly JsonObject[];
}

/** Keys of lists that describe a table but are not one: the fields of a response, links, messages. */
const ABOUT =
  /^(?:fields?|columns?|schema|links?|_links|meta|metadata|facets?|errors?|warnings?|messages?|notes?|parameters?|params|extras?|dimensions?|aliases|fieldaliases|spatialreference|crs|transform|sources?|attributions?|licen[cs]es?|tags|pagination|paging|query|request|included|annotations?|@context|views?)$/i;
/** The greatest depth at which to look for a list: `result.records`, `d.results`. */
const MOST_DEEP = 3;

const isRecord = (value: JsonValue | undefined): value is JsonObject => value instanceof Map;

/** The attributes of a map feature, without its geometry: ArcGIS calls them attributes, GeoJSON properties. */
function attributesOf(record: JsonObject): JsonObject | null {
  const own = record.get('attributes') ?? record.get('properties');
  if (!isRecord(own)) return null;
  const isFeature = [...record.keys()].every((key) =>
    /^(?:attributes|properties|geometry|type|id|bbox|centroid)$/.test(key),
  );
  return isFeature ? own : null;
}

/** Records as table rows; map features become their attributes. */
export function flattened(records: readonly JsonObject[]): readonly JsonObject[] {
  const attributes = records.map(attributesOf);
  return attributes.every((own) => own !== null) ? attributes : records;
}

/** Whether an object has lists that could be tables, and all of them are empty. */
export function hasOnlyEmptyLists(object: JsonObject): boolean {
  const lists = [...object].flatMap(([key, value]) =>
    Array.isArray(value) && !ABOUT.test(key) ? [value] : [],
  );
  return lists.length > 0 && lists.every((list) => list.length === 0);
}

/** Every list of records in an object and its nested objects; lists about the table are left out. */
export function listsIn(object: JsonObject, path = '', depth = 1): FoundList[] {
  return [...object].flatMap(([key, value]): FoundList[] => {
    if (ABOUT.test(key)) return [];
    const own = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value))
      return value.length > 0 && value.every(isRecord) ? [{ path: own, records: value }] : [];
    return isRecord(value) && depth < MOST_DEEP ? listsIn(value, own, depth + 1) : [];
  });
}
