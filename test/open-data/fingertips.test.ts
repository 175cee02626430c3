import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctAreas, distinctPeriods } from '@commonweal/data';
import {
  assertEveryCell,
  assertRowsAddUp,
  codesOf,
  countMissing,
  pick,
  readOpenData,
  utf8,
} from './support.js';

test('fingertips-alcohol-specific-mortality.csv', () => {
  const { bytes, result } = readOpenData('fingertips-alcohol-specific-mortality.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  assert.equal(result.format, 'fingertips');
  // Some counts of deaths come from a model and have decimals.
  assert.deepEqual(codesOf(result), ['format-recognised', 'outside-usual-range']);
  const { observations, indicator } = result.dataset;
  assert.equal(observations.length, 6597);
  assert.equal(indicator.name, 'alcohol-specific mortality');
  assert.equal(distinctAreas(observations).length, 162);
  const periods = distinctPeriods(observations);
  assert.equal(periods.length, 11);
  assert.deepEqual([periods[0]?.label, periods[10]?.label], ['2006–08', '2016–18']);
  assert.deepEqual(periods[9], {
    label: '2015–17',
    raw: '2015 - 17',
    start: '2015-01-01',
    end: '2017-12-31',
  });

  const [leeds, ...more] = pick(result, 'E08000035', '2015–17', { sex: 'Male', category: '' });
  assert.equal(more.length, 0);
  assert.deepEqual(
    [leeds?.value, leeds?.raw, leeds?.count, leeds?.denominator],
    [17.73004552, '17.73004552', 169, 1148596],
  );
  assert.deepEqual(leeds?.limits, [{ level: 0.95, lower: 15.13923655, upper: 20.63448346 }]);
  assert.deepEqual(leeds.area, { code: 'E08000035', name: 'Leeds', type: 'County & UA (pre 4/19)', parent: 'E12000003' }); // prettier-ignore
  assert.equal(leeds.extra.get('Parent Name'), 'Yorkshire and the Humber region');

  // 230 blank values, each with the note that explains it; a fractional count beside one of them.
  assert.deepEqual(countMissing(result), { notAvailable: 230 });
  const [rutland] = pick(result, 'E06000017', '2006–08', { sex: 'Male', category: '' });
  assert.deepEqual(rutland?.value, {
    missing: 'notAvailable',
    raw: '',
    note: 'Value cannot be calculated as number of cases is too small',
  });
  assert.equal(rutland.count, 3.034);
});

test('fingertips-api-health-data.json', () => {
  const { result } = readOpenData('fingertips-api-health-data.json');
  assertRowsAddUp(result);
  assert.equal(result.format, 'fingertips-api');
  assert.equal(result.dataset.observations.length, 33);
  assert.deepEqual(result.dataset.indicator, {
    name: 'emergency readmissions within 30 days of discharge from hospital',
    unit: '',
    polarity: 'lowIsGood',
    decimals: null,
  });
  const [first] = pick(result, 'E12000007', '2013/14', { sex: 'Female' });
  assert.deepEqual(
    [first?.value, first?.count, first?.period?.start, first?.period?.end],
    [12.5, 52910, '2013-04-01', '2014-03-31'],
  );
  assert.deepEqual(first?.limits, [{ level: 0.95, lower: 12.3, upper: 12.6 }]);
  assert.deepEqual([first.extra.get('outcome'), first.extra.get('benchmark value')], ['Worse', '12.1']);
  assert.deepEqual(countMissing(result), {});
  assert.equal(
    new Set(
      result.dataset.observations.map(({ group, period }) =>
        JSON.stringify([...group.values(), period?.label]),
      ),
    ).size,
    33,
  );
});

test('tidy-healthy-life-expectancy-2020-08.csv', () => {
  const { bytes, result } = readOpenData('tidy-healthy-life-expectancy-2020-08.csv');
  assertRowsAddUp(result);
  assertEveryCell(result, utf8(bytes));
  assert.equal(result.dataset.observations.length, 2454);
  assert.deepEqual(codesOf(result), []);
  assert.deepEqual(countMissing(result), { notAvailable: 32 });
  const [hull] = pick(result, 'E06000010', '2015–17', { group: 'Male' });
  assert.deepEqual([hull?.value, hull?.extra.get('significance')], [56.4, 'Worse']);
  const [london] = pick(result, 'E09000001', '2009–11', { group: 'Male' });
  assert.deepEqual(london?.value, { missing: 'notAvailable', raw: 'NA' });
  assert.deepEqual(
    [result.dataset.indicator.name, result.dataset.indicator.unit],
    ['healthy life expectancy at birth', 'Years'],
  );
});
