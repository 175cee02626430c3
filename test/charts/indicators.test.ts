import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts';
import { byDomain, selectIndicators } from '@commonweal/charts/kit/indicators.js';
import type { IndicatorsOptions } from '@commonweal/charts/kit/indicators-options.js';
import { type Dataset, readDataset, type WordedIssue } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';

const HEAD =
  'area_code,area_name,indicator_id,indicator,domain,period,unit,polarity,sex,value,lower95,upper95';
const ROWS = [
  'E92000001,England,1,Healthy life expectancy,Length of life,2015-17,years,1,Male,63.4,63.3,63.5',
  'E08000035,Leeds,1,Healthy life expectancy,Length of life,2015-17,years,1,Male,62.0,60.8,63.2',
  'E92000001,England,1,Healthy life expectancy,Length of life,2015-17,years,1,Female,63.8,63.7,63.9',
  'E08000035,Leeds,1,Healthy life expectancy,Length of life,2015-17,years,1,Female,64.0,62.8,65.2',
  'E92000001,England,2,Smoking,Ways of living,2017,%,-1,Persons,14.9,14.7,15.1',
  'E08000035,Leeds,2,Smoking,Ways of living,2017,%,-1,Persons,16.5,15.0,18.0',
  'E92000001,England,2,Smoking,Ways of living,2018,%,-1,Persons,14.4,14.2,14.6',
  'E08000035,Leeds,2,Smoking,Ways of living,2018,%,-1,Persons,16.8,15.3,18.3',
  'E92000001,England,3,Pupils,Ways of living,2018-19,per 1000,0,Persons,4.71,,',
  'E08000035,Leeds,3,Pupils,Ways of living,2018-19,per 1000,0,Persons,5.25,,',
];

function dataOf(rows: readonly string[] = ROWS, head = HEAD, columns?: ReadonlyMap<string, string>): Dataset {
  const { dataset } = readDataset([head, ...rows].join('\n'), columns === undefined ? {} : { columns });
  return dataset;
}

const selected = (options: Partial<IndicatorsOptions> = {}, dataset = dataOf()) =>
  selectIndicators(dataset, {
    ...DEFAULT_CHART_OPTIONS,
    indicators: [],
    polarities: new Map(),
    benchmark: 'England',
    ...options,
  });

const shape = (options?: Partial<IndicatorsOptions>, dataset?: Dataset): unknown[] =>
  selected(options, dataset).indicators.map(({ label, group, domain, polarity, period, format }) =>
    [label, group, domain, polarity, period?.label, format.unit, format.decimals].join(' · '),
  );
const messages = (options: Partial<IndicatorsOptions>, dataset?: Dataset): string[] =>
  selected(options, dataset).issues.map((issue) => messageOf(issue as WordedIssue));

test('each indicator has its own period, unit, decimals, polarity and domain, and one row for each group', () => {
  assert.deepEqual(shape(), [
    'Healthy life expectancy · Male · Length of life · highIsGood · 2015–17 · years · 1',
    'Healthy life expectancy · Female · Length of life · highIsGood · 2015–17 · years · 1',
    'Smoking ·  · Ways of living · lowIsGood · 2018 · % · 1',
    'Pupils ·  · Ways of living · noJudgement · 2018–19 · per 1000 · 2',
  ]);
  assert.deepEqual(selected().issues, []);
});

test('a group has the figures of that group alone, with the benchmark of the same group', () => {
  const [men, women] = selected().indicators;
  const values = ({ selection }: NonNullable<typeof men>): unknown[] =>
    [selection.benchmark, ...selection.areas].map((area) => area?.observations.map(({ value }) => value));
  assert.ok(men && women);
  assert.deepEqual(values(men), [[63.4], [63.4], [62]]);
  assert.deepEqual(values(women), [[63.8], [63.8], [64]]);
  assert.equal(women.selection.fixed.get('sex'), 'Female');
  assert.deepEqual(
    men.selection.areas.map((area) => area === men.selection.benchmark),
    [true, false],
  );
});

test('keys are unique, and every period stays for a trend', () => {
  const { indicators } = selected();
  assert.equal(new Set(indicators.map(({ key }) => key)).size, indicators.length);
  assert.equal(indicators[2]?.dataset.observations.length, 4);
  assert.deepEqual([...(indicators[1]?.where ?? [])], [['sex', 'Female']]);
});

test('the author chooses indicators by name or number, in the author’s order', () => {
  const labels = (indicators: string[]): string[] =>
    selected({ indicators }).indicators.map(({ label }) => label);
  assert.deepEqual(labels(['3', 'smoking']), ['Pupils', 'Smoking']);
  assert.deepEqual(labels(['Smoking', 'Smokng']), ['Smoking']);
  assert.deepEqual(messages({ indicators: ['Smoking', 'Smokng'] }), [
    'indicators names ‘Smokng’, and no indicator in the data is called that. Did you mean Smoking?',
  ]);
  assert.deepEqual(labels(['Smokng']), []);
  assert.deepEqual(
    selected({ indicators: ['Smokng'] }).issues.map(({ severity }) => severity),
    ['fatal'],
  );
});

test('polarities goes before polarity, and polarity before the data', () => {
  const all = (options: Partial<IndicatorsOptions>): string[] =>
    selected(options).indicators.map(({ polarity }) => polarity);
  assert.deepEqual(all({ polarity: 'lowIsGood', polarities: new Map([['Pupils', 'highIsGood']]) }), [
    'lowIsGood',
    'lowIsGood',
    'lowIsGood',
    'highIsGood',
  ]);
  assert.match(messages({ polarities: new Map([['Truancy', 'lowIsGood']]) })[0] ?? '', /^polarities names/);
});

test('one that cannot be shown is left out with the reason, and the others stay', () => {
  const twice = [...ROWS, 'E08000035,Leeds,2,Smoking,Ways of living,2018,%,-1,Persons,12.8,11.3,14.3'];
  const found = selected({}, dataOf(twice));
  assert.deepEqual(
    found.indicators.map(({ label }) => label),
    ['Healthy life expectancy', 'Healthy life expectancy', 'Pupils'],
  );
  assert.deepEqual(
    found.issues.map(({ code, severity }) => `${code} ${severity}`),
    ['indicator-left-out partial', 'ambiguous-observations partial'],
  );
});

test('if none can be shown, the reasons are fatal', () => {
  const codes = selected({ period: '1999' }).issues.map(({ code, severity }) => `${code} ${severity}`);
  assert.deepEqual([...new Set(codes)], ['unknown-period fatal']);
});

test('an area that one indicator lacks is not said to be missing from the data', () => {
  const without = ROWS.filter((row) => !row.startsWith('E92000001,England,3'));
  assert.deepEqual(messages({ area: ['Leeds'] }, dataOf(without)), []);
  const nowhere = messages({ area: ['Lees'] });
  assert.equal(nowhere.length, 1);
  assert.match(nowhere[0] ?? '', /Lees/);
});

test('where on a column with one value for each indicator chooses indicators, on any other figures', () => {
  const where = (...pairs: [string, string][]): string[] =>
    selected({ where: new Map(pairs) }).indicators.map(({ label, group }) => `${label} ${group}`.trim());
  assert.deepEqual(where(['domain', 'Ways of living']), ['Smoking', 'Pupils']);
  assert.deepEqual(where(['sex', 'Female']), ['Healthy life expectancy']);
  assert.deepEqual(
    selected({ where: new Map([['domain', 'Work']]) }).issues.map(({ code }) => code),
    ['nothing-matches'],
  );
});

test('domains keep together, in the order of their first indicator', () => {
  const { indicators } = selected({ indicators: ['2', '1', '3'] });
  assert.deepEqual(
    byDomain(indicators).map(({ domain, indicators: own }) => [domain, own.length]),
    [
      ['Ways of living', 2],
      ['Length of life', 2],
    ],
  );
});

test('a table of one indicator without a name gives one for each group', () => {
  const rows = ['England,Male,1', 'England,Female,2', 'Leeds,Male,3', 'Leeds,Female,4'];
  assert.deepEqual(
    selected({}, dataOf(rows, 'area,sex,value')).indicators.map(({ label, group }) => [label, group]),
    [
      ['', 'Male'],
      ['', 'Female'],
    ],
  );
});

test('two indicators of one name but different numbers stay apart', () => {
  const rows = [
    'England,1,Smoking,14',
    'Leeds,1,Smoking,16',
    'England,2,Smoking,10',
    'Leeds,2,Smoking,11',
    'England,3,Obesity,20',
    'Leeds,3,Obesity,21',
  ];
  const { indicators, issues } = selected({}, dataOf(rows, 'area,indicator_id,indicator,value'));
  assert.deepEqual(
    indicators.map(({ label, selection }) => [label, selection.areas[1]?.observations[0]?.value]),
    [
      ['Smoking', 16],
      ['Smoking', 11],
      ['Obesity', 21],
    ],
  );
  assert.deepEqual(issues, []);
});
