import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dataset, gapsBetween, protect, readDataset, recentTrends } from '@commonweal/data';
import { absoluteGap, recentTrend } from '@commonweal/data/statistics';

const YEARS = [2019, 2020, 2021, 2022, 2023];
const read = (rows: readonly string[]): Dataset => readDataset(rows.join('\n')).dataset;

test('limits that do not contain their value are not used for a recent trend', () => {
  const rows = [31, 29, 27, 25, 23].map(
    (v, i) => `York,${String(2018 + i)},${String(v)},${String(v - 1)},${String(v + 1)}`,
  );
  const dataset = read(['area,period,value,lower95,upper95', ...rows]);
  assert.equal(recentTrends(dataset)[0]?.trend.trend, 'decreasing');
  // The reader leaves such limits out, so that only a page's own program can give them.
  const observations = dataset.observations.map((each) => ({
    ...each,
    limits: each.limits.map((pair) => ({ ...pair, lower: pair.upper - 0.5 })),
  }));
  assert.equal(recentTrends({ ...dataset, observations })[0]?.trend.reason, 'fewerThanFivePoints');
});

test('each area and group has its own trend, by its limits', () => {
  const rows = ['area,sex,period,value,lower95,upper95'];
  YEARS.forEach((year, i) => {
    rows.push(`York,Men,${String(year)},${String(50 - 5 * i)},${String(49 - 5 * i)},${String(51 - 5 * i)}`);
    rows.push(`York,Women,${String(year)},50,49,51`);
    rows.push(`Hull,Men,${String(year)},${String(50 + 5 * i)},${String(49 + 5 * i)},${String(51 + 5 * i)}`);
  });
  const trends = recentTrends(read(rows), { polarity: 'lowIsGood' });
  assert.deepEqual(
    trends.map(({ area, group, trend }) => [area.name, group.get('sex'), trend.trend, trend.judgement]),
    [
      ['York', 'Men', 'decreasing', 'gettingBetter'],
      ['York', 'Women', 'noSignificantChange', null],
      ['Hull', 'Men', 'increasing', 'gettingWorse'],
    ],
  );
  assert.equal(trends[0]?.trend.method, 'confidenceIntervals');
});

test('percentages with counts are tested as proportions, like the function of numbers', () => {
  const rows = ['area,period,Rate (%),count,denominator'];
  YEARS.forEach((year, i) =>
    rows.push(`York,${String(year)},${String(10 - i)},${String(500 - 50 * i)},5000`),
  );
  const [york] = recentTrends(read(rows), { polarity: 'lowIsGood' });
  const series = YEARS.map((period, i) => ({
    period,
    value: 10 - i,
    count: 500 - 50 * i,
    denominator: 5000,
  }));
  assert.deepEqual(york?.trend, recentTrend({ method: 'proportion', polarity: 'lowIsGood', series }));
});

test('three years pooled, and a series with a hidden number, have no trend', () => {
  const pooled = ['area,period,value,lower95,upper95', ...YEARS.map((year) => `York,${String(year)} - ${String(year - 1998)},5,4,6`)]; // prettier-ignore
  assert.equal(recentTrends(read(pooled))[0]?.trend.reason, 'notSingleYears');
  const counted = ['area,period,value,lower95,upper95,count', ...YEARS.map((year, i) => `York,${String(year)},5,4,6,${String(9 - 2 * i)}`)]; // prettier-ignore
  const dataset = protect(read(counted), { suppressFrom: 1, suppressTo: 4, replaceWith: null });
  assert.equal(recentTrends(dataset)[0]?.trend.reason, 'fewerThanFivePoints');
});

test('the gap of two categories, in each area and period that has both', () => {
  const dataset = read([
    'area,period,sex,decile,value,lower95,upper95',
    'England,2017,Men,1,51.7,51,52.4',
    'England,2017,Men,10,70.4,70,70.8',
    'England,2017,Men,5,62,61,63',
    'England,2018,Men,1,52,51,53',
    'England,2017,Women,1,52,51,53',
    'England,2017,Women,10,[c],,',
  ]);
  const gaps = gapsBetween(dataset, { dimension: 'decile', most: '1', least: '10' });
  assert.deepEqual(
    gaps.map(({ period, group, absolute }) => [
      period?.label,
      group.get('sex'),
      absolute.value?.toPrecision(3),
    ]),
    [
      ['2017', 'Men', '-18.7'],
      ['2017', 'Women', undefined],
    ],
  );
  assert.deepEqual(
    gaps[0]?.absolute,
    absoluteGap({
      mostDeprived: { value: 51.7, lower95: 51, upper95: 52.4 },
      leastDeprived: { value: 70.4, lower95: 70, upper95: 70.8 },
    }),
  );
  assert.equal(gaps[1]?.relative.value, null);
});

test('a category with two values has no gap', () => {
  const dataset = read(['area,decile,value', 'England,1,5', 'England,1,6', 'England,10,7']);
  assert.deepEqual(gapsBetween(dataset, { dimension: 'decile', most: '1', least: '10' }), []);
});

test('a rate is never tested as a proportion, whatever counts it has', () => {
  const rows = ['area,period,"Rate (per 1,000)",lower95,upper95,count,denominator'];
  YEARS.forEach((year, i) => rows.push(`York,${String(year)},${String(50 - 5 * i)},${String(49 - 5 * i)},${String(51 - 5 * i)},50,1000`)); // prettier-ignore
  assert.equal(recentTrends(read(rows))[0]?.trend.method, 'confidenceIntervals');
});

test('limits of another level are not treated as 95% limits', () => {
  const rows = ['area,period,sex,value,lower998,upper998'];
  for (const year of YEARS)
    rows.push(`York,${String(year)},Men,50,40,60`, `York,${String(year)},Women,70,60,80`);
  const dataset = read(rows);
  assert.equal(dataset.observations[0]?.limits[0]?.level, 0.998);
  const [gap] = gapsBetween(dataset, { dimension: 'sex', most: 'Men', least: 'Women' });
  const bare = read(rows.map((row) => row.split(',').slice(0, 4).join(',')));
  assert.deepEqual(
    gap?.absolute,
    gapsBetween(bare, { dimension: 'sex', most: 'Men', least: 'Women' })[0]?.absolute,
  );
  assert.deepEqual(recentTrends(dataset)[0]?.trend, recentTrends(bare)[0]?.trend);
});
