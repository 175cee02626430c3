import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { areasOf, dataset, type RowSpec } from './helpers/dataset.js';

const pairs = (values: readonly (readonly [cause: string, reference: number, other: number])[]): RowSpec[] =>
  values.flatMap(([cause, a, b]) => [
    { area: 'England', value: a, group: { cause } },
    { area: 'York', value: b, group: { cause } },
  ]);
const compared = (...values: Parameters<typeof pairs>[0]): string =>
  comparison(dataset(pairs(values), { name: 'the rate', unit: '' }), { benchmark: 'England' }).finding;

test('a tie of opposite signs names each side', () => {
  assert.match(
    compared(['Cancer', 12.4, 12.8], ['Heart', 15.1, 14.7], ['Lungs', 9, 9.1]),
    /the largest difference was 0\.4 higher for cancer and 0\.4 lower for heart\.$/,
  );
  assert.match(
    compared(['Cancer', 12.4, 12.8], ['Stroke', 2, 2.4], ['Heart', 15.1, 14.7]),
    /was 0\.4 higher for cancer and stroke, and 0\.4 lower for heart\.$/,
  );
  assert.match(compared(['Cancer', 12.4, 12.8], ['Heart', 15.1, 15.5]), /was 0\.4 for cancer and heart\.$/);
});

test('the finding is about the benchmark if nothing else is left', () => {
  const data = dataset([{ area: 'England', value: 10 }], { name: 'the rate' });
  const said = 'The rate was 10.0% in England; no other area is shown.';
  assert.equal(ranking(data, { benchmark: 'England' }).finding, said);
  assert.equal(choropleth(data, { benchmark: 'England' }).finding, said);
  const none = dataset([{ area: 'England', value: 'suppressed' }], { name: 'the rate' });
  assert.equal(
    ranking(none, { benchmark: 'England' }).finding,
    'No figure is given for England; no other area is shown.',
  );
});

test('the unreadable last cell of a truncated file is not called missing', () => {
  const { dataset: data } = readDataset('Area,Value\nYork,12\nLeeds,13\nHull,1O');
  assert.match(ranking(data).finding, /of 2 areas; the figure for 1 area could not be read\.$/);
  assert.match(choropleth(data).finding, /across 2 areas; the figure for 1 area could not be read\.$/);
  assert.match(ranking(data, { area: ['Hull'] }).finding, /the figure for Hull could not be read\.$/);
  const both: RowSpec[] = [...areasOf([1, 2, 'notANumber', 'suppressed'])];
  assert.match(
    ranking(dataset(both)).finding,
    /no figure is given for 1 area; the figure for 1 area could not be read\.$/,
  );
  assert.equal(ranking(dataset(areasOf(['notANumber']))).finding, 'No figure could be read for any area.');
});

test('the note on few classes gives the true reason', () => {
  const notes = (values: readonly number[]): readonly string[] => choropleth(dataset(areasOf(values))).notes;
  assert.ok(
    notes([12, 13, 14, 15]).includes('4 classes are used, not 5, because there are only 4 different values.'),
  );
  assert.ok(
    notes([1.01, 1.02, 2.01, 2.02, 3, 4, 5, 6, 7].slice(0, 5)).some((note) =>
      note.endsWith('because there are only 3 different values as shown.'),
    ),
  );
  assert.ok(
    notes([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6]).some((note) =>
      note.endsWith('because too many values are equal.'),
    ),
  );
});

test('a noun that is a name keeps its capital', () => {
  const found = (label: string): string =>
    compared([label, 1, 9], ['HIV', 1, 1.5]).replace(/^.* for (.*)\.$/, '$1');
  assert.deepEqual(
    [
      'Heart',
      'Heart disease',
      'Heart of England',
      'High Peak',
      'All Saints',
      'Alzheimer’s disease',
      'Under 75',
    ].map(found),
    [
      'heart',
      'heart disease',
      'Heart of England',
      'High Peak',
      'All Saints',
      'Alzheimer’s disease',
      'under 75',
    ],
  );
});
