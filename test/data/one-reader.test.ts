import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  decode,
  type PageCell,
  readCells,
  readDataset,
  readInput,
  readRecords,
  type ReadResult,
} from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';

const FOLDER = new URL('../fixtures/layouts/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /\.(?:csv|tsv|json)$/.test(name));

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

/** All that a chart is made of, without where it stood. */
const figures = ({ dataset, format }: ReadResult): unknown => ({
  format,
  indicator: dataset.indicator,
  observations: dataset.observations.map(({ area, period, group, value, limits }) => ({
    area,
    period,
    group,
    value: typeof value === 'number' ? value : value.missing,
    limits: limits.map(({ lower, upper, level }) => [lower, upper, level]),
  })),
});

/** The cells of a file as cells of a table in a page. */
function pageOf({ cells }: ReadResult): PageCell[][] {
  return Array.from({ length: cells?.rows ?? 0 }, (_, row) =>
    Array.from({ length: cells?.width(row) ?? 0 }, (_cell, column) => ({
      text: cells?.at(row, column) ?? '',
      colspan: 1,
      rowspan: 1,
      isHeader: false,
    })),
  );
}

/** What only text has: its encoding, its delimiter, its blank lines. */
const OF_TEXT = new Set(['encoding-read', 'delimiter-recognised', 'blank-lines']);
const withoutText = (read: ReadResult): string[] => codes(read).filter((code) => !OF_TEXT.has(code));

describe('every kind of input is read by one reader', () => {
  assert.ok(files.length > 10);
  for (const name of files) {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const file = readDataset(bytes);

    it(`${name} in a table of a page, or as records, gives what the file gives`, () => {
      assert.ok(file.dataset.observations.length > 0);
      const other = name.endsWith('.json')
        ? readRecords(JSON.parse(decode(bytes).text ?? ''))
        : readCells(pageOf(file));
      assert.deepEqual(figures(other), figures(file));
      assert.deepEqual(withoutText(other), withoutText(file));
    });

    it(`${name} as it comes from a server gives what the file gives`, () => {
      const fetched = { bytes, type: '', charset: undefined, modified: null };
      const ends = new Set(['last-line-short']);
      const read = readInput({ file: fetched }, { register: areaRegister() });
      assert.deepEqual(figures(read), figures(file));
      assert.deepEqual(
        codes(read).filter((code) => !ends.has(code)),
        codes(file),
      );
    });
  }

  const head = ['Area', 'Period', 'Rate (%)'];
  const doubtful: readonly (readonly [what: string, rows: readonly (readonly string[])[], code: string])[] = [
    ['a percentage above 100', [head, ['York', '2020', '105']], 'outside-usual-range'],
    ['a period with two readings', [head, ['York', '2015-16', '5']], 'ambiguous-period'],
    ['garbled letters', [head, ['Ynys MÃ´n', '2020', '5']], 'garbled-text'],
    ['two numbers for one place', [head, ['York', '2020', '5'], ['York', '2020', '6']], 'contradicting-rows'],
    [
      'a limit of which nobody knows the value',
      [
        ['Area', '2019', '2020 lower CI'],
        ['York', '5', '4'],
      ],
      'limits-as-groups',
    ],
    ['names that look alike', [head, ['York', '2020', '5'], ['york', '2020', '6']], 'look-alike-names'],
  ];
  for (const [what, rows, code] of doubtful) {
    it(`${what} is doubted in text, in a table, in records and in rows`, () => {
      const [header = [], ...body] = rows;
      const records = body.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
      const page = rows.map((row) => row.map((text) => ({ text, colspan: 1, rowspan: 1, isHeader: false })));
      for (const read of [
        readDataset(rows.map((row) => row.join(',')).join('\n')),
        readDataset(JSON.stringify(records)),
        readCells(page),
        readRecords(records),
        readRecords(rows),
      ])
        assert.ok(codes(read).includes(code), codes(read).join());
    });
  }

  it('the expected number of rows is about all rows, and never a second reason for a refusal', () => {
    const cell = (text: string): PageCell => ({ text, colspan: 1, rowspan: 1, isHeader: false });
    const bytes = new TextEncoder().encode('area,value\nYork,5\nLeeds,6\n');
    const rows = [
      ['area', 'value'],
      ['York', '5'],
      ['Leeds', '6'],
    ];
    for (const input of [
      { text: bytes },
      { file: { bytes, type: '', charset: undefined, modified: null } },
      { records: rows },
      { cells: rows.map((row) => row.map(cell)) },
    ]) {
      assert.deepEqual(codes(readInput(input, { rows: 2 })), []);
      assert.deepEqual(codes(readInput(input, { rows: null })), []);
      assert.deepEqual(codes(readInput(input, { rows: 3 })), ['unexpected-rows']);
      assert.deepEqual(readInput(input, { rows: 0 }).dataset.observations, []);
    }
    assert.deepEqual(codes(readInput({ text: '' }, { rows: 3 })), ['empty-data']);
  });

  it('JSON of any layout is JSON to the server that sent it', () => {
    for (const name of files.filter((each) => each.endsWith('.json'))) {
      const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
      const asJson = { bytes, type: 'application/json', charset: undefined, modified: null };
      assert.ok(!codes(readInput({ file: asJson })).includes('type-mismatch'), name);
      assert.ok(codes(readInput({ file: { ...asJson, type: 'text/csv' } })).includes('type-mismatch'), name);
    }
  });

  it('areas with only a code get their official names, unless the page has not loaded the register yet', () => {
    const text = 'area_code,value\nE06000014,65.3';
    const records = [{ area_code: 'E06000014', value: 65.3 }];
    const cells = text
      .split('\n')
      .map((line) =>
        line.split(',').map((each) => ({ text: each, colspan: 1, rowspan: 1, isHeader: false })),
      );
    const named = ({ dataset }: ReadResult): string | undefined => dataset.observations[0]?.area.name;
    for (const read of [readDataset(text), readRecords(records), readCells(cells)])
      assert.equal(named(read), 'York');
    for (const input of [{ text }, { records }, { cells }]) {
      assert.equal(named(readInput(input)), 'E06000014');
      const register = { nameOf: () => 'Of another register', within: () => [] };
      assert.equal(named(readInput(input, { register })), 'Of another register');
    }
  });
});
