import type { Provenance } from '../../dataset/provenance.js';
import type { Issue } from '../../issues/issue.js';
import { jsonShape, valuesMissing } from '../../issues/messages.js';
import { tableOf } from '../cell-table.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import { cellText, type JsonObject, type JsonValue } from '../json.js';
import type { Layout, Preparation, Reading } from '../layout.js';
import { UniqueNames } from '../header.js';
import { type Cube, cubeOf, describesOnly, list, record } from './json-stat-cube.js';
import { prepareTable } from './tidy.js';

/** The group that tells the datasets of a collection apart. */
const OF_COLLECTION = 'dataset';

const classOf = (value: JsonValue): string => cellText(record(value).get('class'));

interface Named {
  readonly label: string;
  readonly dataset: JsonObject;
}

/**
 * Combines the columns of several cubes, each row under its own columns; several cubes get another column for their
 * labels.
 */
function joined(cubes: readonly Cube[], labels: readonly string[]): Cube {
  const [first] = cubes;
  if (first !== undefined && cubes.length === 1) return first;
  const groups = [OF_COLLECTION, ...new Set(cubes.flatMap((cube) => cube.groups))];
  const header = [...new Set([OF_COLLECTION, ...cubes.flatMap((cube) => cube.header)])];
  const rows = cubes.flatMap((cube, index) => {
    const placeOf = new Map(cube.header.map((name, place) => [name, place]));
    const places = header.map((name) => placeOf.get(name));
    return cube.rows.map((row) =>
      places.map((place, column) =>
        column === 0 ? (labels[index] ?? '') : place === undefined ? '' : (row[place] ?? null),
      ),
    );
  });
  return { header, groups, rows, unit: {}, issues: cubes.flatMap(({ issues }) => issues) };
}

function provenanceOf(datasets: readonly Named[], title: string): Partial<Provenance> {
  const textOf = (key: string): string => {
    const texts = new Set(datasets.map(({ dataset }) => cellText(dataset.get(key))));
    return [...texts].filter((text) => text !== '').join('; ');
  };
  const [publisher, updated] = [textOf('source'), textOf('updated')];
  return {
    ...(title === '' ? {} : { title }),
    ...(publisher === '' ? {} : { publisher }),
    ...(updated === '' ? {} : { vintage: `updated ${updated}` }),
    notes: datasets.flatMap(({ dataset }) => list(dataset.get('note')).map(cellText)),
  };
}

function prepareAll(datasets: readonly Named[], options: Reading, title: string): Preparation {
  const found = datasets.map(({ dataset }) => cubeOf(dataset));
  const issues = found.filter((cube): cube is Issue => 'code' in cube);
  if (issues.length > 0) return { prepared: null, issues };
  const cubes = found.filter((cube): cube is Cube => 'rows' in cube);
  const { header, groups, rows, unit, ...cube } = joined(
    cubes,
    datasets.map(({ label }) => label),
  );
  const areGroups = new Set(groups);
  const roles = new Map(
    header.map((name) => [areGroups.has(name) ? `${GROUP_ROLE}${name}` : name, name] as const),
  );
  const table = tableOf([header, ...rows], (row) => row);
  const preparation = prepareTable(table, options, () => ({ roles, indicator: unit }));
  const { prepared } = preparation;
  if (prepared === null) return preparation;
  const provenance = { ...prepared.provenance, ...provenanceOf(datasets, title) };
  const all = [...cube.issues, ...preparation.issues];
  return { ...preparation, prepared: { ...prepared, provenance }, issues: all };
}

/** The datasets embedded in a collection, and in collections in it; datasets it only links to are not fetched. */
function datasetsIn(collection: JsonObject): JsonObject[] {
  const items = list(record(collection.get('link')).get('item')).map(record);
  return items.flatMap((item) => {
    if (classOf(item) === 'collection') return datasetsIn(item);
    return item.get('dimension') instanceof Map ? [item] : [];
  });
}

/** The datasets of a collection, each with a unique label: two definitions are never joined silently. */
function embedded(datasets: readonly JsonObject[]): Named[] {
  const names = new UniqueNames();
  return datasets.map((dataset, index) => ({
    dataset,
    label: names.give(cellText(dataset.get('label')) || `Dataset ${String(index + 1)}`),
  }));
}

/**
 * JSON-stat 2.0, as specified at json-stat.org: a dataset, or a collection of embedded datasets, told apart by a group.
 */
export const jsonStatLayout: Layout = {
  format: 'json-stat',
  // Its lists of names, sizes and values can have the same length, which would look like columns.
  certain: true,
  recognises: (source) => {
    if (source.kind !== 'json') return false;
    const whole = record(source.value);
    const isVersion2 = cellText(whole.get('version')).startsWith('2');
    return (
      (isVersion2 && classOf(whole) === 'collection') ||
      (whole.get('dimension') instanceof Map && whole.has('id') && whole.has('size'))
    );
  },
  prepare: (source, options) => {
    if (source.kind !== 'json') return { prepared: null, issues: [] };
    const whole = record(source.value);
    const label = cellText(whole.get('label'));
    if (classOf(whole) !== 'collection') return prepareAll([{ label, dataset: whole }], options, label);
    const all = datasetsIn(whole);
    const datasets = embedded(all.filter((dataset) => !describesOnly(dataset)));
    if (datasets.length === 0) {
      const issue = all.length === 0 ? jsonShape('jsonStatWithoutData') : valuesMissing(label);
      return { prepared: null, issues: [issue] };
    }
    const [first] = datasets;
    const own = datasets.length === 1 ? cellText(first?.dataset.get('label')) : '';
    return prepareAll(datasets, options, own === '' ? label : own);
  },
};
