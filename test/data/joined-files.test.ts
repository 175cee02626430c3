import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset, type ReadResult } from '@commonweal/data';

const numbers = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map(({ area, value, line }) => [area.name, value, line]);
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
/** Every row of the source is kept or set aside. */
const isWhole = ({ cells, rowsKept, setAside }: ReadResult): boolean =>
  rowsKept + setAside.length === cells?.rows;

test('a first line for spreadsheets says what separates the cells, and is no row', () => {
  for (const end of ['\n', '\r\n'])
    for (const [mark, options] of [[';', {}], [',', {}], ['\t', {}], ['|', {}], [';', { skipRows: 1 }]] as const) {
      const rows = [`sep=${mark}`, `Area${mark}Rate`, `York${mark}5`, `Leeds${mark}6`, ''];
      const result = readDataset(rows.join(end), options);
      assert.deepEqual(numbers(result), [['York', 5, 3], ['Leeds', 6, 4]]);
      assert.deepEqual(codes(result), []);
      assert.ok(isWhole(result));
    }
  assert.equal(readDataset('sep=;').dataset.observations.length, 0);
}); // prettier-ignore

test('one record of JSON a line is a list of records', () => {
  const lines = '{"area":"York","value":5}\n{"area":"Leeds","value":6}\n';
  assert.deepEqual(numbers(readDataset(lines)).map((one) => (one as readonly unknown[])[0]), ['York', 'Leeds']);
  assert.deepEqual(codes(readDataset(lines)), []);
  for (const broken of ['{"area":"York","value":5}{"area":"Leeds","value":6}', `${lines}[`, `${lines}{"area":`, '[1]\n[2]'])
    assert.equal(readDataset(broken).dataset.observations.length, 0, broken);
}); // prettier-ignore

test('headings that stand among the rows again are set aside and said', () => {
  const result = readDataset('Area,Rate\nYork,5\nArea,Rate\nLeeds,6\n Area , Rate \nHull,7\n');
  assert.deepEqual(numbers(result), [['York', 5, 2], ['Leeds', 6, 4], ['Hull', 7, 6]]);
  assert.deepEqual(codes(result), ['repeated-headings']);
  assert.match(result.issues[0]?.message ?? '', /lines 3 and 5/);
  assert.ok(isWhole(result));
  const ended = readDataset('Area,Rate\nYork,5\nSource: made up\nArea,Rate\n');
  assert.deepEqual([numbers(ended), codes(ended)], [[['York', 5, 2]], ['repeated-headings', 'footnote-lines']]);
  // A row that says a heading in one cell is a row.
  assert.equal(readDataset('Area,Rate\nYork,5\nArea,6\n').dataset.observations.length, 2);
}); // prettier-ignore
