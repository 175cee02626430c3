import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import { choropleth, comparison, ranking, texts } from './helpers/charts.js';
import { areasOf, dataset, type RowSpec } from './helpers/dataset.js';

const withoutDecimals = (rows: readonly RowSpec[], unit = ''): ReturnType<typeof dataset> =>
  dataset(rows, { decimals: null, unit, name: 'the rate' });

test('four different small values are distinguished', () => {
  const { dataset: data } = readDataset('Area,Share\nLeeds,0.0412\nYork,0.0438\nHull,0.0449\nEngland,0.0431');
  for (const chart of [ranking(data, { benchmark: 'England' }), choropleth(data, { benchmark: 'England' })]) {
    const shown = chart.rows.map(({ cells }) => cells.at(-1)?.text);
    assert.equal(new Set(shown).size, 4);
    assert.doesNotMatch([chart.finding, ...chart.notes].join(' '), /equal(?! size)|in all 3 areas/);
  }
});

test('a file of computed figures keeps two decimals where nothing would vanish', () => {
  const values = [15.03762696, 18.12345678, 16.99887766, 12.34567891, 21.2];
  assert.deepEqual(texts(ranking(withoutDecimals(areasOf(values))), 'value'), [
    '21.20',
    '18.12',
    '17.00',
    '15.04',
    '12.35',
  ]);
  const rows = areasOf(values);
  assert.deepEqual(texts(choropleth(withoutDecimals(rows)), 'value'), [
    '15.04',
    '18.12',
    '17.00',
    '12.35',
    '21.20',
  ]);
});

test('computed figures get no eight decimals because two in the middle nearly agree', () => {
  const values = [10.11111111, 50.50505051, 50.50505052, 50.50505053, 90.99999999];
  const chart = ranking(withoutDecimals(areasOf(values)));
  assert.deepEqual(texts(chart, 'value'), ['91.00', '50.51', '50.51', '50.51', '10.11']);
  assert.ok(chart.notes.includes('Some figures that differ are equal as shown.'));
  assert.ok(chart.notes.includes('Ranks use the values before rounding.'));
});

test('what a sentence names is distinguished, up to the digits of the source', () => {
  const chart = ranking(withoutDecimals(areasOf([10.11111111, 10.11111112, 50])));
  assert.match(chart.finding, /lowest in Area 1 \(10\.11111111\)/);
  const highlighted = ranking(withoutDecimals(areasOf([1, 50.50505051, 50.50505052, 90.5])), {
    area: ['Area 2'],
  });
  assert.match(highlighted.finding, /was 50\.50505051 in Area 2, third highest/);
});

test('a value is not shown as zero that is not, where a sentence names it', () => {
  assert.match(ranking(withoutDecimals(areasOf([0.0004, 5.25]))).finding, /lowest in Area 1 \(0\.0004\)/);
  assert.match(ranking(withoutDecimals(areasOf([0, 5.25]))).finding, /lowest in Area 1 \(0\.00\)/);
});

test('no number that is not zero is shown as zero, beside however large others and with however few decimals', () => {
  const { dataset: data } = readDataset('Area,Rate\nLeeds,1e-12\nYork,1e12\nHull,5\nBury,-2e-12\nWells,0');
  const chart = ranking(data);
  assert.match(chart.finding, /lowest in Bury \(−?0\.000000000002\)/);
  assert.deepEqual(texts(chart, 'value').slice(2), ['0.000000000001', '0', '\u22120.000000000002']);
  assert.match(choropleth(data).finding, /ranged from \u22120\.000000000002 in Bury to/);
  const pair = comparison(readDataset('Area,Rate\nLeeds,1e-12\nYork,1e12').dataset);
  assert.equal(texts(pair, 'reference')[0], '0.000000000001');
  assert.match(pair.finding, /than in Leeds \(0\.000000000001\)/);
  assert.deepEqual(texts(ranking(withoutDecimals(areasOf([12, 5, 0.4, 0])), { decimals: 0 }), 'value'), [
    '12',
    '5',
    '0.4',
    '0',
  ]);
  const tiny = ranking(withoutDecimals(areasOf([7, 3e-17])));
  assert.equal(texts(tiny, 'value')[1], '3e\u221217');
});

test('decimals the author sets are kept, and values that then look equal are called equal as shown', () => {
  const data = dataset(areasOf([1.24, 1.18, 1.21]), { unit: '%' });
  const chart = choropleth(data);
  assert.match(chart.finding, /was 1\.2% in all 3 areas, equal as shown\.$/);
  assert.ok(chart.notes.includes('All values are equal as shown.'));
  assert.ok(!chart.notes.includes('All values are equal.'));
  const ranked = ranking(data);
  assert.match(ranked.finding, /was 1\.2% in all 3 areas, equal as shown\.$/);
  assert.deepEqual(texts(ranked, 'rank'), ['1', '2', '3']);
});

test('the decimals option applies to every value', () => {
  assert.deepEqual(texts(ranking(withoutDecimals(areasOf([1.24, 1.18])), { decimals: 0 }), 'value'), [
    '1',
    '1',
  ]);
  assert.deepEqual(texts(ranking(withoutDecimals(areasOf([1, 2])), { decimals: 3 }), 'value'), [
    '2.000',
    '1.000',
  ]);
});

test('an area that only looks as high as the highest is not named with it', () => {
  const chart = ranking(dataset(areasOf([1.24, 1.21, 0.5])));
  assert.match(chart.finding, /highest in Area 1 \(1\.2%\)/);
  assert.ok(chart.notes.includes('Some figures that differ are equal as shown.'));
});

test('a value that differs from the benchmark looks different, or the sentence explains why not', () => {
  const rows = [
    { area: 'England', value: 8.001 },
    { area: 'Leeds', value: 8.004 },
  ];
  assert.match(
    choropleth(withoutDecimals(rows), { benchmark: 'England' }).finding,
    /8\.004 in Leeds, higher than England \(8\.001\)/,
  );
  assert.match(
    choropleth(dataset(rows, { unit: '' }), { benchmark: 'England' }).finding,
    /was 8\.0 in Leeds, higher than England \(8\.0\), though equal as shown\.$/,
  );
});

test('limits have the decimals they need', () => {
  const limits = (
    value: number,
    lower: number,
    upper: number,
    decimals: number | null = null,
  ): string | null => {
    const data = dataset([{ area: 'Leeds', value, limits: [lower, upper] }], { decimals, unit: '' });
    return choropleth(data, { showLimits: true }).rows[0]?.cells[1]?.detail ?? null;
  };
  assert.equal(limits(10, 9.9, 10.1), '9.9 to 10.1');
  assert.equal(limits(10, 9.9, 10.1, 0), '9.9 to 10.1');
  assert.equal(limits(10, 9, 11), '9 to 11');
  assert.equal(limits(62.5, 60.1, 64.9), '60.1 to 64.9');
  assert.equal(limits(62.5, 60.123456, 64.987654), '60.1 to 65.0');
  assert.equal(limits(1.45, 1.449, 1.451), '1.449 to 1.451');
  assert.equal(limits(0.0412, 0.0405, 0.0421), '0.0405 to 0.0421');
  assert.equal(limits(5, 5, 5), '5 to 5');
});

test('a limit that leaves the benchmark out does not look equal to it', () => {
  const rows: RowSpec[] = [
    { area: 'England', value: 10 },
    { area: 'Leeds', value: 9, limits: [8, 9.96] },
  ];
  const chart = choropleth(withoutDecimals(rows), { benchmark: 'England', showLimits: true });
  assert.match(chart.finding, /significantly lower than England/);
  assert.match(chart.rows[1]?.cells[1]?.detail ?? '', /to 9\.96$/);
});

test('two values that differ do not look the same beside their difference', () => {
  const pair = (a: number, b: number, cause = 'Cancer'): RowSpec[] => [
    { area: 'England', value: a, group: { cause } },
    { area: 'Leeds', value: b, group: { cause } },
  ];
  const chart = comparison(withoutDecimals([...pair(12.341, 12.344), ...pair(15, 16, 'HIV')]));
  assert.deepEqual(texts(chart, 'reference'), ['12.341', '15.000']);
  assert.deepEqual(texts(chart, 'difference'), ['+0.003', '+1.000']);
  const reported = comparison(dataset([...pair(12.341, 12.344), ...pair(15, 16, 'HIV')], { unit: '' }));
  assert.deepEqual(texts(reported, 'difference')[0], 'less than 0.1');
  assert.ok(reported.notes.includes('Some figures that differ are equal as shown.'));
});

test('class breaks fall between numbers that look different', () => {
  const values = [1.001, 1.002, 1.003, 1.004, 1.005, 1.006, 1.007];
  const chart = choropleth(withoutDecimals(areasOf(values)), { classes: 3, classify: 'quantile' });
  assert.deepEqual(
    chart.legend.map(({ text }) => text),
    ['1.001 to 1.003', '1.004 to 1.005', '1.006 to 1.007'],
  );
  assert.ok(!chart.notes.includes('Classes are worked out from the values as shown.'));
});

test('ranks of published figures tell all of them apart, also in the middle', () => {
  for (const values of [
    [90, 70, 50.2341, 50.2343, 11.5, 10],
    [90, 70, 50.23, 50.2, 11.5, 10],
    [9000, 7000, 5001, 5002, 1100, 1000],
  ]) {
    const shown = texts(ranking(withoutDecimals(areasOf(values))), 'value');
    assert.equal(new Set(shown).size, values.length, shown.join());
  }
});
