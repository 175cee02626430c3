import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachUnit, tableChartPicture } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import { DEFAULT_PAIRED_COMPARISON_OPTIONS } from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { choropleth, comparison, ranking, refusal, texts } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';
import { messageOf } from '../support/in-english.js';

test('a unit is kept whole beside its number', () => {
  const composed: readonly (readonly [unit: string, text: string])[] = [
    ['£', '£5'],
    ['£m', '£5m'],
    ['£M', '£5M'],
    ['£ m', '£5m'],
    ['£bn', '£5bn'],
    ['£ bn', '£5bn'],
    ['£k', '£5k'],
    ['£ million', '£5 million'],
    ['£million', '£5 million'],
    ['£m per year', '£5m per year'],
    ['£ per head', '£5 per head'],
    ['£/week', '£5/week'],
    ['£000s', '5 (£000s)'],
    ['£000', '5 (£000)'],
    ['£’000', '5 (£’000)'],
    ["£'000s", "5 (£'000s)"],
    ['£ 000s', '5 (£ 000s)'],
    ['€', '€5'],
    ['€m', '€5m'],
    ['€ per inhabitant', '€5 per inhabitant'],
    ['$', '$5'],
    ['US$ million', 'US$5 million'],
    ['%', '5%'],
    ['% points', '5% points'],
    ['% of working hours', '5% of working hours'],
    ['‰', '5‰'],
    ['p', '5p'],
    ['p per kWh', '5p per kWh'],
    ['pence', '5 pence'],
    ['per 1,000', '5 per 1,000'],
    ['Per 100,000', '5 per 100,000'],
    ['per 1,000 live births', '5 per 1,000 live births'],
    ['000s', '5 (000s)'],
    ['000 tonnes', '5 (000 tonnes)'],
    ['(index)', '5 (index)'],
    ['°C', '5°C'],
    ['kg', '5 kg'],
    ['KG', '5 kg'],
    ['years', '5 years'],
    ['Years', '5 years'],
    ['YEARS', '5 years'],
    ['yrs', '5 years'],
    ['YRS', '5 years'],
    ['Yrs.', '5 years'],
    ['Years of life lost', '5 years of life lost'],
    ['Persons', '5 persons'],
    ['DALYs', '5 DALYs'],
    ['FTE', '5 FTE'],
    ['GBP million', '5 GBP million'],
    ['Mbit/s', '5 Mbit/s'],
    ['Gini coefficient', '5 Gini coefficient'],
    ['', '5'],
  ];
  for (const [unit, text] of composed) assert.equal(attachUnit('5', unit), text, unit);
});

test('the minus of a sum of money stands before its currency', () => {
  assert.equal(attachUnit('−2.5', '£m'), '−£2.5m');
  assert.equal(attachUnit('−2.5', '£000s'), '−2.5 (£000s)');
});

test('millions are whole in the finding, the cells, the axis, the speech and the key', () => {
  const rows = [...areasOf([25.5, 31, 12.2]), { area: 'England', value: 2050.4 }];
  const chart = ranking(dataset(rows, { name: 'spend', unit: '£m' }), { benchmark: 'England' });
  assert.equal(
    chart.finding,
    'Spend was highest in Area 2 (£31.0m) and lowest in Area 3 (£12.2m), of 3 areas; the England figure was £2,050.4m.',
  );
  assert.deepEqual(new Set(texts(chart, 'value')), new Set(['£12.2m', '£25.5m', '£31.0m', '£2,050.4m']));
  for (const { label } of chart.columns[2]?.ticks ?? []) assert.match(label, /^£[\d,]+m$/);
  assert.equal(chart.rows[0]?.cells[2]?.spoken, '£12.2m');
  assert.equal(chart.key.find(({ detail }) => detail === 'Benchmark')?.text, 'England £2,050.4m');
  const svg = tableChartPicture(chart, {});
  assert.ok(svg.includes('£12.2m') && svg.includes('£2,050.4m'), 'the picture has the whole unit');
  const shaded = choropleth(dataset(rows, { name: 'spend', unit: '£m' }), { benchmark: 'England' });
  assert.deepEqual(
    shaded.key.map(({ text }) => text),
    ['£12.2m', '£25.5m', '£31.0m'],
  );
});

test('thousands written in digits are never multiplied, nor put against the number', () => {
  const data = dataset(areasOf([25, 31]), { name: 'spend', unit: '£000s', decimals: null });
  assert.equal(
    ranking(data).finding,
    'Spend was highest in Area 2, at 31 (£000s), and lowest in Area 1, at 25 (£000s), of 2 areas.',
  );
  assert.equal(
    choropleth(data).finding,
    'Spend ranged from 25 (£000s) in Area 1 to 31 (£000s) in Area 2, across 2 areas.',
  );
  assert.match(comparison(data).finding, /^Spend was 6 \(£000s\), or 24%, higher in Area 2 \(31\)/);
});

test('columns of different units have decimals, classes and a key each', () => {
  const csv = 'Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200\nYork,9.1%,15300\nEngland,13.0%,5700000';
  const chart = choropleth(readDataset(csv).dataset, { benchmark: 'England' });
  assert.deepEqual(texts(chart, 'Smokers %'), ['13.0%', '12.5%', '9.1%']);
  assert.deepEqual(texts(chart, 'Smokers (number)'), ['5,700,000', '85,200', '15,300']);
  assert.deepEqual(
    chart.columns.map(({ detail }) => detail),
    [null, null, null],
  );
  assert.match(chart.finding, /lower than England \(13\.0%\) in both areas.*than England \(5,700,000\)/);
  assert.doesNotMatch(chart.caption, /\(%\)/);
  assert.deepEqual(
    chart.key.map(({ of, text }) => [of, text]),
    [
      ['Smokers %', '9.1%'],
      ['Smokers %', '12.5%'],
      ['Smokers (number)', '15,300'],
      ['Smokers (number)', '85,200'],
    ],
  );
  assert.ok(chart.notes.includes('Columns in different units are shaded apart from each other.'));
  const one = choropleth(readDataset(csv).dataset, { where: new Map([['group', 'Smokers %']]) });
  assert.match(one.caption, /\(%\)/);
});

test('numbers of different units are not compared, and the message says so', () => {
  const { dataset: data } = readDataset('Cause,England,York\nA,5%,£6\nB,7%,£9');
  const pair = pairedComparisonModel(
    data,
    { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, benchmark: 'England' },
    enPairedComparison,
  );
  assert.deepEqual(refusal(pair), ['different-units']);
  assert.match(messageOf(pair.issues[0]), /different units \(‘%’ and ‘£’\)/);
  const [one, ...others] = dataset(areasOf([1, 2, 3]), { unit: '%' }).observations;
  const mixed = {
    ...dataset([], { unit: '%' }),
    observations: [{ ...(one as NonNullable<typeof one>), unit: '£' }, ...others],
  };
  const ranked = barRankingModel(mixed, DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
  assert.deepEqual(refusal(ranked), ['different-units']);
});

test('rows of different units are compared each by itself, and drawn on no common scale', () => {
  const rows = [
    ['rate', 5, 6, '%'],
    ['spend', 10, 40, '£m'],
  ] as const;
  const plain = dataset(
    rows.flatMap(([group, a, b]) => [
      { area: 'England', value: a, group: { group } },
      { area: 'York', value: b, group: { group } },
    ]),
    { unit: '%', decimals: null },
  );
  const observations = plain.observations.map((each, i) => ({
    ...each,
    unit: rows[Math.floor(i / 2)]?.[3] ?? '',
  }));
  const chart = comparison({ ...plain, observations }, { benchmark: 'England' });
  assert.deepEqual(texts(chart, 'other'), ['6%', '£40m']);
  assert.deepEqual(texts(chart, 'difference'), ['1 percentage point higher, 20%', '£30m higher, 300%']);
  assert.ok(chart.columns.every(({ kind }) => kind !== 'track'));
  assert.doesNotMatch(chart.finding, /largest/);
});

test('what is less than the smallest number shown has its unit inside', () => {
  const data = dataset(
    [
      { area: 'England', value: 5.001 },
      { area: 'York', value: 5.002 },
    ],
    { unit: '£m', decimals: 1 },
  );
  assert.deepEqual(texts(comparison(data), 'difference'), ['less than £0.1m higher, less than 1%']);
  assert.equal(enChoroplethTable.withUnit('0.1', '£m'), '£0.1m');
});
