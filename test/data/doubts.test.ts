import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';

const found = (csv: string): [string, number | null, string | null][] =>
  readDataset(csv).issues.map(({ code, where, raw }) => [code, where.line, raw]);

test('a percentage above 100 and a rate below 0 are shown and said (fault 59)', () => {
  const result = readDataset('Area,Rate (%)\nYork,99.5\nHull,100\nLeeds,105.5');
  assert.deepEqual(
    result.issues.map(({ code, where, raw, severity }) => [code, where.line, raw, severity]),
    [['outside-usual-range', 4, '105.5', 'notice']],
  );
  assert.deepEqual(result.dataset.observations[2]?.value, 105.5);
  assert.deepEqual(found('Area,"Rate (per 100,000)"\nYork,-5\nHull,6'), [['outside-usual-range', 2, '-5']]);
  // A change of 12% may well be one downwards.
  assert.deepEqual(found('Area,Rate (%)\nYork,-12'), []);
});

test('counts that are not whole or below 0, and denominators that cannot be, are said (faults 59 and 61)', () => {
  assert.deepEqual(found('Area,Value,Count\nYork,5,3.5'), [['outside-usual-range', 2, '3.5']]);
  assert.deepEqual(found('Area,Value,Count\nYork,5,-3'), [['outside-usual-range', 2, '-3']]);
  assert.deepEqual(found('Area,Rate (%),Count,Denominator\nYork,5,3,0\nHull,5,9,8\nLeeds,5,9,9'), [
    ['outside-usual-range', 2, '0'],
  ]);
  assert.deepEqual(found('Area,Rate (%),Count,Denominator\nYork,5,9,8\nLeeds,5,9,9'), [
    ['outside-usual-range', 2, '8'],
  ]);
  // More admissions than people are no fault.
  assert.deepEqual(found('Area,"Rate (per 1,000)",Count,Denominator\nYork,1500,3000,2000'), []);
});

test('letters garbled before they came here are said and left as they stand', () => {
  for (const [garbled, is] of [
    ['Ynys MÃ´n', true],
    ['2015 â€“ 17', true],
    ['Â£', true],
    ['lost \ufffd', true],
    ['Ynys Môn', false],
    ['São Paulo', false],
    ['Â', false],
    ['CHÂTEAU', false],
    ['£5 – 6 ‘x’', false],
  ] as const) {
    const result = readDataset(`area,value\n${garbled},5`);
    assert.deepEqual(
      result.issues.map(({ code, where }) => [code, where.line]),
      is ? [['garbled-text', 2]] : [],
      garbled,
    );
    assert.equal(result.dataset.observations[0]?.area.name, garbled);
  }
});

test('bytes that were not valid are said once, not as garbled too; the source is named', () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('area,value\nM'),
    0xf4,
    ...new TextEncoder().encode('n,5'),
  ]);
  const result = readDataset(bytes, { encoding: 'utf-8', source: '/a.csv' });
  assert.deepEqual(
    result.issues.map(({ code, where }) => [code, where.source]),
    [['encoding-invalid', '/a.csv']],
  );
});
