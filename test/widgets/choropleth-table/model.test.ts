import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShadeCell } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import type { ChoroplethFacts } from '@commonweal/widgets/choropleth-table/facts.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { cyChoroplethTable } from '@commonweal/widgets/choropleth-table/words.cy.js';
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
    'From 2015 to 2017, healthy life expectancy at birth for men was significantly lower than England (63.4 years) in 7 of 15 areas; it ranged from 56.4 in Kingston upon Hull to 65.3 in York. ' +
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
  const facts = chart.facts as unknown as ChoroplethFacts;
  assert.equal(
    facts.classes.reduce((sum, { count }) => sum + count, 0),
    30,
  );
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
  assert.ok(chart.caveats.includes('1 value has no limits and is not compared.'));
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
    chart.legend.filter(({ sign }) => sign.kind === 'step').map(({ text }) => text),
    ['56 to 60', '60.1 to 64'],
  );
  assert.ok(chart.caveats.includes('5 values lie outside the breaks and are not shaded.'));
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
      ['1.0', null],
      ['2.0', null],
      ['3.0', null],
    ],
  );
  assert.ok(chart.notes.includes('3 classes are used, not 5, because there are only 3 different values.'));
});

test('a revised value says so under the number', () => {
  const chart = choropleth(dataset([{ area: 'Leeds', value: 5, flags: ['r', 'q'] }]));
  assert.equal(rowOf(chart, 'Leeds').cells[1]?.detail, 'revised, [q]');
});

test('the legend has the ranges of round classes in words, lowest first, then the signs in the cells', () => {
  assert.deepEqual(
    choropleth(report, REPORT).legend.map(({ sign, text }) => [
      sign.kind === 'step' ? sign.step : sign.kind === 'glyph' ? sign.glyph : null,
      text,
    ]),
    [
      [4, 'under 58'],
      [3, '58 to 59.9'],
      [2, '60 to 61.9'],
      [1, '62 to 63.9'],
      [0, '64 and over'],
      ['▼', 'significantly lower than England'],
      ['▲', 'significantly higher than England'],
    ],
  );
});

test('a value on a round break is in the class above it', () => {
  const chart = choropleth(report, REPORT);
  const leeds = rowOf(chart, 'E08000035');
  assert.deepEqual(
    [shade(leeds, 1), shade(leeds, 2)].map(({ text, step }) => [text, step]),
    [
      ['62.0', 1],
      ['64.0', 0],
    ],
  );
});

test('a sign is there where the finding counts a significant difference, and nowhere else', () => {
  const chart = choropleth(report, REPORT);
  const count = (glyph: string, column: number): number =>
    chart.rows.filter((row) => shade(row, column).sign?.glyph === glyph).length;
  const { groups } = chart.facts as unknown as ChoroplethFacts;
  for (const [at, { higher, lower }] of groups.entries())
    assert.deepEqual([count('▼', at + 1), count('▲', at + 1)], [lower, higher]);
  assert.equal(shade(rowOf(chart, 'E06000010'), 1).sign?.word, 'significantly lower than England');
  for (const row of chart.rows.slice(0, 2)) assert.equal(shade(row, 1).sign, undefined);
});

test('a value without limits has no sign, and no sign is explained that is in no cell', () => {
  const data = dataset([
    { area: 'England', value: 10 },
    { area: 'Leeds', value: 12 },
    { area: 'York', value: 9, limits: [8, 9.5] },
  ]);
  const chart = choropleth(data, { benchmark: 'England' });
  assert.equal(shade(rowOf(chart, 'Leeds'), 1).sign, undefined);
  assert.deepEqual(
    chart.legend.flatMap(({ sign, text }) => (sign.kind === 'glyph' ? [text] : [])),
    ['significantly lower than England'],
  );
  const bySize = choropleth(data, { benchmark: 'England', areas: ['Leeds'] });
  assert.ok(bySize.legend.every(({ sign }) => sign.kind !== 'glyph'));
});

test('published outcomes are signs in their own words, and never called significant', () => {
  const { dataset: published } = readDataset(
    'Area,Value,Compared to England value or percentiles\nYork,10,Better\nLeeds,12,Worse\nHull,13,Similar\nBath,14,Not compared',
  );
  const chart = choropleth(published);
  assert.deepEqual(
    chart.rows.map((row) => shade(row, 1).sign?.word ?? null),
    ['Better, as published', 'Worse, as published', null, null],
  );
  assert.doesNotMatch(JSON.stringify(chart.legend), /significant/);
});

test('cells shaded by outcome have no second sign', () => {
  const chart = choropleth(report, { ...REPORT, shadeBy: 'outcome' });
  for (const row of chart.rows) assert.equal(shade(row, 1).sign, undefined);
});

test('areas set apart carry a tag: the benchmark, and the level of a comparator', () => {
  const tags = choropleth(report, REPORT).rows.slice(0, 3);
  assert.deepEqual(
    tags.map(({ cells }) => cells[0]?.detail),
    ['benchmark', 'region', null],
  );
  const data = dataset([
    { area: 'Leeds', value: 1 },
    { area: 'The North', value: 2 },
  ]);
  const [apart] = choropleth(data, { comparators: ['The North'] }).rows;
  assert.equal(apart?.cells[0]?.detail, 'for comparison');
});

test('sort="value" is by the first column of values, whatever it is called', () => {
  for (const polarity of ['highIsGood', 'lowIsGood'] as const) {
    const chart = choropleth(report, { ...REPORT, polarity, sort: { column: 'value', direction: null } });
    assert.equal(
      chart.columns[columnIndex(chart, 'Men')]?.sorted,
      polarity === 'lowIsGood' ? 'ascending' : 'descending',
    );
    assert.equal(texts(chart, 'area')[2], polarity === 'lowIsGood' ? 'Kingston upon Hull' : 'York');
  }
  const own = dataset([
    { area: 'Leeds', value: 1, group: { sex: 'Men' } },
    { area: 'Leeds', value: 2, group: { sex: 'Value' } },
  ]);
  const chart = choropleth(own, { polarity: 'highIsGood', sort: { column: 'value', direction: null } });
  assert.deepEqual(
    chart.columns.map(({ sorted }) => sorted),
    [null, null, 'descending'],
  );
});

test('a way to sort by name is in sight while rows are sorted by values', () => {
  const hint = (sort: 'value' | 'area' | null): string | undefined =>
    choropleth(report, { ...REPORT, sort: sort === null ? null : { column: sort, direction: null } })
      .columns[0]?.hint;
  assert.deepEqual([hint('value'), hint('area'), hint(null)], ['A to Z', undefined, undefined]);
});

test('a unit that all columns share is stated in the caption, and others over their columns', () => {
  const chart = choropleth(report, REPORT);
  assert.deepEqual(
    chart.columns.map(({ detail }) => detail),
    [null, null, null],
  );
  assert.match(chart.caption, /\(years\)/);
});

test('the words of classes and signs are Welsh in a Welsh table', () => {
  const options = { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...REPORT, benchmark: 'E92000001' };
  const { chart } = choroplethTableModel(report, options, cyChoroplethTable);
  assert.deepEqual(
    chart?.legend.map(({ text }) => text),
    [
      'llai na 58',
      '58 i 59.9',
      '60 i 61.9',
      '62 i 63.9',
      '64 neu fwy',
      'yn arwyddocaol is na’r ffigur ar gyfer England',
      'yn arwyddocaol uwch na’r ffigur ar gyfer England',
    ],
  );
});
