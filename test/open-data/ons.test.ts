import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctPeriods } from '@commonweal/data';
import {
  assertEveryCell,
  assertRowsAddUp,
  codesOf,
  countMissing,
  pick,
  readOpenData,
  utf8,
} from './support.js';

for (const [file, count, missing] of [
  ['ons-healthy-life-expectancy-2024-02.csv', 3870, 32],
  ['ons-healthy-life-expectancy-2025-02.csv', 4246, 44],
] as const) {
  test(file, () => {
    const { bytes, result } = readOpenData(file);
    assertRowsAddUp(result);
    assertEveryCell(result, utf8(bytes));
    assert.equal(result.format, 'ons');
    assert.deepEqual(codesOf(result), ['format-recognised']);
    assert.equal(result.dataset.observations.length, count);
    assert.deepEqual(countMissing(result), { notAvailable: missing });
    assert.equal(result.dataset.indicator.unit, 'years');
    assert.ok(result.dataset.observations.every(({ area }) => area.name === area.name.trim()));
    const [london] = pick(result, 'E09000001', '2012–14', { indicator: 'Male healthy life expectancy' });
    assert.deepEqual(london?.value, { missing: 'notAvailable', raw: '' });
  });
}

test('the release of 2024 is the source of the report’s figures, the release of 2025 is another vintage', () => {
  const male = { indicator: 'Male healthy life expectancy' };
  const female = { indicator: 'Female healthy life expectancy' };
  const old = readOpenData('ons-healthy-life-expectancy-2024-02.csv').result;
  const [hull, ...more] = pick(old, 'E06000010', '2015–17', male);
  assert.equal(more.length, 0);
  assert.deepEqual(hull?.area, { code: 'E06000010', name: 'Kingston upon Hull, City of', type: 'County or Unitary Authority' }); // prettier-ignore
  assert.deepEqual([hull.value, hull.limits], [56.43, [{ level: 0.95, lower: 54.58, upper: 58.27 }]]);
  assert.deepEqual([hull.period?.start, hull.period?.end], ['2015-01-01', '2017-12-31']);
  const revised = readOpenData('ons-healthy-life-expectancy-2025-02.csv').result;
  const [north] = pick(revised, 'E06000065', '2015–17', female);
  assert.deepEqual([north?.value, north?.limits[0]?.lower, north?.limits[0]?.upper], [66.48, 64.22, 68.74]);
  assert.deepEqual(pick(revised, 'E10000023', '2015–17', female), []);
});

test('ons-gva-per-hour-worked-2025-07.csv', () => {
  const { bytes, result } = readOpenData('ons-gva-per-hour-worked-2025-07.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  const { observations, indicator } = result.dataset;
  assert.equal(observations.length, 7800);
  assert.deepEqual(codesOf(result), ['format-recognised']);
  assert.deepEqual(indicator, {
    name: 'gross value added per hour worked',
    unit: '£',
    polarity: 'highIsGood',
    decimals: null,
  });
  assert.deepEqual(countMissing(result), {});
  const [tees] = pick(result, 'E47000006', '2010');
  assert.deepEqual([tees?.value, tees?.raw], [26.54939079284668, '26.54939079284668']);
  const [yorkshire] = pick(result, 'TLE', '2017');
  assert.deepEqual([yorkshire?.value, yorkshire?.area.name], [29.13, 'Yorkshire and The Humber']);
  assert.deepEqual(
    distinctPeriods(observations)
      .map(({ label }) => label)
      .slice(-2),
    ['2022', '2023'],
  );
});

test('ons-download-table-sii.csv', () => {
  const { bytes, result } = readOpenData('ons-download-table-sii.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  assert.equal(result.format, 'ons-download');
  // A dash in a note was garbled before it was published.
  assert.deepEqual(codesOf(result), ['format-recognised', 'rows-set-aside', 'garbled-text']);
  // Six rows of four numbers; the column of asterisks is stated of the numbers before it.
  assert.equal(result.dataset.observations.length, 24);
  const men = { section: 'Males at birth', row: 'HLE', measure: 'SII (Years)' };
  assert.deepEqual(
    pick(result, 'England', '2015–17', men).map(({ value }) => value),
    [19.1],
  );
  assert.deepEqual(
    pick(result, 'England', '2018–20', men).map(({ value }) => value),
    [18.6],
  );
  const women = { section: 'Females at birth', row: 'LE', measure: 'SII Difference' };
  assert.deepEqual(
    pick(result, 'England', null, women).map(({ value, flags }) => [value, flags]),
    [[0.5, ['*']]],
  );
  const range = { section: 'Females at birth', row: 'DFLE', measure: 'Range Difference' };
  assert.deepEqual(
    pick(result, 'England', null, range).map(({ value, flags }) => [value, flags]),
    [[0.3, []]],
  );
  assert.deepEqual(countMissing(result), {});
  assert.deepEqual(
    result.setAside.map(({ row, reason }) => `${String(row + 1)} ${reason}`),
    [
      '1 title',
      '2 title',
      '3 header',
      '4 header',
      '5 section',
      '9 section',
      ...[13, 14, 15, 16, 17, 18].map((line) => `${String(line)} note`),
    ],
  );
});

test('ons-chart-generator-hle-decile-male.csv', () => {
  const { bytes, result } = readOpenData('ons-chart-generator-hle-decile-male.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  assert.equal(result.dataset.observations.length, 20);
  const [most] = pick(result, 'England', '2015–17', { decile: '1', measure: 'Healthy Life Expectancy' });
  const [least] = pick(result, 'England', '2015–17', {
    decile: '10',
    measure: 'Years lived in poorer health',
  });
  assert.deepEqual([most?.raw, least?.value], ['51.7182', 12.8712]);
  assert.equal(result.dataset.indicator.unit, 'years');
});

test('ons-columns-hle-male-2024-03.json', () => {
  const { result } = readOpenData('ons-columns-hle-male-2024-03.json');
  assertRowsAddUp(result);
  assert.equal(result.dataset.observations.length, 1831);
  const [hull] = pick(result, 'E06000010', '2015–17');
  assert.deepEqual([hull?.value, hull?.limits], [56.43, [{ level: 0.95, lower: 54.58, upper: 58.27 }]]);
  assert.deepEqual(countMissing(result), { notAvailable: 16 });
  assert.deepEqual(codesOf(result), ['format-recognised', 'confidence-level-assumed', 'period-assumed']);
});
