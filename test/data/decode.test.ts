import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset, type ReadResult } from '@commonweal/data';

const TEXT = 'Area,Rate\nYnys Môn – £,5';
const read = (bytes: Uint8Array, encoding?: string): ReadResult => readDataset(bytes, { encoding });
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const name = ({ dataset }: ReadResult): string | undefined => dataset.observations[0]?.area.name;

function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const units = Array.from((mark ? '\ufeff' : '') + text, (char) => char.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => {
    view.setUint16(index * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}
/** The bytes of a text in Windows-1252, for the characters used here. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (char) => (char === '–' ? 0x96 : char.charCodeAt(0))));

test('UTF-8 with and without a byte order mark is the same', () => {
  for (const start of ['', '\ufeff']) {
    const result = read(new TextEncoder().encode(start + TEXT));
    assert.deepEqual(result.columns, ['Area', 'Rate']);
    assert.equal(name(result), 'Ynys Môn – £');
    assert.deepEqual(codes(result), []);
  }
});

test('UTF-16 of either byte order is recognised by its mark (fault 23; written from the standard)', () => {
  for (const littleEndian of [true, false])
    assert.equal(name(read(utf16(TEXT, littleEndian))), 'Ynys Môn – £');
  assert.equal(name(read(utf16(TEXT, true, false), 'utf-16le')), 'Ynys Môn – £');
});

test('UTF-16 without a mark is recognised by its zeros, and reported (written from the standard)', () => {
  for (const littleEndian of [true, false]) {
    const result = readDataset(utf16(TEXT.replace(',', ';').replace(',', ';'), littleEndian, false));
    assert.equal(name(result), 'Ynys Môn – £');
    assert.deepEqual(codes(result), ['encoding-read', 'delimiter-recognised']);
    assert.deepEqual(codes(readDataset(utf16(TEXT, littleEndian))), []);
  }
  assert.deepEqual(codes(readDataset(utf16(TEXT, true, false), { encoding: 'utf-16le' })), []);
  // A few stray zeros, or zeros of both kinds, are no UTF-16.
  for (const text of ['Area,Rate\0\nYork,5', '\0\0\0\0\0\0', '']) {
    assert.ok(!codes(readDataset(new TextEncoder().encode(text))).includes('encoding-read'));
  }
});

test('Windows-1252 is read and reported (fault 24)', () => {
  const result = read(windows1252(TEXT));
  assert.equal(name(result), 'Ynys Môn – £');
  assert.deepEqual(codes(result), ['encoding-read']);
  assert.deepEqual(codes(read(windows1252(TEXT), 'windows-1252')), []);
});

test('the web’s labels for Windows-1252 are accepted, and longer ones are not', () => {
  for (const [encoding, expected] of [
    ['latin1', []],
    ['Latin-1', []],
    ['cp1252', []],
    ['x-cp1252', []],
    ['ISO_8859-1', []],
    ['us-ascii', []],
    ['my-latin1', ['encoding-unknown']],
    ['latin15', ['encoding-unknown']],
    ['nonascii', ['encoding-unknown']],
  ] as const)
    assert.deepEqual(codes(read(windows1252(TEXT), encoding)), expected, encoding);
});

test('bytes that are invalid in the declared encoding are reported with their position (fault 25)', () => {
  const { issues } = read(windows1252(TEXT), 'utf-8');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['encoding-invalid'],
  );
  assert.match(issues[0]?.message ?? '', /byte 17 of the file/);
});

test('an unknown encoding is refused', () => {
  assert.deepEqual(codes(read(new TextEncoder().encode(TEXT), 'utf-99')), ['encoding-unknown']);
});

test('a byte order mark inside (files joined together) is removed, and reported', () => {
  const result = readDataset('Area,Rate\nYork,5\n\ufeffHull,6');
  assert.deepEqual(
    result.dataset.observations.map(({ area }) => area.name),
    ['York', 'Hull'],
  );
  assert.deepEqual(codes(result), ['byte-order-mark-inside']);
});

test('an array buffer is read like its bytes', () => {
  const { buffer } = new TextEncoder().encode(TEXT);
  assert.equal(readDataset(buffer).dataset.observations.length, 1);
});
