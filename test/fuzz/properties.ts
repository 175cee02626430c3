import assert from 'node:assert/strict';
import {
  isMissing,
  observationsTable,
  readCells,
  readDataset,
  readRecords,
  type ReadResult,
  writeCsv,
} from '@commonweal/data';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import * as inputs from './inputs.js';
import { assertCells, assertNothingMadeUp, essence, numberByD3 } from './oracles.js';
import { assertReadInvariants } from '../support/read-invariants.js';

/** Something that is true of any input. */
export interface Property {
  readonly name: string;
  /** How many inputs a round has, before and after the failure of one is made small. */
  readonly runs: number;
  readonly check: fc.IRawProperty<[unknown]>;
}

const property = <Input>(
  name: string,
  runs: number,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): Property => ({ name, runs, check: fc.property(input, check) });

function assertSound(read: ReadResult): void {
  assertReadInvariants(read);
  assertNothingMadeUp(read);
}

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

/** The rows that d3-dsv finds in a text by RFC 4180, which are those that were written. */
function rowsByD3({ text, delimiter, rows }: inputs.Written): string[][] {
  const theirs = dsvFormat(delimiter).parseRows(text);
  assert.deepEqual(theirs, rows, 'd3-dsv reads what was written');
  return theirs;
}

const bytesOf = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

/** A record's cell as its JSON has it. */
function cellOf(value: unknown): string | null {
  if (value === undefined) return '';
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}

/** What readers in Node do with any input. */
const KNOWN_COLUMNS = ['area_code', 'area', 'sex', 'age', 'value', 'lower95', 'upper95'];

export const PROPERTIES: readonly Property[] = [
  property('bytes', 1500, fc.uint8Array({ maxLength: 200 }), (bytes) => assertSound(readDataset(bytes))),
  property('text', 1500, fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
    assertSound(readDataset(text)),
  ),
  property('broken CSV', 4000, inputs.brokenCsv, (text) => {
    assertSound(readDataset(text));
    assertSound(readDataset(text, { format: 'csv', delimiter: ',', skipRows: 1 }));
  }),
  property('CSV against d3-dsv', 4000, inputs.written, (written) => {
    assertSound(readDataset(written.text));
    // A text of one line break is one blank line here, and nothing at all to d3-dsv.
    if (written.text.trim() === '') return;
    const theirs = rowsByD3(written);
    const read = readDataset(written.text, { format: 'csv', delimiter: written.delimiter });
    assertSound(read);
    if (
      !codes(read).some((code) =>
        ['empty-data', 'web-page-instead-of-data', 'format-mismatch'].includes(code),
      )
    ) {
      assertCells(read, theirs);
    }
  }),
  property('CSV of known columns against d3-dsv', 4000, inputs.tidy, (written) => {
    const theirs = rowsByD3(written);
    // Roles follow from what columns hold, which here is anything: they are given by hand.
    const columns = new Map([
      ...KNOWN_COLUMNS.map((name) => [name, name] as const),
      ['extra', 'remark'] as const,
    ]);
    const read = readDataset(written.text, { format: 'csv', delimiter: written.delimiter, columns });
    assertSound(read);
    if (read.dataset.observations.length === 0) return;
    assertCells(read, theirs);
    const aside = new Set(read.setAside.map(({ row }) => row));
    const kept = theirs.filter((_, row) => !aside.has(row));
    assert.equal(read.dataset.observations.length, kept.length, 'a row is an observation');
    const isMixed = codes(read).includes('mixed-units');
    const hasTooLong = codes(read).includes('too-many-digits');
    const hasCodesAside = codes(read).includes('code-without-identity');
    kept.forEach((cells, index) => {
      const observation = read.dataset.observations[index];
      assert.ok(observation !== undefined);
      const [code = '', area = '', sex = '', age = '', raw = '', lower = '', upper = '', remark = ''] = cells;
      const { value, limits } = observation;
      // A code that is beside several names is none, and is kept as it was given.
      const isAside = observation.area.code === null && observation.extra.get('area_code') === code;
      if (!isAside || !hasCodesAside)
        assert.equal(observation.area.code, code.trim() === '' ? null : code.trim());
      // A mark or a number names nothing.
      if (/\p{L}/u.test(area) && numberByD3(area) === null) assert.equal(observation.area.name, area.trim());
      assert.deepEqual(
        [...observation.group],
        [
          ['sex', sex.trim()],
          ['age', age.trim()],
        ],
      );
      assert.equal(observation.raw, raw);
      assert.equal(observation.extra.get('remark'), remark);
      const theirValue = numberByD3(raw);
      // Digits that a number cannot hold are refused, not rounded.
      const isTooLong = (text: string): boolean => hasTooLong && text.replace(/\D/g, '').length > 15;
      if (theirValue !== null && !isMixed && !isTooLong(raw))
        assert.equal(value, theirValue, JSON.stringify(raw));
      const [low, high] = [numberByD3(lower), numberByD3(upper)];
      if (low === null || high === null || isMissing(value) || isTooLong(lower + upper)) return;
      const isAround = low <= value && value <= high;
      assert.deepEqual(limits, isAround ? [{ level: 0.95, lower: low, upper: high }] : []);
    });
  }),
  property('a download, read back', 2000, inputs.tidy, ({ text, delimiter }) => {
    const first = readDataset(text, { format: 'csv', delimiter });
    const { observations, indicator } = first.dataset;
    if (observations.length === 0) return;
    const csv = writeCsv({ ...observationsTable(observations), indicator });
    const back = readDataset(csv);
    assert.equal(back.format, 'commonweal');
    assert.deepEqual(back.dataset.observations.map(essence), observations.map(essence));
  }),
  property(
    'UTF-16 is read as the same text',
    500,
    fc.tuple(inputs.written, fc.boolean()),
    ([{ text }, isLittle]) => {
      // A lone surrogate is no text, and bytes of one are reported.
      if (/\p{Surrogate}/u.test(text)) return;
      const [bytes, plain] = [readDataset(bytesOf(text, isLittle)), readDataset(text)];
      assert.deepEqual(codes(bytes), codes(plain));
      assert.deepEqual(bytes.dataset.observations.map(essence), plain.dataset.observations.map(essence));
    },
  ),
  property('JSON against JSON.parse', 4000, inputs.jsonText, (text) => {
    const read = readDataset(text, { format: 'json' });
    assertSound(readDataset(text));
    assertSound(read);
    if (
      codes(read).some((code) => ['empty-data', 'web-page-instead-of-data', 'json-too-deep'].includes(code))
    )
      return;
    let isJson = true;
    try {
      JSON.parse(text.replaceAll('\ufeff', ''));
    } catch {
      isJson = false;
    }
    assert.equal(!codes(read).includes('not-json'), isJson);
  }),
  property('records against JSON.parse', 2000, inputs.records, (records) => {
    const text = JSON.stringify(records).replaceAll('\ufeff', '');
    const read = readDataset(text, { format: 'json' });
    assertSound(read);
    const theirs = JSON.parse(text) as Readonly<Record<string, unknown>>[];
    const { cells } = read;
    assert.ok(cells !== null);
    const header = Array.from({ length: cells.width(0) }, (_, column) => cells.at(0, column));
    assert.deepEqual(new Set(header), new Set(theirs.flatMap((record) => Object.keys(record))));
    theirs.forEach((record, row) => {
      header.forEach((key, column) => {
        const own = Object.hasOwn(record, key) ? record[key] : undefined;
        const found = cells.isNull?.(row + 1, column) === true ? null : cells.at(row + 1, column);
        if (typeof own === 'number') assert.equal(Number(found), own);
        else assert.equal(found, cellOf(own));
      });
    });
  }),
  property('records of a script are read as their JSON', 1500, inputs.records, (records) => {
    const text = JSON.stringify(records);
    if (text.includes('\ufeff')) return;
    const [ours, json] = [readRecords(records), readDataset(text)];
    assertSound(ours);
    assert.deepEqual(ours.dataset.observations.map(essence), json.dataset.observations.map(essence));
  }),
  property('JSON-stat', 1000, inputs.cube, ({ text, values, categories }) => {
    const read = readDataset(text);
    assertSound(read);
    const { observations } = read.dataset;
    if (values.every((value) => value === null)) return;
    assert.equal(observations.length, values.length, 'a cell is an observation');
    observations.forEach(({ value, group }, place) => {
      const wanted = values[place] ?? null;
      assert.equal(isMissing(value) ? null : value, wanted === null ? null : wanted + 0);
      let rest = place;
      for (let at = categories.length - 1; at >= 0; at -= 1) {
        const names = categories[at] ?? [];
        assert.equal(group.get(`d${at}`), names[rest % names.length]);
        rest = Math.floor(rest / names.length);
      }
    });
  }),
  property('JSON of named layouts', 1500, inputs.namedJson, (text) => assertSound(readDataset(text))),
  property('cells of a page', 1500, inputs.pageTable, (matrix) => {
    const read = readCells(matrix);
    assertSound(read);
    if (codes(read).includes('empty-data')) return;
    assertCells(
      read,
      matrix.filter((row) => row.length > 0).map((row) => row.map(({ text }) => text)),
    );
  }),
];
