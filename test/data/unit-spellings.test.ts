import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';

const COLUMN = 'area,unit,value\nYork,"per 100,000",5\nHull,per 100000,6\nLeeds,Per 100 000,7';

test('a unit in two spellings is one unit, and does not distinguish numbers', () => {
  const { dataset, roles } = readDataset(COLUMN);
  assert.equal(dataset.indicator.unit, 'per 100,000');
  assert.ok(dataset.observations.every(({ unit, group }) => unit === undefined && group.size === 0));
  assert.deepEqual(
    roles.map(({ role }) => role),
    ['area', 'unit', 'value'],
  );
});

test('a unit in two spellings beside another is one of two', () => {
  const { dataset } = readDataset(`${COLUMN}\nBury,%,8`);
  assert.deepEqual(
    dataset.observations.map(({ unit }) => unit),
    ['per 100,000', 'per 100,000', 'per 100,000', '%'],
  );
});

test('headings with a unit in two spellings share it', () => {
  const { dataset, issues } = readDataset('Area,Men (per 100000),"Women (per 100,000)"\nYork,5,3');
  assert.deepEqual(issues, []);
  assert.equal(new Set(dataset.observations.map(({ unit }) => unit)).size, 1);
});

test('units with different numbers differ', () => {
  for (const units of [['per 1,000', 'per 10,000'], ['%', '% points'], ['£', '£m']] as const) {
    const { observations } = readDataset(`area,unit,value\nYork,"${units[0]}",5\nHull,"${units[1]}",6`).dataset;
    assert.deepEqual(observations.map(({ unit }) => unit), [...units]);
  }
}); // prettier-ignore
