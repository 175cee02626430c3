import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDataset } from '@commonweal/data';
import { rowCells } from '../../packages/data/src/read/cell-table.js';
import { scanCsv } from '../../packages/data/src/read/csv.js';
import { detectDelimiter } from '../../packages/data/src/read/delimiter.js';

function rows(text: string, delimiter = ','): string[][] {
  const { table } = scanCsv(text, delimiter);
  return Array.from({ length: table.rows }, (_, row) => rowCells(table, row));
}
const codes = (text: string, options = {}): string[] =>
  readDataset(text, options).issues.map(({ code }) => code);

test('quoted commas, quoted line breaks and doubled quotation marks are read by RFC 4180', () => {
  assert.deepEqual(rows('a,"b, c"\r\n"d\r\ne","f ""g"""'), [
    ['a', 'b, c'],
    ['d\r\ne', 'f "g"'],
  ]);
});

test('CRLF, LF, CR and all three mixed give the same rows', () => {
  const expected = [['a', 'b'], ['1', '2'], ['3', '4']]; // prettier-ignore
  for (const text of ['a,b\r\n1,2\r\n3,4', 'a,b\n1,2\n3,4', 'a,b\r1,2\r3,4', 'a,b\r1,2\n3,4\r\n']) {
    assert.deepEqual(rows(text), expected);
  }
});

test('every row knows its line, also after quoted line breaks', () => {
  const { table } = scanCsv('a,b\n"x\ny\r\nz",2\n3,4', ',');
  assert.deepEqual(
    [0, 1, 2].map((row) => table.line(row)),
    [1, 2, 5],
  );
});

test('any table of texts comes back as it was quoted', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ',', '\r', '\n', '\r\n', '__proto__', ''));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (cells, end) => {
      const text = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
      assert.deepEqual(rows(text), cells);
    }),
  );
});

test('__proto__, constructor and their like are columns like any other', () => {
  const { dataset, columns } = readDataset('__proto__,constructor,area,value\n{"polluted":1},x,Leeds,5');
  assert.deepEqual(columns, ['__proto__', 'constructor', 'area', 'value']);
  assert.equal(dataset.observations[0]?.extra.get('__proto__'), '{"polluted":1}');
  assert.equal('polluted' in {}, false);
});

test('an unclosed quotation mark keeps the rows before it and is reported with its line', () => {
  const { dataset, issues, setAside } = readDataset('area,value\nHull,6\n"Leeds,5\nYork,7\n');
  assert.deepEqual(
    dataset.observations.map(({ area }) => area.name),
    ['Hull'],
  );
  const issue = issues.find(({ code }) => code === 'unclosed-quote');
  assert.deepEqual([issue?.severity, issue?.where.line], ['partial', 3]);
  assert.match(issue?.message ?? '', /character 19 of the file/);
  assert.deepEqual(
    setAside.map(({ reason }) => reason),
    ['header', 'unreadable'],
  );
});

test('a stray quotation mark is kept verbatim and reported', () => {
  const { dataset, issues } = readDataset('area,value\nKing"s Lynn,6\n"York" city,7');
  assert.deepEqual(
    dataset.observations.map(({ area }) => area.name),
    ['King"s Lynn', '"York" city'],
  );
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.line]),
    [['stray-quote', 2]],
  );
});

test('a row with too few cells is kept, and the missing cell is not supplied', () => {
  const { dataset, issues } = readDataset('area,remark,value\nLeeds,x,5\nHull,x\n');
  assert.deepEqual(dataset.observations[1]?.value, { missing: 'notSupplied', raw: '' });
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.line]),
    [['too-few-fields', 3]],
  );
});

test('surplus cells are kept under Unnamed', () => {
  const { dataset, issues, columns } = readDataset('area,value\nLeeds,5,extra\nHull,6');
  assert.deepEqual(columns, ['area', 'value', 'Unnamed']);
  assert.equal(dataset.observations[0]?.extra.get('Unnamed'), 'extra');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['too-many-fields'],
  );
});

test('a doubled header is kept under another name, an empty one is numbered', () => {
  const { columns, issues } = readDataset('area,value,value,\nLeeds,5,6,7');
  assert.deepEqual(columns, ['area', 'value', 'value (2)', 'Column 4']);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['duplicate-header', 'empty-header'],
  );
});

test('blank lines at the end change nothing; one in the middle is reported', () => {
  assert.deepEqual(codes('area,value\nLeeds,5\n\n\n\n\n\n\n\n\n\n\n'), []);
  assert.deepEqual(codes('area,value\nLeeds,5\n\nHull,6\n'), ['blank-lines']);
});

test('control characters are reported, with their line', () => {
  const { issues, dataset } = readDataset('area,value\nLee\u0000ds,5');
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.line]),
    [['control-characters', 2]],
  );
  assert.equal(dataset.observations[0]?.area.name, 'Lee\u0000ds');
});

for (const [delimiter, name] of [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
]) {
  // prettier-ignore
  test(`${name ?? ''} between the cells are recognised, and reported`, () => {
    const { dataset, issues } = readDataset(`area${delimiter ?? ''}value\nLeeds${delimiter ?? ''}5`);
    assert.equal(dataset.observations[0]?.value, 5);
    assert.deepEqual(issues.map(({ code }) => code), ['delimiter-recognised']);
  });
}

test('two delimiters that fit equally well are not guessed between', () => {
  assert.deepEqual(codes('a;b,c\n1;2,3'), ['ambiguous-delimiter']);
  assert.deepEqual(detectDelimiter('a,b\n"1;2",3'), { delimiter: ',' });
});

test('a decimal comma between commas is not guessed; declared, it is read', () => {
  const { issues } = readDataset('Area,Rate\nLeeds,1,5\nHull,2,7');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ambiguous-delimiter'],
  );
  assert.match(issues[0]?.message ?? '', /separates the cells: commas or commas that are decimal marks\./);
  const declared = readDataset('Area;Rate\nLeeds;1.234,5', { delimiter: ';', decimal: ',' });
  assert.equal(declared.dataset.observations[0]?.value, 1234.5);
});

test('between semicolons 1,234 is not read as one thousand unless the decimal mark is declared', () => {
  assert.deepEqual(codes('Area;Rate\nLeeds;1,234\nHull;7'), ['delimiter-recognised', 'unreadable-number']);
  const declared = readDataset('Area;Rate\nLeeds;1,234', { decimal: '.' });
  assert.equal(declared.dataset.observations[0]?.value, 1234);
});
