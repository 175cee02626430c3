import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyTrend } from '@commonweal/widgets/trend/words.cy.js';
import { messageOf } from '../../support/in-english.js';
import { chartOf, modelOf, type Options } from './charts.js';

/** A figure of each year from one on; `[c]` and 0 are no base of an index. */
const of = (area: string, from: number, ...values: readonly (number | string)[]): string =>
  values.map((value, at) => `${area},${String(from + at)},${String(value)}\n`).join('');
const CSV =
  'area,period,value\n' +
  of('England', 2016, 50, 51, 52, 53) +
  of('York', 2016, 40, 42, 44, 46) +
  of('Selby', 2016, 20, 21, 22, 18);

const headers = (csv: string, options: Options): string[] =>
  chartOf(csv, { benchmark: 'England', index: '2016', ...options }).columns.map(({ header }) => header);

test('areas that have no figure to start an index from are named and left out, and the others are kept', () => {
  for (const leeds of [
    of('Leeds', 2018, 60, 63),
    of('Leeds', 2016, 0, 5, 60, 63),
    of('Leeds', 2016, '[c]', 5, 60, 63),
  ]) {
    const options = { benchmark: 'England', index: '2016' };
    const { chart, issues } = modelOf(CSV + leeds, options);
    assert.deepEqual(headers(CSV + leeds, {}), ['Period', 'England', 'York', 'Selby']);
    assert.ok(chart);
    assert.ok(chart.caveats.includes('No index is shown for Leeds: there is no figure above zero for 2016.'));
    // Nothing is said of figures that the data does give.
    assert.doesNotMatch(`${chart.finding} ${chart.reading}`, /no figure is given/i);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['no-index-base', 'partial']],
    );
    assert.match(messageOf(issues[0]), /‘Leeds’ has no figure .* ‘2016’.* from (2017, )?2018 or 2019/);
    assert.match(
      modelOf(CSV + leeds, options, cyTrend).chart?.caveats.join() ?? '',
      /Ni ddangosir mynegai ar gyfer Leeds/,
    );
  }
});

test('a benchmark without a figure to start from is left out as well, and said', () => {
  const csv = 'area,period,value\n' + of('England', 2017, 51, 52) + of('York', 2016, 40, 42, 44);
  assert.deepEqual(headers(csv, {}), ['Period', 'York']);
  const caveats = chartOf(csv, { benchmark: 'England', index: '2016' }).caveats.join();
  assert.match(caveats, /No index is shown for England/);
});

test('without any area to start from nothing is shown, and the issue says where an index can start', () => {
  const csv = CSV + of('Leeds', 2018, 60, 63);
  const said = (options: Options): string => {
    const { chart, issues } = modelOf(csv, { benchmark: 'England', index: '2016', ...options });
    assert.equal(chart, null);
    assert.deepEqual([issues.at(-1)?.code, issues.at(-1)?.severity], ['no-index-base', 'fatal']);
    return messageOf(issues.at(-1));
  };
  assert.equal(
    said({ areas: ['Leeds'] }),
    '‘Leeds’ has no figure above zero for ‘2016’, so no index starts there. An index can start from 2018 or 2019.',
  );
  assert.match(said({ period: '2018; 2019' }), /‘2016’, which is not among the periods shown/);
});

test('a figure whose unit has brackets has its period after a preposition, not in a second pair', () => {
  const { finding, reading } = chartOf(CSV, { areas: ['York'], index: '2016' });
  assert.match(reading, /100\.0 \(2016 = 100\) in 2016 and 115\.0 \(2019\)/);
  for (const words of [undefined, cyTrend])
    for (const text of [
      finding,
      reading,
      modelOf(CSV, { areas: ['York'], index: '2016' }, words).chart?.finding ?? '',
    ])
      assert.doesNotMatch(text, /\) \(/);
});

test('an index of a benchmark alone that its periods leave out is refused, not empty', () => {
  const { chart, issues } = modelOf(CSV.split('York')[0] ?? '', {
    benchmark: 'England',
    period: '2017 to 2019',
    index: '2016',
  });
  assert.equal(chart, null);
  assert.deepEqual([issues.at(-1)?.code, issues.at(-1)?.severity], ['no-index-base', 'fatal']);
});

test('a note names the base as the data writes it', () => {
  const csv = 'area,period,value\nYork,2016 - 18,40\nYork,2019 - 21,42\nLeeds,2019 - 21,60\n';
  assert.match(modelOf(csv, { index: '2016-18' }).chart?.caveats.join() ?? '', /above zero for 2016 to 2018/);
});
