import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMissing, readCells, readDataset, readRecords, type ReadResult } from '@commonweal/data';

const cell = fc.oneof(
  fc.constantFrom(
    'Area', 'area_code', 'value', 'Rate', 'period', 'sex', 'lower95', 'upper95', 'E06000014', 'York', '5', '5.5', '1,234', '[c]', 'x', '', ' ', '"', 'a"b', '2015-17',
    'Source: ONS', 'Figure 1: x', 'Notes', 'Unit', 'areacd', 'areanm', 'observation', '# note: x', '# format: Commonweal CSV 1', '=1', '\u0000', '\ufeff', 'Indicator ID', '; measures: Value', 'geography code',
  ),
  fc.string({ maxLength: 8 }),
); // prettier-ignore
const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

/** What holds for any input: every row is kept or set aside once, every number stands in the source, fatal means no observations. */
function assertSound({ dataset, issues, cells, rowsKept, setAside }: ReadResult): void {
  const fatal = issues.some(({ severity }) => severity === 'fatal');
  assert.equal(dataset.observations.length === 0, fatal);
  if (!fatal) {
    assert.equal(rowsKept + setAside.length, cells?.rows);
    assert.equal(new Set(setAside.map(({ row }) => row)).size, setAside.length);
  }
  for (const { value, area } of dataset.observations) {
    assert.notEqual(area.name, '');
    if (!isMissing(value)) assert.ok(Number.isFinite(value) && !Object.is(value, -0));
  }
}

test('any text is read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assertSound(readDataset(text));
    }),
  );
});

test('any bytes are read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assertSound(readDataset(bytes));
    }),
  );
});

test('anything like CSV is read with every row accounted for', () => {
  const breaks = fc.constantFrom('\n', '\r\n', '\r');
  const delimiters = fc.constantFrom(',', ';', '\t');
  fc.assert(
    fc.property(table, breaks, delimiters, fc.boolean(), (rows, end, delimiter, quoted) => {
      const written = (text: string): string => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
      assertSound(readDataset(rows.map((row) => row.map(written).join(delimiter)).join(end)));
    }),
    { numRuns: 1500 },
  );
});

test('any JSON is read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assertSound(readDataset(text));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.dictionary(cell, fc.oneof(cell, fc.integer(), fc.constant(null)))), (records) => {
      assertSound(readDataset(JSON.stringify(records)));
      assertSound(readRecords(records));
    }),
    { numRuns: 300 },
  );
});

test('any JSON that looks like a named layout is read or refused', () => {
  const stat = fc.record(
    {
      id: fc.jsonValue(),
      size: fc.jsonValue(),
      dimension: fc.jsonValue(),
      value: fc.jsonValue(),
      role: fc.jsonValue(),
    },
    { requiredKeys: ['id', 'size', 'dimension'] },
  );
  const api = fc.record({ areaHealthData: fc.jsonValue(), polarity: fc.jsonValue() });
  fc.assert(
    fc.property(
      fc.oneof(stat, api, fc.dictionary(fc.constantFrom('areacd', 'value', 'lci', 'code'), fc.jsonValue())),
      (value) => {
        assertSound(readDataset(JSON.stringify(value)));
      },
    ),
    { numRuns: 300 },
  );
});

test('any cells of a page are read or refused', () => {
  const pageCell = fc.record({
    text: cell,
    colspan: fc.integer({ min: 1, max: 2 }),
    rowspan: fc.constant(1),
    isHeader: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(pageCell, { maxLength: 4 }), { maxLength: 6 }), (matrix) => {
      assertSound(readCells(matrix));
    }),
  );
});
