import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShadeCell } from '@commonweal/charts';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { choropleth, columnIndex, refusal, rowOf, texts } from '../../charts/helpers/charts.js';
import { dataset } from '../../charts/helpers/dataset.js';

const REPORT = { benchmark: 'E92000001', comparators: ['E12000003'], emphasis: 'low' } as const;
const report = healthyLifeExpectancy();

function shade(row: { cells: readonly unknown[] }, index: number): ShadeCell {
  return row.cells[index] as ShadeCell;
}

test('the finding of the built-in table is the one a statistician would sign', () => {
  assert.equal(
    choropleth(report, REPORT).finding,
    'In 2015–17, healthy life expectancy at birth for men was significantly lower than England (63.4 years) in 7 of 15 areas; it ranged from 56.4 in Kingston upon Hull to 65.3 in York. ' +
      'For women, it was significantly lower than England (63.8 years) in 10 of 15 areas; it ranged from 56.7 in Wakefield to 68.1 in North Yorkshire.',
  );
});

test('the benchmark comes first, then the comparators, then the areas in the order of the source', () => {
  const { rows } = choropleth(report, REPORT);
  assert.deepEqual(
    rows.slice(0, 3).map(({ key, kind }) => [key, kind]),
    [
      ['E92000001', 'benchmark'],
      ['E12000003', 'comparator'],
      ['E08000016', 'plain'],
    ],
  );
  assert.equal(rows.length, 17);
});

test('the benchmark and the comparators are shown, and are neither classed nor counted', () => {
  const chart = choropleth(report, REPORT);
  for (const row of chart.rows.slice(0, 2)) {
    assert.equal(shade(row, 1).step, null);
    assert.notEqual(shade(row, 1).text, '');
  }
  const counted = chart.legend.reduce((sum, { detail }) => sum + Number.parseInt(detail ?? '0', 10), 0);
  assert.equal(counted, 30);
});

test('the printed text is shown, and the value is what is computed with', () => {
  const chart = choropleth(report, REPORT);
  assert.equal(shade(rowOf(chart, 'E08000034'), 1).text, '62.7');
});

test('all 30 outcomes are those that Public Health England published', () => {
  // Men then women, in the order of the source.
  const published = 'WW WW SS SW SS WW SW SS WW WW SB WW SW WW BS';
  const chart = choropleth(report, { ...REPORT, shadeBy: 'outcome' });
  const letter = { better: 'B', similar: 'S', worse: 'W' } as Record<string, string>;
  const found = chart.rows
    .slice(2)
    .map((row) => [1, 2].map((i) => letter[shade(row, i).outcome?.tone ?? '']).join(''));
  assert.equal(found.join(' '), published);
});

test('the strongest step is the lowest class with emphasis = low, and the highest with emphasis = high', () => {
  const lowest = (emphasis: 'low' | 'high'): number | null =>
    shade(rowOf(choropleth(report, { ...REPORT, emphasis }), 'E06000010'), 1).step;
  assert.equal(lowest('low'), 4);
  assert.equal(lowest('high'), 0);
});

test('without polarity, outcomes are higher and lower', () => {
  const chart = choropleth(report, { ...REPORT, shadeBy: 'outcome', polarity: 'noJudgement' });
  assert.equal(shade(rowOf(chart, 'E06000014'), 1).outcome?.tone, 'higher');
  assert.deepEqual(
    chart.legend.map(({ text }) => text),
    ['Higher than England', 'Similar to England', 'Lower than England'],
  );
});

test('an area is never compared with itself, and comparators get no outcome', () => {
  const chart = choropleth(report, { ...REPORT, shadeBy: 'outcome' });
  for (const row of chart.rows.slice(0, 2)) assert.equal(shade(row, 1).outcome, null);
  for (const { outcome } of chart.shown.slice(0, 4)) assert.equal(outcome, null);
});

test('limits on demand are under the value and are read aloud with their level', () => {
  const chart = choropleth(report, { ...REPORT, showLimits: true });
  const cell = shade(rowOf(chart, 'E10000023'), 1);
  assert.equal(cell.detail, '63.1 to 66.6');
  assert.equal(cell.spoken, '64.9, 95% confidence limits 63.1 to 66.6');
  assert.equal(shade(rowOf(choropleth(report, REPORT), 'E10000023'), 1).detail, null);
});

test('a cell without limits is not compared, and a note counts it', () => {
  const data = dataset([
    { area: 'England', value: 10 },
    { area: 'Leeds', value: 12, limits: [11, 13] },
    { area: 'York', value: 9 },
  ]);
  const chart = choropleth(data, { benchmark: 'England', shadeBy: 'outcome' });
  assert.equal(shade(rowOf(chart, 'York'), 1).outcome?.tone, 'notCompared');
  assert.ok(chart.notes.includes('1 value has no limits and is not compared.'));
  assert.equal(
    chart.finding,
    'Smoking prevalence was significantly higher than England (10.0%) in the one area that could be compared; it ranged from 9.0% in York to 12.0% in Leeds.',
  );
});

test('limits that do not contain their value are not used for comparison, and a note says so', () => {
  const data = dataset([
    { area: 'England', value: 10 },
    { area: 'Leeds', value: 12, limits: [13, 14] },
  ]);
  const chart = choropleth(data, { benchmark: 'England', shadeBy: 'outcome', showLimits: true });
  assert.equal(shade(rowOf(chart, 'Leeds'), 1).outcome?.tone, 'notCompared');
  assert.equal(shade(rowOf(chart, 'Leeds'), 1).detail, 'limits given: 13.0 to 14.0, not used');
});

test('shading by outcome without a benchmark is reported and leaves a table', () => {
  const chart = choropleth(report, { shadeBy: 'outcome', benchmark: '' });
  assert.deepEqual(
    chart.issues.map(({ code }) => code),
    ['benchmark-needed'],
  );
  assert.equal(chart.rows.length, 17);
});

test('a column sorts from its good end, the areas set apart stay first, and the caption says so', () => {
  const chart = choropleth(report, { ...REPORT, sort: { column: 'Women', direction: null } });
  assert.deepEqual(texts(chart, 'area').slice(0, 4), [
    'England',
    'Yorkshire and The Humber',
    'North Yorkshire',
    'York',
  ]);
  assert.equal(chart.columns[columnIndex(chart, 'Women')]?.sorted, 'descending');
  assert.match(chart.caption, /Sorted by women, highest first\.$/);
  const byName = choropleth(report, { ...REPORT, sort: { column: 'area', direction: 'descending' } });
  assert.equal(texts(byName, 'area')[2], 'York');
  assert.match(byName.caption, /Sorted by area, Z to A\.$/);
});

test('a missing value keeps its reason in words, sorts last and is in the legend', () => {
  const data = dataset([
    { area: 'Leeds', value: 'suppressed', raw: 'c' },
    { area: 'York', value: 0 },
    { area: 'Hull', value: 3 },
  ]);
  for (const direction of ['ascending', 'descending'] as const) {
    assert.equal(texts(choropleth(data, { sort: { column: 'value', direction } }), 'area').at(-1), 'Leeds');
  }
  const chart = choropleth(data);
  const cell = shade(rowOf(chart, 'Leeds'), 1);
  assert.deepEqual(
    [cell.text, cell.detail, cell.missing, cell.step],
    ['Suppressed', 'c', 'suppressed', null],
  );
  assert.deepEqual(chart.legend.at(-1)?.sign, { kind: 'missing', text: 'Suppressed' });
  assert.equal(shade(rowOf(chart, 'York'), 1).text, '0.0');
});

test('an area that a group has no row for is a gap, not a lost cell', () => {
  const data = dataset([
    { area: 'Leeds', value: 1, group: { sex: 'Men' } },
    { area: 'Leeds', value: 2, group: { sex: 'Women' } },
    { area: 'York', value: 3, group: { sex: 'Men' } },
  ]);
  const chart = choropleth(data);
  assert.equal(shade(rowOf(chart, 'York'), 2).missing, 'notSupplied');
  assert.equal(chart.shown.length, 4);
});

test('fixed breaks shade what they contain, and a note counts what lies outside', () => {
  const chart = choropleth(report, { ...REPORT, classify: 'fixed', breaks: [56, 60, 64] });
  assert.deepEqual(
    chart.legend.map(({ text }) => text),
    ['56.4 to 59.7', '60.1 to 64.0'],
  );
  assert.ok(chart.notes.includes('5 values lie outside the breaks and are not shaded.'));
});

test('breaks that do not rise, and too many classes, are refused', () => {
  const model = (options: object) =>
    refusal(
      choroplethTableModel(report, { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...options }, enChoroplethTable),
    );
  assert.deepEqual(model({ classify: 'fixed', breaks: [60, 60] }), ['bad-value']);
  assert.deepEqual(model({ classes: 12 }), ['bad-value']);
});

test('fewer distinct values than classes make fewer classes, and a note says why', () => {
  const data = dataset([1, 1, 2, 2, 3].map((value, i) => ({ area: `Area ${String(i)}`, value })));
  const chart = choropleth(data);
  assert.deepEqual(
    chart.legend.map(({ text, detail }) => [text, detail]),
    [
      ['1.0', '2 areas'],
      ['2.0', '2 areas'],
      ['3.0', '1 area'],
    ],
  );
  assert.ok(chart.notes.includes('3 classes are used, not 5, because there are only 3 different values.'));
});

test('a revised value says so under the number', () => {
  const chart = choropleth(dataset([{ area: 'Leeds', value: 5, flags: ['r', 'q'] }]));
  assert.equal(rowOf(chart, 'Leeds').cells[1]?.detail, 'revised, [q]');
});
