import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import { nameInProse, readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import { DEFAULT_INDICATOR_GRID_OPTIONS } from '@commonweal/widgets/indicator-grid/options.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';
import { leagueModel } from '@commonweal/widgets/league/model.js';
import { DEFAULT_LEAGUE_OPTIONS } from '@commonweal/widgets/league/options.js';
import { enLeague } from '@commonweal/widgets/league/words.en.js';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS } from '@commonweal/widgets/trend/options.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';
import { messageOf } from '../support/in-english.js';

const CSV = `area_code,area,indicator,period,value,lower95,upper95
E92000001,England,Walking,2023,50,49,51
E06000046,Newport,Walking,2023,55,53,57
W06000022,Newport,Walking,2023,45,43,47
E06000014,York,Walking,2023,52,50,54
`;
const { dataset } = readDataset(CSV);
const set = { benchmark: 'England' };
const ONE = 'Newport (E06000046)';
const OTHER = 'Newport (W06000022)';

test('areas that share a name have their code after it wherever a reader meets them', () => {
  const charts = [
    leagueModel(dataset, { ...DEFAULT_LEAGUE_OPTIONS, ...set }, enLeague).chart,
    trendModel(dataset, { ...DEFAULT_TREND_OPTIONS, ...set }, enTrend).chart,
    indicatorGridModel(dataset, { ...DEFAULT_INDICATOR_GRID_OPTIONS, ...set }, enIndicatorGrid).chart,
    areaProfileModel(dataset, { ...DEFAULT_AREA_PROFILE_OPTIONS, ...set, area: ['Newport'] }, enAreaProfile)
      .chart,
  ];
  for (const chart of charts) {
    assert.ok(chart);
    const texts = [
      chart.heading,
      chart.reading,
      chart.finding,
      chart.subtitle ?? '',
      ...chart.columns.map(({ header }) => header),
      ...chart.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ];
    for (const name of [ONE, OTHER])
      assert.ok(
        texts.some((text) => text.includes(name)),
        name,
      );
    for (const text of texts) assert.doesNotMatch(text, /Newport(?! \()/);
    assert.doesNotMatch(texts.join(), /York \(E/);
  }
});

test('what a message asks to write means one of them', () => {
  const of = (area: string) => statModel(dataset, { ...DEFAULT_STAT_OPTIONS, ...set, area: [area] }, enStat);
  const [issue] = of('Newport').issues;
  const written = /area="([^"]*)"/.exec(messageOf(issue))?.[1] ?? '';
  assert.match(of(written).chart?.finding ?? '', /Newport/);
});

test('a file names a benchmark that shares its name by its code, by which it is found when it is read again', () => {
  const options = { ...DEFAULT_LEAGUE_OPTIONS, benchmark: 'E06000046' };
  const { chart } = leagueModel(dataset, options, enLeague);
  assert.ok(chart);
  assert.equal(chart.source.benchmark, 'E06000046');
  const again = leagueModel(
    readDataset(tableChartCsv(chart)).dataset,
    DEFAULT_LEAGUE_OPTIONS,
    enLeague,
  ).chart;
  assert.deepEqual(
    again?.rows.map(({ key, kind }) => [key, kind]),
    chart.rows.map(({ key, kind }) => [key, kind]),
  );
});

test('outcomes published against an area that shares its name are against that one', () => {
  const rows = [
    'area_code,area,period,value,published_outcome',
    'E06000046,Newport,2023,55,',
    'W06000022,Newport,2023,45,Better compared to Newport',
    'E06000014,York,2023,52,Better compared to Newport',
  ];
  const { dataset: published } = readDataset(rows.join('\n'));
  const options = { ...DEFAULT_LEAGUE_OPTIONS, benchmark: 'E06000046', outcomes: 'published' } as const;
  const { chart, issues } = leagueModel(published, options, enLeague);
  assert.ok(chart);
  assert.ok(!issues.some(({ code }) => code === 'published-against-another'));
});

test('areas are told apart over all indicators of a grid, also where each has one of them', () => {
  const rows = [
    'area_code,area,indicator,period,value',
    'E06000046,Newport,Walking,2023,55',
    'E06000014,York,Walking,2023,52',
    'W06000022,Newport,Cycling,2023,45',
    'E06000014,York,Cycling,2023,12',
  ];
  const { chart } = indicatorGridModel(
    readDataset(rows.join('\n')).dataset,
    DEFAULT_INDICATOR_GRID_OPTIONS,
    enIndicatorGrid,
  );
  assert.ok(chart);
  const texts = [
    ...chart.columns.map(({ header }) => header),
    ...chart.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ].join();
  for (const name of [ONE, OTHER]) assert.ok(texts.includes(name), name);
});

test('an area with its code after its name is still called by its short name in a sentence', () => {
  assert.equal(nameInProse('Herefordshire, County of (E06000019)'), 'Herefordshire (E06000019)');
});
