import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { readDataset } from '@commonweal/data';
import { isStrange } from '../../packages/data/src/read/strange-file.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** An archive as far as its beginning tells: a header for each file in it, with compressed content. */
function zip(...names: readonly string[]): Uint8Array {
  const parts = names.map((name) => {
    const content = String.fromCharCode(...deflateSync(name.repeat(40)));
    const size = String.fromCharCode(name.length & 255, name.length >> 8);
    const stored = name === 'mimetype' ? 'application/vnd.oasis.opendocument.spreadsheet' : content;
    return `PK\x03\x04\x14\0\0\0\x08\0${'\0'.repeat(16)}${size}\0\0${name}${stored}`;
  });
  return bytesOf(parts.join(''));
}

const FILES: readonly (readonly [what: RegExp, bytes: Uint8Array])[] = [
  [/Excel workbook.*save the sheet .* as CSV/, zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml')],
  [/Excel workbook/, zip('xl/workbook.bin')],
  [/Excel workbook/, zip('[Content_Types].xml')],
  [/Excel workbook of the old kind/, bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0>\0\x03\0')],
  [/OpenDocument spreadsheet.*as Text CSV/, zip('mimetype', 'content.xml')],
  [/Numbers spreadsheet/, zip('Index/Document.iwa', 'Index/Tables/DataList.iwa')],
  [/text document/, zip('[Content_Types].xml', 'word/document.xml')],
  [/text document/, zip('[Content_Types].xml', 'ppt/presentation.xml')],
  [/text document/, bytesOf('{\\rtf1\\ansi York 5}')],
  [/ZIP archive.*Unpack/, zip('data.csv')],
  [/ZIP archive/, bytesOf(`PK\x05\x06${'\0'.repeat(18)}`)],
  [/PDF document/, bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj')],
  [/gzip.*Unpack/, gzipSync('area,value\nYork,5')],
  [/compressed/, bytesOf('BZh91AY&SY\x01\x02')],
  [/image/, bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  [/image/, bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0\x01')],
  [/image/, bytesOf('GIF89a\x01\0\x01\0\x80\0\0')],
  [/Parquet/, bytesOf('PAR1\x15\x04\x15\x10\x15\x14')],
  [/database/, bytesOf('SQLite format 3\0\x10\0')],
  [/statistics program/, bytesOf('$FL2@(#) SPSS DATA FILE')],
]; // prettier-ignore

for (const [index, [what, bytes]] of FILES.entries()) {
  test(`a binary file (${String(index)}: ${what.source}) is identified, and nothing else is reported`, () => {
    for (const input of [bytes, bytes.buffer as ArrayBuffer]) {
      assert.ok(isStrange(input), 'the part that knows it is loaded');
      const { issues, dataset, cells } = readDataset(input);
      assert.deepEqual(issues.map(({ code, severity }) => [code, severity]), [['file-of-another-kind', 'fatal']]);
      assert.match(issues[0]?.message ?? '', what);
      assert.deepEqual([dataset.observations, cells], [[], null]);
    }
  });
  test(`the same file (${String(index)}) is identified after it was decoded to text`, () => {
    for (const encoding of ['utf-8', 'windows-1252']) {
      const text = new TextDecoder(encoding).decode(bytes);
      assert.ok(isStrange(text), encoding);
      const { issues } = readDataset(text, { source: '/a.csv' });
      assert.deepEqual(issues.map(({ code, where }) => [code, where.source]), [['file-of-another-kind', '/a.csv']], encoding);
      assert.match(issues[0]?.message ?? '', /workbook|document|archive|compressed|image|Parquet|database|program|spreadsheet/);
    }
  });
} // prettier-ignore

test('tables that begin with the same letters are read', () => {
  for (const name of ['PK', 'PAR1', 'GIF89a', 'BZh', 'Rar!', '7z', '%PDF', 'xl/']) {
    const { issues, dataset } = readDataset(`${name},value\nYork,5`);
    assert.deepEqual(issues, [], name);
    assert.equal(dataset.observations[0]?.value, 5);
  }
});

test('a web page and an XML file are distinguished', () => {
  const codeOf = (text: string): string | undefined => readDataset(text).issues[0]?.code;
  assert.equal(codeOf('<!doctype html><title>Not found</title>'), 'web-page-instead-of-data');
  assert.equal(codeOf('<?xml version="1.0"?><!DOCTYPE html><html><body>'), 'web-page-instead-of-data');
  assert.equal(codeOf('<?xml version="1.0"?><mes:GenericData><Obs/></mes:GenericData>'), 'file-of-another-kind');
  assert.match(readDataset('<?xml version="1.0"?><a/>').issues[0]?.message ?? '', /XML file.*CSV or JSON/);
}); // prettier-ignore

/** A JSON-stat cube of two areas and two years, with what is given in it. */
const cube = (parts: object): string =>
  JSON.stringify({
    version: '2.0', class: 'dataset', label: 'Life expectancy', id: ['area', 'period'], size: [2, 2],
    dimension: {
      area: { category: { index: ['E06000014', 'E08000035'], label: { E06000014: 'York', E08000035: 'Leeds' } } },
      period: { category: { index: ['2020', '2021'] } },
    },
    role: { time: ['period'], geo: ['area'] },
    ...parts,
  }); // prettier-ignore

test('JSON-stat without values is not read as a table of missing values', () => {
  for (const parts of [{}, { value: [] }, { value: {} }, { value: null }, { value: [], status: {} }]) {
    for (const text of [
      cube(parts),
      JSON.stringify({ version: '2.0', class: 'collection', label: 'Life expectancy', link: { item: [JSON.parse(cube(parts))] } }),
    ]) {
      const { issues, dataset } = readDataset(text);
      assert.deepEqual(issues.filter(({ severity }) => severity === 'fatal').map(({ code }) => code), ['values-missing']);
      assert.match(issues.at(-1)?.message ?? '', /describes the data ‘Life expectancy’ and holds no values.*Download the data itself/);
      assert.deepEqual(dataset.observations, []);
    }
  }
}); // prettier-ignore

test('JSON-stat whose cells are null or have a status is read', () => {
  const reasons = (parts: object): string[] =>
    readDataset(cube(parts)).dataset.observations.map(({ value }) =>
      typeof value === 'number' ? String(value) : value.missing,
    );
  assert.deepEqual(reasons({ value: [null, null, null, null] }), Array(4).fill('notAvailable'));
  assert.deepEqual(reasons({ value: {}, status: ['c', 'c', 'c', 'c'] }), Array(4).fill('suppressed'));
  assert.deepEqual(reasons({ value: { 3: 5 } }).at(-1), '5');
});
