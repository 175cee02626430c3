import type { Issue } from '../../issues/issue.js';
import { jsonShape, tooMuchData } from '../../issues/messages.js';
import { tableOf } from '../cell-table.js';
import { GROUP_ROLE } from '../columns.js';
import { cellOrNull, cellText, type JsonObject, type JsonValue } from '../json.js';
import type { Layout, Preparation } from '../layout.js';
import type { ReadOptions } from '../options.js';
import { prepareTable } from './tidy.js';

const MOST_CELLS = 1_000_000;

const record = (value: JsonValue | undefined): JsonObject =>
  value instanceof Map ? value : new Map<string, JsonValue>();
const list = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);

interface Dimension {
  readonly name: string;
  readonly role: 'time' | 'geo' | 'other';
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

/** Categories in their order: `index` is a list of codes or a record code → place; with a single category it may be left out. */
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

function dimensionsOf(dataset: JsonObject): Dimension[] {
  const roles = record(dataset.get('role'));
  const isIn = (role: string, id: string): boolean => list(roles.get(role)).map(cellText).includes(id);
  return list(dataset.get('id')).map((value) => {
    const id = cellText(value);
    const dimension = record(record(dataset.get('dimension')).get(id));
    const role = isIn('time', id) ? 'time' : isIn('geo', id) ? 'geo' : 'other';
    const name = (cellText(dimension.get('label')) || id).toLowerCase();
    return { name, role, categories: categoriesOf(record(dimension.get('category'))) };
  });
}

/** The item at a place of `value` or `status`, each of which may be a list, a record of places, or one for all. */
function itemAt(items: JsonValue | undefined, place: number): string | null {
  if (Array.isArray(items)) return cellOrNull(items[place]);
  return cellOrNull(items instanceof Map ? items.get(String(place)) : items);
}

function prepareDataset(dataset: JsonObject, options: ReadOptions, said: string): Preparation {
  const dimensions = dimensionsOf(dataset);
  const sizes = dimensions.map(({ categories }) => categories.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const fail = (issue: Issue): Preparation => ({ prepared: null, issues: [issue] });
  if (cells > MOST_CELLS) return fail(tooMuchData('cells', MOST_CELLS));
  const stated = list(dataset.get('size')).map((size) => Number(cellText(size)));
  if (dimensions.length === 0 || stated.some((size, index) => size !== sizes[index])) {
    return fail(jsonShape('JSON-stat whose sizes and categories do not fit'));
  }
  // A dimension of one category that is not place or time says nothing of a single cell; it is kept as a group all the same.
  const roles = new Map<string, string>([['value', 'value'], ['status', 'status']]); // prettier-ignore
  const header = dimensions.flatMap(({ name, role }) => {
    if (role === 'geo') return ['area_code', 'area'];
    return role === 'time' ? ['period'] : [name];
  });
  for (const name of header) {
    roles.set(['area_code', 'area', 'period'].includes(name) ? name : `${GROUP_ROLE}${name}`, name);
  }
  const rows: (string | null)[][] = [[...header, 'value', 'status']];
  for (let place = 0; place < cells; place += 1) {
    let rest = place;
    const row: string[] = [];
    for (let index = dimensions.length - 1; index >= 0; index -= 1) {
      const { role = 'other', categories = [] } = dimensions[index] ?? {};
      const { code = '', label = '' } = categories[rest % categories.length] ?? {};
      rest = Math.floor(rest / categories.length);
      row.unshift(...(role === 'geo' ? [code, label] : [label]));
    }
    rows.push([...row, itemAt(dataset.get('value'), place), itemAt(dataset.get('status'), place)]);
  }
  const preparation = prepareTable(
    tableOf(
      rows,
      rows.map((_, row) => row),
    ),
    options,
    () => ({ roles, indicator: {} }),
  );
  const { prepared } = preparation;
  if (prepared === null) return preparation;
  const label = cellText(dataset.get('label')) || said;
  const provenance = {
    ...prepared.provenance,
    ...(label === '' ? {} : { title: label }),
    ...(dataset.has('source') ? { publisher: cellText(dataset.get('source')) } : {}),
    ...(dataset.has('updated') ? { vintage: `updated ${cellText(dataset.get('updated'))}` } : {}),
    notes: list(dataset.get('note')).map(cellText),
  };
  return { ...preparation, prepared: { ...prepared, provenance } };
}

/** The datasets that stand in a collection itself; those it only links to are not fetched. */
function embedded(collection: JsonObject): JsonObject[] {
  const items = list(record(collection.get('link')).get('item')).map(record);
  return items.filter((item) => item.has('value') && item.has('dimension'));
}

const classOf = (value: JsonValue): string => cellText(record(value).get('class'));

/** JSON-stat 2.0: a dataset, or a collection with one dataset in it. Read by its specification (json-stat.org). */
export const jsonStatLayout: Layout = {
  format: 'json-stat',
  label: 'JSON-stat',
  recognises: (source) => {
    if (source.kind !== 'json') return false;
    const whole = record(source.value);
    const isVersion2 = cellText(whole.get('version')).startsWith('2');
    return (
      (isVersion2 && classOf(whole) === 'collection') ||
      (whole.has('dimension') && whole.has('id') && whole.has('size'))
    );
  },
  prepare: (source, options) => {
    if (source.kind !== 'json') return { prepared: null, issues: [] };
    const whole = record(source.value);
    if (classOf(whole) !== 'collection') return prepareDataset(whole, options, '');
    const [first, ...others] = embedded(whole);
    if (first === undefined)
      return { prepared: null, issues: [jsonShape('a JSON-stat collection without data in it')] };
    if (others.length > 0) {
      return {
        prepared: null,
        issues: [jsonShape(`a JSON-stat collection of ${String(others.length + 1)} datasets`)],
      };
    }
    return prepareDataset(first, options, cellText(whole.get('label')));
  },
};
