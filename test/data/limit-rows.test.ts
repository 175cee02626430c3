import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMissing, type Observation, readDataset, type ReadResult } from '@commonweal/data';

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const contentOf = ({ area, group, value, limits }: Observation): unknown[] => [
  area.code ?? area.name,
  Object.fromEntries(group),
  isMissing(value) ? value.missing : value,
  limits.map(({ level, lower, upper }) => [level, lower, upper]),
];
const readOf = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(contentOf);
const read = (file: string): ReadResult =>
  readDataset(readFileSync(new URL(`../fixtures/layouts/published/${file}`, import.meta.url)));
function assertNothingLost({ cells, rowsKept, setAside }: ReadResult): void {
  assert.equal(rowsKept + setAside.length, cells?.rows);
}

const LIFE = [
  'FeatureCode,DateCode,Measurement,Units,Value,Age,Gender',
  'S12000033,2017-2019,Count,Years,77.1,0 years,Male',
  'S12000033,2017-2019,95% Lower Confidence Limit,Years,76.5,0 years,Male',
  'S12000033,2017-2019,95% Upper Confidence Limit,Years,77.7,0 years,Male',
  'S12000036,2017-2019,Count,Years,78.2,0 years,Male',
  'S12000036,2017-2019,95% Lower Confidence Limit,Years,77.9,0 years,Male',
  'S12000036,2017-2019,95% Upper Confidence Limit,Years,78.6,0 years,Male',
];

test('statistics.gov.scot: rows of limits become limits of the row that differs in the measurement alone', () => {
  const result = readDataset(LIFE.join('\n'));
  const group = { age: '0 years', gender: 'Male' };
  assert.deepEqual(readOf(result), [
    ['S12000033', group, 77.1, [[0.95, 76.5, 77.7]]],
    ['S12000036', group, 78.2, [[0.95, 77.9, 78.6]]],
  ]);
  assert.deepEqual(result.dataset.observations.map(({ period }) => period?.label), ['2017–19', '2017–19']); // prettier-ignore
  assert.deepEqual([codes(result), result.dataset.indicator.unit], [['format-recognised'], 'Years']);
  assert.deepEqual(result.dataset.observations[0]?.rawNumbers?.get('lower95'), '76.5');
  assertNothingLost(result);
});

test('the order of the rows changes nothing', () => {
  const [header = '', ...rows] = LIFE;
  const sorted = (lines: readonly string[]): string[] =>
    readOf(readDataset(lines.join('\n'))).map((one) => JSON.stringify(one)).sort(); // prettier-ignore
  assert.deepEqual(sorted([header, ...[...rows].reverse()]), sorted(LIFE));
});

test('limits may come first and be named after the measurement', () => {
  const result = read('statistics-gov-scot-limits-first.csv');
  assert.deepEqual(readOf(result), [
    ['S12000033', { 'household type': 'All' }, 21, [[0.95, 18.1, 24.1]]],
    ['S12000034', { 'household type': 'All' }, 14, [[0.95, 11, 17]]],
  ]);
  assertNothingLost(result);
});

test('beside a count the limits are those of the ratio', () => {
  const result = read('statistics-gov-scot-two-measures.csv');
  assert.deepEqual(
    readOf(result).map((one) => (one as unknown[]).slice(2)),
    [[210, []], [8.2, [[0.95, 7.2, 9.2]]], ['suppressed', []], ['suppressed', []]], // prettier-ignore
  );
  assert.deepEqual(codes(result), ['format-recognised']);
  assertNothingLost(result);
});

test('one measurement alone stays as it is', () => {
  const result = read('statistics-gov-scot-ratio.csv');
  assert.deepEqual(readOf(result).map((one) => (one as unknown[])[2]), [12.1, 10.4, 11.9]); // prettier-ignore
  assert.deepEqual(result.dataset.observations[2]?.area.name, 'Scotland');
  assert.equal(result.dataset.indicator.unit, 'Rate Per 100');
});

test('any table with one value column is read so, whatever its headings and words', () => {
  for (const [value, lower, upper] of [
    ['Rate', 'Lower 95% CI', 'Upper 95% CI'],
    ['Mean', '95% LCL', '95% UCL'],
    ['Percent', 'Lower confidence limit (95%)', 'Upper confidence limit (95%)'],
  ] as const) {
    const rows = [value, lower, upper].map((word, index) => `York,2020,${word},${String([5, 4, 6][index])}`);
    const result = readDataset(['Area,Year,Statistic,Value', ...rows].join('\n'));
    assert.deepEqual(readOf(result).map((one) => (one as unknown[]).slice(2)), [[5, [[0.95, 4, 6]]]]); // prettier-ignore
    assertNothingLost(result);
  }
});

test('limits without a level are read as 95%, and that is reported', () => {
  const rows = ['Rate,5', 'Lower CI,4', 'Upper CI,6'].map((cells) => `York,${cells}`);
  const result = readDataset(['Area,Statistic,Value', ...rows].join('\n'));
  assert.deepEqual(readOf(result), [['York', {}, 5, [[0.95, 4, 6]]]]);
  assert.deepEqual(codes(result), ['confidence-level-assumed']);
});

test('limits of two levels are limits of each', () => {
  const rows = ['Rate,5', '95% lower CI,4', '95% upper CI,6', '99.8% lower CI,3', '99.8% upper CI,7'];
  const result = readDataset(['Area,Statistic,Value', ...rows.map((row) => `York,${row}`)].join('\n'));
  assert.deepEqual(readOf(result), [['York', {}, 5, [[0.95, 4, 6], [0.998, 3, 7]]]]); // prettier-ignore
});

test('a limit without its value is reported, and the others are read', () => {
  const [header = '', ...rows] = LIFE;
  const result = readDataset([header, ...rows.slice(0, 3), ...rows.slice(4)].join('\n'));
  assert.deepEqual(readOf(result).map((one) => (one as unknown[]).slice(2)), [[77.1, [[0.95, 76.5, 77.7]]]]); // prettier-ignore
  assert.deepEqual(codes(result), ['format-recognised', 'invalid-limits']);
  assertNothingLost(result);
});

test('all rows stay if it is uncertain which value the limits belong to', () => {
  for (const words of [
    ['Mean', 'Median', '95% lower CI', '95% upper CI'],
    ['Rate', 'Lower quartile', 'Upper quartile'],
    ['Rate', 'Rate', '95% lower CI', '95% upper CI'],
  ]) {
    const rows = words.map((word, index) => `York,${word},${String(index)}`);
    const result = readDataset(['Area,Statistic,Value', ...rows].join('\n'));
    assert.equal(result.dataset.observations.length, words.length, words.join());
    assert.deepEqual(result.dataset.observations.map(({ limits }) => limits.length).filter((n) => n > 0), []); // prettier-ignore
    assertNothingLost(result);
  }
});
