import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ModelResult, safeUrl } from '@commonweal/charts';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { choropleth, ranking, refusal, texts } from './helpers/charts.js';
import { ranked } from './helpers/choosing.js';
import { areasOf, dataset, type RowSpec } from './helpers/dataset.js';
import { messageOf } from '../support/in-english.js';

function model(rows: readonly RowSpec[], options: object = {}): ModelResult {
  return choroplethTableModel(
    dataset(rows),
    { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...options },
    enChoroplethTable,
  );
}
const SCRIPT = ['javascript', 'alert(1)'].join(':');
const years: RowSpec[] = ['2016', '2018', '2017'].map((period, i) => ({ area: 'Leeds', value: i, period }));

test('the latest period is shown, wherever it is in the file', () => {
  assert.deepEqual(texts(choropleth(dataset(years)), 'value'), ['1.0']);
});

test('a period is found in any spelling', () => {
  const rows = [{ area: 'Leeds', value: 5, period: '2015-17' }, ...years];
  assert.deepEqual(texts(choropleth(dataset(rows), { period: '2015 to 2017' }), 'value'), ['5.0']);
});

test('an unknown period is refused, with a list of the known ones', () => {
  const result = model(years, { period: '1999' });
  assert.deepEqual(refusal(result), ['unknown-period']);
  assert.match(messageOf(result.issues[0]), /2016, 2017 and 2018/);
});

test('two numbers for one cell are refused, and the message says where and how to choose', () => {
  const result = model([
    { area: 'Leeds', value: 1, extra: { Method: 'Crude' }, line: 2 },
    { area: 'Leeds', value: 2, extra: { Method: 'Standardised' }, line: 3 },
  ]);
  assert.deepEqual(refusal(result), ['ambiguous-observations']);
  assert.match(messageOf(result.issues[0]), /‘Leeds’ \(lines 2 and 3\).*where="Method=/);
});

test('where chooses, and an unknown column or value is refused', () => {
  const rows = ['Men', 'Women'].map((sex, i) => ({ area: 'Leeds', value: i, group: { sex } }));
  const women = choropleth(dataset(rows), { where: new Map([['sex', 'women']]) });
  assert.deepEqual(texts(women, 'value'), ['1.0']);
  assert.equal(women.columns[1]?.header, 'Women');
  assert.equal(women.subtitle, 'Smoking prevalence, percentage, women');
  assert.deepEqual(refusal(model(rows, { where: new Map([['colour', 'red']]) })), ['unknown-column']);
  assert.deepEqual(refusal(model(rows, { where: new Map([['sex', 'none']]) })), ['nothing-matches']);
});

test('areas selects by code or name, and always keeps the benchmark and the comparators', () => {
  const rows = [
    { area: 'England', code: 'E92000001', value: 1 },
    { area: 'Yorkshire', code: 'E12000003', value: 2 },
    ...['York', 'Leeds', 'Hull'].map((area, i) => ({ area, code: `E${String(i)}`, value: 3 + i })),
  ];
  const options = { benchmark: 'England', comparators: ['E12000003'], areas: ['e1', ' york '] };
  assert.deepEqual(texts(choropleth(dataset(rows), options), 'area'), [
    'England',
    'Yorkshire',
    'York',
    'Leeds',
  ]);
});

test('an unknown area, benchmark or comparator is reported, and the rest is shown', () => {
  const options = { area: ['Mars'], areas: ['Area 1', 'Venus'], benchmark: 'Pluto', comparators: ['Juno'] };
  const chart = choropleth(dataset(areasOf([1, 2])), options);
  assert.deepEqual(
    chart.issues.map(({ code }) => code),
    ['unknown-benchmark', 'unknown-benchmark', 'unknown-area', 'unknown-area'],
  );
  assert.deepEqual(texts(chart, 'area'), ['Area 1']);
});

test('a chart without any of the areas asked for is refused', () => {
  const none = model(areasOf([1]), { areas: ['Venus'] });
  assert.deepEqual(refusal(none), ['unknown-area']);
  assert.equal(
    none.issues[0]?.severity,
    'fatal',
    'what finds nothing says why, and nothing else need say so',
  );
});

test('two areas of one name cannot both be the benchmark', () => {
  const rows = ['E1', 'E2'].map((code, i) => ({ area: 'Newport', code, value: i }));
  assert.deepEqual(refusal(model(rows, { benchmark: 'Newport' })), ['several-benchmarks']);
  assert.equal(choropleth(dataset(rows), { benchmark: 'E2' }).rows[0]?.key, 'E2');
});

test('no data at all is refused', () => {
  assert.deepEqual(refusal(model([])), ['empty-data']);
});

test('decimals are those of the source, at most two, unless the indicator states them', () => {
  const rows = [
    { area: 'Leeds', value: 1.5, raw: '1.50' },
    { area: 'York', value: 28.860329999999998, raw: '28.860329999999998' },
  ];
  assert.deepEqual(texts(choropleth(dataset(rows, { decimals: null })), 'value'), ['1.50', '28.86']);
});

test('limits at 95% are used where there are several levels', () => {
  const at = (level: number, limits: readonly [number, number]): RowSpec => ({
    area: 'Leeds',
    value: 5,
    level,
    limits,
  });
  const data = dataset([at(0.998, [1, 9])]);
  const both = {
    ...data,
    observations: data.observations.map((o) => ({
      ...o,
      limits: [...o.limits, { level: 0.95, lower: 4, upper: 6 }],
    })),
  };
  assert.equal(choropleth(both, { showLimits: true }).rows[0]?.cells[1]?.detail, '4.0 to 6.0');
  assert.match(
    choropleth(data, { showLimits: true }).rows[0]?.cells[1]?.spoken ?? '',
    /^5\.0, 99\.8% confidence limits/,
  );
});

test('columns named like built-in properties of objects are ordinary columns', () => {
  const rows = ['__proto__', 'constructor', 'toString'].map((sex, i) => ({
    area: 'Leeds',
    value: i,
    group: Object.fromEntries([['kind', sex]]),
  }));
  assert.deepEqual(
    choropleth(dataset(rows)).columns.map(({ header }) => header),
    ['Area', '__proto__', 'constructor', 'toString'],
  );
});

test('all 150 rows are shown', () => {
  const chart = ranking(dataset(areasOf(Array.from({ length: 150 }, (_, i) => (i * 37) % 150))));
  assert.equal(chart.rows.length, 150);
  assert.equal(chart.rows.at(-1)?.cells[0]?.text, '150');
});

test('source and licence are one sentence with links that are safe; period and release are lines of their own', () => {
  const provenance = {
    publisher: 'ONS',
    title: 'Smoking in England',
    url: 'https://example.org/a',
    licence: 'Open Government Licence v3.0',
    licenceUrl: SCRIPT,
    vintage: 'May 2020',
    notes: ['Revised.'],
  };
  const chart = ranking(dataset([{ area: 'Leeds', value: 1, period: '2018' }], { provenance }));
  assert.deepEqual(
    chart.source.statement.map(({ text, href }) => [text, href]),
    [
      ['Source: ', null],
      ['ONS, Smoking in England', 'https://example.org/a'],
      [', licensed under the ', null],
      ['Open Government Licence v3.0', null],
    ],
  );
  assert.deepEqual(
    chart.source.lines.map(({ label, text }) => [label, text]),
    [
      ['Period', '2018'],
      ['Version', 'May 2020'],
    ],
  );
  assert.equal(chart.notes.at(-1), 'Revised.');
});

test('only http and https addresses pass the URL check', () => {
  const named = ['https://a:b@evil.test/', 'https://good@evil.test'];
  for (const bad of [
    SCRIPT,
    'data:text/html,x',
    SCRIPT.replace('s', '\ns'),
    '//x',
    'x',
    '',
    null,
    ...named,
  ]) {
    assert.equal(safeUrl(bad), null, String(bad));
  }
  assert.equal(safeUrl('HTTP://Example.org'), 'http://example.org/');
});

test('where narrows a benchmark by what describes the figure, and not by what describes the area', () => {
  const isShown = (heading: string): boolean => {
    const rows = [['York', 'a'], ['Hull', 'a'], ['England', 'b']] as const; // prettier-ignore
    const data = dataset(rows.map(([area, own], i) => ({ area, value: i + 5, extra: { [heading]: own } })));
    const { rows: found } = ranking(data, { benchmark: 'England', where: new Map([[heading, 'a']]) });
    return found.length === 3;
  };
  for (const heading of ['Type', 'Parent', 'Class of area', 'Coast', 'Message', 'Datedness'])
    assert.ok(isShown(heading), heading);
  for (const heading of [
    'Method',
    'Unit',
    'Units of measure',
    'Sex',
    'Age group',
    'Survey_year',
    'Time',
    'Statistic',
    'Indicator (new)',
  ])
    // prettier-ignore
    assert.ok(!isShown(heading), heading);
});

test('where takes a period for a part of the figure, under any heading', () => {
  for (const heading of ['Period', 'period', 'Time period', 'TimePeriod', 'time_period']) {
    const rows = ['York', 'Hull'].map((area, i) => ({ area, value: i + 5, period: '2019' }));
    const data = dataset([...rows, { area: 'England', value: 9, period: '2020' }]);
    const chart = ranking(data, { benchmark: 'England', where: new Map([[heading, '2019']]) });
    assert.equal(chart.rows.length, 2, heading);
  }
});

test('areas of different groups are refused by their groups; rows without any name, for want of one', () => {
  const refused = (...names: readonly string[]): unknown => {
    const rows = names.map((name, i) => `${name},${['Men', 'Women', 'All'][i] ?? ''},${i + 5}`);
    return ranked(`Area,Sex,Value\n${rows.join('\n')}`).issues.at(-1)?.code;
  };
  assert.equal(refused('York', 'Hull'), 'no-shared-group');
  assert.equal(refused('York', '', 'Hull'), 'no-shared-group');
  assert.equal(refused('', '', ''), 'no-area-column');
});
