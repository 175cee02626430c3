import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctGroups } from '@commonweal/data';
import {
  assertEveryCell,
  assertRowsAddUp,
  codesOf,
  countMissing,
  pick,
  readOpenData,
  utf8,
} from './support.js';

test('nomis-census-2011-ethnic-group.csv', () => {
  const { bytes, result } = readOpenData('nomis-census-2011-ethnic-group.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  assert.equal(result.format, 'nomis');
  const { observations } = result.dataset;
  assert.equal(observations.length, 348 * 24);
  assert.equal(distinctGroups(observations, 'ethnic group').length, 24);
  const york = (category: string): unknown =>
    pick(result, 'E06000014', '2011', { 'ethnic group': category })[0]?.value;
  assert.deepEqual(
    [
      'All categories: Ethnic group',
      'White',
      'White: English/Welsh/Scottish/Northern Irish/British',
      'White: Irish',
    ].map(york),
    [198051, 186731, 178613, 1103],
  );
  assert.deepEqual(countMissing(result), {});
});

test('spreadsheet-drug-deaths.csv', () => {
  const { bytes, result } = readOpenData('spreadsheet-drug-deaths.csv');
  assertRowsAddUp(result);
  // Node 20 decodes Windows-1252 as Latin-1; only one character of the file is concerned.
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\u0092', '’');
  assertEveryCell(result, text);
  assert.equal(result.format, 'spreadsheet');
  assert.deepEqual(codesOf(result), [
    'encoding-read',
    'format-recognised',
    'empty-header',
    'blank-lines',
    'footnote-lines',
    'missing-value-marker-unexplained',
  ]);
  assert.equal(result.dataset.observations.length, 382);
  const [york] = pick(result, 'E06000014', null);
  assert.deepEqual([york?.area.name, york?.value, york?.count], ['York', 11.6, 65]);
  assert.deepEqual(york?.limits, [{ level: 0.95, lower: 8.9, upper: 14.8 }]);
  // A county is in one column, its districts in the next; a region has a code and no name.
  assert.equal(pick(result, 'E07000163', null)[0]?.area.name, 'Craven');
  const [region] = pick(result, 'E12000003', null);
  assert.deepEqual(
    [region?.area.name, region?.value, region?.count],
    ['Yorkshire and The Humber', 8.2, 1272],
  );
  assert.deepEqual(pick(result, 'E07000163', null)[0]?.value, { missing: 'notAvailable', raw: ':' });
  assert.deepEqual(pick(result, 'E07000167', null)[0]?.flags, ['U']);
  assert.deepEqual(pick(result, 'E11000002', null)[0]?.value, { missing: 'notSupplied', raw: '' });
  const { notes } = result.dataset.provenance;
  assert.ok(notes.some((note) => note.includes('coroner’s inquest')));
  assert.equal(notes.at(-1), 'Source: Office for National Statistics');
});
