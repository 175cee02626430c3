import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { observationsTable, readDataset, type ReadResult, readRecords, writeCsv } from '@commonweal/data';
import { assertReadInvariants } from '../support/read-invariants.js';

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

/** Inputs that `npm run fuzz` found to be read wrongly, too slowly or not at all. */
describe('a hard input', () => {
  it('codes and names that only match when joined together are different areas', () => {
    const { dataset } = readDataset('area_code,area,value\na,"b\na",1\n"a\nb",a,2');
    assert.deepEqual(
      dataset.observations.map(({ area }) => area),
      [
        { code: 'a', name: 'b\na' },
        { code: 'a\nb', name: 'a' },
      ],
    );
  });

  it('groups that only match when joined together are different groups', () => {
    const { dataset } = readDataset('area,sex,age,value\nYork,a,"b\na",1\nYork,"a\nb",a,2');
    assert.deepEqual(
      dataset.observations.map(({ group }) => [...group.values()]),
      [
        ['a', 'b\na'],
        ['a\nb', 'a'],
      ],
    );
  });

  it('a text that begins with a brace is CSV if the caller says so', () => {
    const { dataset } = readDataset('{area},value\nYork,5', { format: 'csv' });
    assert.equal(dataset.observations[0]?.value, 5);
  });

  it('JSON-stat with as many cells as dimensions is JSON-stat and nothing else', () => {
    const text =
      '{"version":"2.0","class":"dataset","id":["d"],"size":[1],"dimension":{"d":{"category":{"index":["c"]}}},"value":[7]}';
    assert.equal(readDataset(text).dataset.observations[0]?.value, 7);
  });

  it('JSON-stat with more values than cells is refused, not cut off', () => {
    for (const value of ['[7,8]', '{"0":7,"1":8}', '{"x":7}']) {
      const text = `{"version":"2.0","class":"dataset","id":["d"],"size":[1],"dimension":{"d":{"category":{"index":["c"]}}},"value":${value}}`;
      assert.deepEqual(codes(readDataset(text)), ['format-recognised', 'json-shape']);
    }
  });

  it('JSON-stat with measures of two units has neither for the whole', () => {
    const cube = (units: object): string =>
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['metric'],
        size: [2],
        role: { metric: ['metric'] },
        dimension: { metric: { category: { index: ['a', 'b'], unit: units } } },
        value: [7, 8],
      });
    const unitOf = (units: object): string => readDataset(cube(units)).dataset.indicator.unit;
    assert.equal(unitOf({ a: { label: '%' } }), '%');
    assert.equal(unitOf({ a: { label: '%' }, b: { label: 'years' } }), '');
  });

  it('records under a list of columns keep the cells that the list does not name', () => {
    const { dataset } = readDataset('{"columns":["area"],"rows":[{"area":"York","value":5}]}');
    assert.equal(dataset.observations[0]?.value, 5);
  });

  it('a column named only with signs gives no reason for a missing value', () => {
    const { dataset } = readDataset('area,value,#\nYork,5,suppressed\nLeeds,6,');
    assert.equal(dataset.observations[0]?.value, 5);
    assert.equal(dataset.observations[0].extra.get('#'), 'suppressed');
  });

  it('many columns with the same name are one message', () => {
    const read = readDataset(`area,value${',a'.repeat(5000)}\nYork,5`);
    assert.equal(read.columns.at(-1), 'a (5000)');
    const found = read.issues.filter(({ code }) => code === 'duplicate-header');
    assert.match(
      found[0]?.message ?? '',
      /^5000 columns are called ‘a’\. All but the first are shown as ‘a \(2\)’, /,
    );
    assert.equal(found.length, 1);
  });

  it('more columns or rows than a page can hold are refused with the number that it can (attack 34)', () => {
    const wide = (columns: number): string => `area${',a'.repeat(columns - 1)}\nYork,5\nLeeds,6`;
    assert.equal(readDataset(wide(16_384)).dataset.observations[0]?.value, 5);
    const record = Object.fromEntries(Array.from({ length: 16_385 }, (_, index) => [`c${index}`, 5]));
    for (const read of [readDataset(wide(16_385)), readDataset(wide(1_000_000)), readRecords([record])]) {
      assert.deepEqual(codes(read), ['too-much-data']);
      assert.match(read.issues[0]?.message ?? '', /more than 16,384 columns/);
    }
    const long = readDataset(`area,value\n${'York,5\n'.repeat(1_000_000)}`);
    assert.deepEqual(codes(long), ['too-much-data']);
    assert.match(long.issues[0]?.message ?? '', /more than 1,000,000 rows/);
  });

  it('a duplicate key in many records is one message, with the line of the first', () => {
    const read = readDataset(
      `[\n${'{"area":"York","value":1,"value":5},\n'.repeat(5000)}{"area":"Leeds","value":6}]`,
    );
    const found = read.issues.filter(({ code }) => code === 'duplicate-key');
    assert.deepEqual(
      found.map(({ where }) => where.line),
      [2],
    );
  });

  it('one long row above many short ones is refused, not padded', () => {
    const read = readDataset(
      `area${',2001'.repeat(5000)}\nYork${',5'.repeat(5000)}${'\nLeeds'.repeat(5000)}`,
    );
    assert.deepEqual(codes(read), ['uneven-rows']);
    assertReadInvariants(read);
  });

  it('a wide table that is filled is read, however large', () => {
    const read = readDataset(`area${',2001'.repeat(300)}\n${`York${',5'.repeat(300)}\n`.repeat(300)}`);
    assert.equal(read.dataset.observations.length, 90_000);
  });

  it('records with hardly a key in common are refused, not padded', () => {
    const records = Array.from({ length: 2000 }, (_, index) => ({ [`a${index}`]: index }));
    assert.deepEqual(codes(readRecords(records)), ['json-shape']);
  });

  it('a download of the Office for National Statistics may have more rows than a function takes arguments', () => {
    const read = readDataset(`Figure 1: Deaths\n\nAge,2018\n${'0,5\n'.repeat(200_000)}\nNotes\nx`);
    assert.equal(read.rowsKept, 200_000);
    assertReadInvariants(read);
  });

  it('metadata lines with the same name keep their order', () => {
    const { dataset } = readDataset('area,value\nYork,5\n# note: One\n# note: Two\n# note: Three');
    assert.deepEqual(dataset.provenance.notes, ['One', 'Two', 'Three']);
  });

  it('unusable limits between semicolons stay so when a download is read back, and are kept verbatim', () => {
    const text = 'area;value;lower95;upper95\nYork;5;0;1,234\nLeeds;2;3;1\nHull;[c];1;9\nSelby;4;3;5';
    const { observations } = readDataset(text, { delimiter: ';' }).dataset;
    const { columns, rows } = observationsTable(observations);
    const back = readDataset(writeCsv({ columns, rows })).dataset.observations;
    assert.deepEqual(
      back.map(({ limits }) => limits.length),
      [0, 0, 0, 1],
    );
    assert.deepEqual(columns.slice(3), ['lower95', 'lower95 (as given)', 'upper95', 'upper95 (as given)']);
    assert.deepEqual(
      rows.map((cells) => cells.slice(3)),
      [
        ['', '0', '', '1,234'],
        ['', '3', '', '1'],
        ['', '', '', ''],
        ['3', '', '5', ''],
      ],
      'limits of a value that is held back are not given',
    );
  });

  it('the header of records has no line', () => {
    const { issues } = readRecords([
      ['area', 'value', ''],
      ['York', 1, 'x'],
    ]);
    assert.deepEqual(
      issues.map(({ code, where }) => [code, where.line]),
      [['empty-header', null]],
    );
  });

  it('the cells of an own file without rows are kept verbatim', () => {
    const { cells } = readDataset("area,'=1\n# format: Commonweal CSV 1");
    assert.equal(cells?.at(0, 1), "'=1");
  });

  it('a file without areas or numbers is reported as such, beside what is uncertain', () => {
    for (const text of [',\0,Time period\nArea,Area\n\0,;', 'York,missing\nArea,Area\n;,٣']) {
      const { dataset, issues } = readDataset(text);
      assert.equal(dataset.observations.length, 0);
      assert.deepEqual(
        issues.flatMap(({ code, severity }) => (severity === 'fatal' ? [code] : [])),
        ['no-numeric-column'],
      );
    }
  });
});
