import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachUnit, tableChartCsv, tableChartImage } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import { DEFAULT_PAIRED_COMPARISON_OPTIONS } from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { columnIndex, choropleth, comparison, ranking, refusal, texts } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';
import { messageOf } from '../support/in-english.js';

test('a unit is never broken from its number', () => {
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

test('the minus sign of an amount of money precedes its currency', () => {
  assert.equal(attachUnit('−2.5', '£m'), '−£2.5m');
  assert.equal(attachUnit('−2.5', '£000s'), '−2.5 (£000s)');
});

test('millions are whole in the finding, the cells, the axis, the speech and the header', () => {
  const rows = [...areasOf([25.5, 31, 12.2]), { area: 'England', value: 2050.4 }];
  const chart = ranking(dataset(rows, { name: 'spend', unit: '£m' }), { benchmark: 'England' });
  assert.equal(
    chart.finding,
    'Spend was highest in Area 2 (£31.0m) and lowest in Area 3 (£12.2m), of 3 areas; the England figure was £2,050.4m.',
  );
  assert.deepEqual(new Set(texts(chart, 'value')), new Set(['£12.2m', '£25.5m', '£31.0m', '£2,050.4m']));
  const dots = ranking(dataset(rows, { name: 'spend', unit: '£m' }), { mark: 'dot' });
  assert.ok((dots.columns[2]?.ticks.length ?? 0) > 1);
  for (const { label } of dots.columns[2]?.ticks ?? []) assert.match(label, /^£[\d,]+m$/);
  assert.equal(chart.rows.at(-1)?.cells[2]?.text, '£12.2m');
  assert.deepEqual(
    chart.columns[2]?.lines.map(({ label }) => label),
    ['England £2,050.4m'],
  );
  const svg = tableChartImage(chart, {});
  assert.ok(svg.includes('£12.2m') && svg.includes('£2,050.4m'), 'the image has the whole unit');
  const shaded = choropleth(dataset(rows, { name: 'spend', unit: '£m' }), { benchmark: 'England' });
  assert.deepEqual(
    shaded.legend.map(({ text }) => text),
    ['£12.2m', '£25.5m', '£31.0m'],
  );
});

test('thousands written in digits are never multiplied, and never touch the number', () => {
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

test('columns of different units each have their own decimals, classes and legend', () => {
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
    chart.legend.map(({ of, text }) => [of, text]),
    [
      ['Smokers %', '9.1%'],
      ['Smokers %', '12.5%'],
      ['Smokers (number)', '15,300'],
      ['Smokers (number)', '85,200'],
    ],
  );
  assert.ok(chart.caveats.includes('Columns in different units are shaded apart from each other.'));
  const one = choropleth(readDataset(csv).dataset, { where: new Map([['group', 'Smokers %']]) });
  assert.match(one.caption, /\(%\)/);
});

test('one of something is singular, and 1.0 of it is not', () => {
  const one: readonly (readonly [unit: string, text: string])[] = [
    ['years', '1 year'],
    ['Years', '1 year'],
    ['yrs', '1 year'],
    ['deaths', '1 death'],
    ['people', '1 person'],
    ['children', '1 child'],
    ['babies', '1 baby'],
    ['deaths per 100,000', '1 death per 100,000'],
    ['years of life', '1 year of life'],
    ['visits/week', '1 visit/week'],
    ['percentage points', '1 percentage point'],
    ['% points', '1% point'],
    ['per 1,000', '1 per 1,000'],
    ['%', '1%'],
    ['£ millions', '£1 millions'],
    ['kg', '1 kg'],
    ['gas', '1 gas'],
    ['bus', '1 bus'],
  ];
  for (const [unit, text] of one) {
    assert.equal(attachUnit('1', unit), text);
    for (const shown of ['0', '2', '11', '21', '1.0', '1.00', '\u22121', '1,001'])
      assert.equal(
        attachUnit(shown, unit),
        attachUnit('5', unit)
          .replace('5', shown)
          .replace(/^£\u2212/, '\u2212£'),
        unit,
      );
  }
  const counts = choropleth(readDataset('Area,Deaths (deaths)\nLeeds,1\nYork,2').dataset, { unit: 'deaths' });
  assert.match(counts.finding, /1 death in Leeds to 2 deaths in York/);
});

test('columns of different kinds of number each have their own decimals, classes and legend', () => {
  const wide = 'Area,Deaths 2020,Rate 2020\nLeeds,5120,9.51\nYork,1200,8.2\nHull,2100,11.3\nRipon,99,7.7';
  const kinds: readonly (readonly [csv: string, keys: number])[] = [
    [wide, 2],
    ['Area,Households,Occupancy\nLeeds,812000,9.5\nYork,202800,8.2\nHull,267100,11.3', 2],
    [
      'Area,Sex,Deaths 2020,Rate 2020\nLeeds,Men,5120,9.5\nLeeds,Women,4020,8.1\nYork,Men,1200,8.2\nYork,Women,900,7',
      2,
    ],
    ['Area,Beds,Occupancy rate\nLeeds,1200,85.5\nYork,800,90.5\nHull,700,80.1', 2],
    ['Area,Birth rate,Death rate\nLeeds,12,9.5\nYork,11,8.2', 1],
    ['Area,Men,Women\nLeeds,9.5,8\nYork,8.2,7.5', 1],
    ['Area,2019,2020\nLeeds,9.5,800\nYork,8.2,700', 1],
  ];
  for (const [csv, keys] of kinds) {
    const chart = choropleth(readDataset(csv).dataset);
    assert.equal(new Set(chart.legend.map(({ of = '' }) => of)).size, keys, csv);
    const isNoted = chart.caveats.includes(
      'Columns of different kinds of number are shaded apart from each other.',
    );
    assert.equal(isNoted, keys > 1, csv);
    const again = choropleth(readDataset(tableChartCsv(chart)).dataset);
    assert.deepEqual(again.legend, chart.legend, csv);
  }
  const chart = choropleth(readDataset(wide).dataset);
  const [deaths, rate] = [1, 2].map((column) => chart.rows.map(({ cells }) => cells[column]?.text));
  assert.deepEqual(deaths, ['5,120', '1,200', '2,100', '99']);
  assert.deepEqual(rate, ['9.51', '8.20', '11.30', '7.70']);
  const steps = chart.rows.map(({ cells }) =>
    cells.slice(1).map((cell) => (cell.kind === 'shade' ? cell.step : null)),
  );
  assert.deepEqual(steps, [
    [3, 2],
    [1, 1],
    [2, 3],
    [0, 0],
  ]);
  const pair = comparison(readDataset('Area,Deaths 2020,Rate 2020\nLeeds,5120,9.5\nYork,1200,8.2').dataset);
  assert.ok(
    !pair.columns.some(({ kind }) => kind === 'track'),
    'counts and rates are drawn on no common scale',
  );
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

test('rows of different units are each compared on their own, without a common scale', () => {
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
  assert.deepEqual(texts(chart, 'difference'), ['+1', '+£30m']);
  const details = chart.rows.map(({ cells }) => cells[columnIndex(chart, 'difference')]?.detail);
  assert.deepEqual(details, ['percentage point, 20% higher', '300% higher']);
  assert.ok(chart.columns.every(({ kind }) => kind !== 'track'));
  assert.doesNotMatch(chart.finding, /largest/);
});

test('a value below the smallest shown number keeps its unit', () => {
  const data = dataset(
    [
      { area: 'England', value: 5.001 },
      { area: 'York', value: 5.002 },
    ],
    { unit: '£m', decimals: 1 },
  );
  assert.deepEqual(texts(comparison(data), 'difference'), ['less than £0.1m']);
  assert.equal(enChoroplethTable.withUnit('0.1', '£m'), '£0.1m');
});
