import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';

const found = (csv: string): [string, number | null, string | null][] =>
  readDataset(csv).issues.map(({ code, where, raw }) => [code, where.line, raw]);

test('a percentage above 100 and a rate below 0 are shown and reported (fault 59)', () => {
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

test('fractional or negative counts and impossible denominators are reported (faults 59 and 61)', () => {
  assert.deepEqual(found('Area,Value,Count\nYork,5,3.5'), [['outside-usual-range', 2, '3.5']]);
  assert.deepEqual(found('Area,Value,Count\nYork,5,-3'), [['outside-usual-range', 2, '-3']]);
  assert.deepEqual(found('Area,Rate (%),Count,Denominator\nYork,5,3,0\nHull,5,9,8\nLeeds,5,9,9'), [
    ['outside-usual-range', 2, '0'],
  ]);
  assert.deepEqual(found('Area,Rate (%),Count,Denominator\nYork,5,9,8\nLeeds,5,9,9'), [
    ['outside-usual-range', 2, '8'],
  ]);
  // Of a rate only 0 and what is below it cannot be: nothing is counted, so nothing is smaller than the count.
  for (const denominator of ['0', '-1'])
    assert.deepEqual(
      found(`Area,"Rate (per 1,000)",Count,Denominator\nYork,5,0,${denominator}\nHull,5,1,200`),
      [['outside-usual-range', 2, denominator]],
    );
  // More admissions than people are no fault.
  assert.deepEqual(found('Area,"Rate (per 1,000)",Count,Denominator\nYork,1500,3000,2000'), []);
});

test('letters garbled at the source are reported and left unchanged', () => {
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

test('invalid bytes are reported once, with the source, and not also as garbled', () => {
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

test('rows of one area, period and group with different numbers are all kept and reported (fault 65)', () => {
  const rows =
    'area,period,sex,value\nYork,2015,Men,5\nHull,2015,Men,6\nYork,2015,Men,7\nYork,2015,Women,8\n';
  const result = readDataset(rows);
  assert.deepEqual(
    result.issues.map(({ code, severity, where, raw }) => [code, severity, where.line, raw]),
    [['contradicting-rows', 'partial', 2, 'York, 2015, Men']],
  );
  assert.match(result.issues[0]?.message ?? '', /York, 2015, Men \(lines 2 and 4\)/);
  assert.deepEqual(
    result.dataset.observations.map(({ value }) => value),
    [5, 6, 7, 8],
  );
  // A number beside a mark that says there is none, and one period in two spellings.
  assert.deepEqual(found('area,value\nYork,5\nYork,[c]'), [['contradicting-rows', 2, 'York']]);
  assert.deepEqual(found('area,period,value\nYork,2015-17,5\nYork,2015 to 2017,6'), [
    ['contradicting-rows', 2, 'York, 2015–17'],
  ]);
  // The number of a row does not tell what it is about.
  assert.deepEqual(found('row_id,area,value\n1,York,5\n2,York,6').length, 1);
});

test('repeated rows that agree, and rows that a text column distinguishes, are not contradictions', () => {
  assert.deepEqual(found('area,value\nYork,5\nYork,5.0'), []);
  assert.deepEqual(found('area,tenure,value\nYork,Owned,5\nYork,Rented,6'), []);
});

test('2015-16 among periods is shown as written, without dates, and reported', () => {
  const result = readDataset('area,period,value\nYork,2014/15,5\nYork,2015-16,6\nHull,2015-16,7');
  assert.deepEqual(
    result.issues.map(({ code, severity, where, raw }) => [code, severity, where.line, raw]),
    [['ambiguous-period', 'notice', 3, '2015-16']],
  );
  assert.match(result.issues[0]?.message ?? '', /write ‘2015\/16’/);
  assert.deepEqual(
    result.dataset.observations.map(({ period }) => [period?.label, period?.start]),
    [['2014/15', '2014-04-01'], ['2015–16', null], ['2015–16', null]],
  ); // prettier-ignore
  assert.deepEqual(found('area,period,value\nYork,2015-17,5\nYork,2016/17,6'), []);
});
