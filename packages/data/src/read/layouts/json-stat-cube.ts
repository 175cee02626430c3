import type { Indicator } from '../../dataset/dataset.js';
import type { Issue } from '../../issues/issue.js';
import { jsonShape, tooMuchData, truncatedData, valuesMissing } from '../../issues/messages.js';
import { UniqueNames } from '../header.js';
import { cellOrNull, cellText, type JsonObject, type JsonValue } from '../json.js';

const MOST_CELLS = 1_000_000;

/** A value as a record, or an empty record if it is something else. */
export const record = (value: JsonValue | undefined): JsonObject =>
  value instanceof Map ? value : new Map<string, JsonValue>();
/** A value as a list, or an empty list if it is something else. */
export const list = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

interface Dimension {
  readonly name: string;
  readonly role: 'time' | 'geo' | 'other';
  readonly categories: readonly { readonly code: string; readonly label: string }[];
  /** The unit, for a dimension of measures with a single unit. */
  readonly unit: Partial<Indicator>;
}

/** A JSON-stat dataset with a row for each cell, under the names of its dimensions. */
export interface Cube {
  readonly header: readonly string[];
  /** Dimensions that are groups. */
  readonly groups: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly unit: Partial<Indicator>;
  /** Set if its list of values is shorter than its sizes state. */
  readonly issues: readonly Issue[];
}

/**
 * Categories in order: `index` is a list of codes or a record code → position; it may be left out if there is a single
 * category.
 */
function categoriesOf(category: JsonObject): Dimension['categories'] {
  const labels = record(category.get('label'));
  const index = category.get('index');
  const places = [...record(index)].map(([code, place]) => [code, Number(cellText(place))] as const);
  const codes = Array.isArray(index)
    ? index.map(cellText)
    : index === undefined
      ? [...labels.keys()]
      : places.sort((a, b) => a[1] - b[1]).map(([code]) => code);
  return codes.map((code) => ({ code, label: cellText(labels.get(code)) || code }));
}

function unitOf(category: JsonObject): Partial<Indicator> {
  const units = [...record(category.get('unit')).values()].map(record);
  const [unit] = units;
  if (unit === undefined || units.length > 1) return {};
  const label = cellText(unit.get('label'));
  const decimals = cellText(unit.get('decimals'));
  return {
    ...(label === '' ? {} : { unit: label }),
    ...(/^\d$/.test(decimals) ? { decimals: Number(decimals) } : {}),
  };
}

function dimensionsOf(dataset: JsonObject): Dimension[] {
  const roles = record(dataset.get('role'));
  const ids = list(dataset.get('id')).map(cellText);
  // A second place or time, as for journeys, is an ordinary group.
  const firstOf = (role: string): string | undefined =>
    list(roles.get(role))
      .map(cellText)
      .find((id) => ids.includes(id));
  const [time, geo] = [firstOf('time'), firstOf('geo')];
  const metrics = list(roles.get('metric')).map(cellText);
  // A dimension that shares its name with another one, or with a fixed column, is renamed.
  const names = new UniqueNames();
  for (const name of ['dataset', 'value', 'status']) names.give(name);
  if (geo !== undefined) for (const name of ['area_code', 'area']) names.give(name);
  if (time !== undefined) names.give('period');
  return ids.map((id) => {
    const dimension = record(record(dataset.get('dimension')).get(id));
    const category = record(dimension.get('category'));
    const role = id === time ? 'time' : id === geo ? 'geo' : 'other';
    const name = (cellText(dimension.get('label')) || id).toLowerCase();
    return {
      name: role === 'other' ? names.give(name) : name,
      role,
      categories: categoriesOf(category),
      unit: metrics.includes(id) ? unitOf(category) : {},
    };
  });
}

/**
 * The item at a position of `value` or `status`, each of which may be a list, a record by position, or one item for
 * all.
 */
function itemAt(items: JsonValue | undefined, place: number): string | null {
  if (Array.isArray(items)) return cellOrNull(items[place]);
  return cellOrNull(items instanceof Map ? items.get(String(place)) : items);
}

/** Whether a list or a record by position has an item beyond the last cell. */
function hasPlaceFrom(items: JsonValue | undefined, cells: number): boolean {
  if (Array.isArray(items)) return items.length > cells;
  return (
    items instanceof Map && [...items.keys()].some((place) => !(/^\d+$/.test(place) && Number(place) < cells))
  );
}

function isEmpty(items: JsonValue | undefined): boolean {
  if (Array.isArray(items)) return items.length === 0;
  return items instanceof Map ? items.size === 0 : cellText(items) === '';
}

/**
 * Whether a dataset only describes data: it has no values, and no reasons why they are missing.
 *
 * @example
 * describesOnly(new Map([['value', []]])); // true
 */
export const describesOnly = (dataset: JsonObject): boolean =>
  isEmpty(dataset.get('value')) && isEmpty(dataset.get('status'));

/**
 * The cells of a JSON-stat dataset as rows: categories by label, places by code too, then value and status. An issue if
 * its sizes do not fit its categories, or if it is too large.
 */
export function cubeOf(dataset: JsonObject): Cube | Issue {
  if (describesOnly(dataset)) return valuesMissing(cellText(dataset.get('label')));
  const dimensions = dimensionsOf(dataset);
  const sizes = dimensions.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells > MOST_CELLS) return tooMuchData('cells', MOST_CELLS);
  const stated = list(dataset.get('size')).map((size) => Number(cellText(size)));
  const beyond = ['value', 'status'].some((key) => hasPlaceFrom(dataset.get(key), cells));
  if (dimensions.length === 0 || beyond || stated.some((size, index) => size !== sizes[index])) {
    return jsonShape('jsonStatThatDoesNotFit');
  }
  const rows: (string | null)[][] = [];
  for (let place = 0; place < cells; place += 1) {
    let rest = place;
    const row: string[] = [];
    for (let index = dimensions.length - 1; index >= 0; index -= 1) {
      const { role = 'other', categories = [] } = dimensions[index] ?? {};
      const { code = '', label = '' } = categories[rest % categories.length] ?? {};
      rest = Math.floor(rest / categories.length);
      row.push(...(role === 'geo' ? [label, code] : [label]));
    }
    rows.push([...row.reverse(), itemAt(dataset.get('value'), place), itemAt(dataset.get('status'), place)]);
  }
  const columns = dimensions.flatMap(({ name, role }) =>
    role === 'geo' ? ['area_code', 'area'] : [role === 'time' ? 'period' : name],
  );
  const values = dataset.get('value');
  const isShort = Array.isArray(values) && values.length < cells;
  // A dimension with one category tells no cells apart; it is kept as a group all the same.
  return {
    header: [...columns, 'value', 'status'],
    groups: dimensions.filter(({ role }) => role === 'other').map(({ name }) => name),
    rows,
    unit: Object.assign({}, ...dimensions.map(({ unit }) => unit)) as Partial<Indicator>,
    issues: isShort ? [truncatedData(cells, values.length)] : [],
  };
}
