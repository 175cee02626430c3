import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableChartCsv } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';

const england = { area: 'England', value: 2.5, limits: [2.4, 2.6] as const };
const rows = [{ ...areasOf([1])[0]!, limits: [0.8, 1.2] as const }, ...areasOf([1, 2, 3]).slice(1), england];

test('the download repeats the chart’s notes under its rows', () => {
  const data = dataset(rows, { provenance: { title: 'Adult smoking', notes: ['Aged 16 and over.'] } });
  const chart = ranking(data, {
    benchmark: 'England',
    area: ['Area 1'],
    polarity: 'highIsGood',
    heading: 'Smoking',
  });
  const csv = tableChartCsv(chart);
  for (const line of [
    '# heading: Smoking',
    `"# finding: ${chart.finding}"`,
    '# indicator: smoking prevalence',
    '# polarity: highIsGood',
    '# benchmark: England',
    '# title: Adult smoking',
    '# note: Aged 16 and over.',
  ])
    assert.ok(csv.split('\r\n').includes(line), `${line} in ${csv}`);
  assert.ok(csv.includes('# chartNote: A value differs from England where'));
  // The area highlighted is called significantly lower in the finding.
  assert.match(csv, /^Area 1,.*,3,Worse$/m);
});

test('a chart of the download matches the original without any options', () => {
  const chart = choropleth(dataset(rows, { unit: '£m', decimals: null }), {
    benchmark: 'England',
    comparators: ['Area 3'],
    polarity: 'noJudgement',
  });
  const back = readDataset(tableChartCsv(chart));
  assert.deepEqual(back.issues, []);
  const { dataset: read } = back;
  assert.deepEqual(
    [read.benchmark, read.comparators, read.indicator.polarity],
    ['England', ['Area 3'], 'noJudgement'],
  );
  const again = choropleth(read, { benchmark: read.benchmark ?? null, comparators: read.comparators ?? [] });
  assert.equal(again.finding, chart.finding);
  assert.deepEqual(again.notes, chart.notes);
  assert.equal(tableChartCsv(again), tableChartCsv(chart));
});

test('units and published outcomes survive the round trip', () => {
  const csv = 'Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200\nYork,9.1%,15300';
  const first = readDataset(csv).dataset;
  const judged = first.observations.map((one, i) => ({
    ...one,
    ...(i === 0 ? { outcome: 'worse' as const } : {}),
  }));
  const chart = choropleth({ ...first, observations: judged });
  const back = readDataset(tableChartCsv(chart)).dataset;
  assert.deepEqual(
    back.observations.map(({ value, raw, unit, outcome }) => [value, raw, unit, outcome]),
    judged.map(({ value, raw, unit, outcome }) => [value, raw, unit, outcome]),
  );
  assert.deepEqual(
    back.observations.map(({ extra }) => [...extra.keys()]),
    judged.map(() => []),
  );
  assert.equal(choropleth(back).finding, chart.finding);
});

test('names shared by several areas are replaced by their codes', () => {
  const twice = [
    { area: 'York', code: 'E06000014', value: 1 },
    { area: 'York', code: 'E07000999', value: 2 },
    { area: 'Leeds', code: 'E08000035', value: 3 },
  ];
  const csv = tableChartCsv(ranking(dataset(twice), { benchmark: 'E06000014' }));
  assert.ok(csv.includes('# benchmark: E06000014'));
});

test('the retrieval date is left out if the file has a release date', () => {
  const asAt = '2026-11-21T14:05:00.000Z';
  const said = (vintage: string | null): [boolean, boolean] => {
    const chart = ranking(
      dataset(areasOf([1, 2]), { provenance: { title: 'Adult smoking', vintage, asAt } }),
    );
    const { asAt: label } = enBarRanking.labels;
    return [chart.source.lines.some((line) => line.label === label), tableChartCsv(chart).includes('# asAt')];
  };
  assert.deepEqual(said(null), [true, true]);
  assert.deepEqual(said('published March 2025'), [false, false]);
});

test('the file of a comparison names its reference where that is the benchmark', () => {
  const pair = [...areasOf([1, 2])];
  assert.ok(
    tableChartCsv(comparison(dataset(pair), { benchmark: 'Area 2' })).includes('# benchmark: Area 2'),
  );
  assert.ok(!tableChartCsv(comparison(dataset(pair))).includes('# benchmark'));
});
