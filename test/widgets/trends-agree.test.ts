import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ModelResult, TextCell } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS } from '@commonweal/widgets/trend/options.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';

/** Wide limits show no trend, and large counts do: the method decides. */
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
const counted = (area: string, value: number, year: number, from = 0): string =>
  `${area},${String(year)},${String(value)},${String(value - 9)},${String(value + 9)},${year < from ? ',' : `${String(value * 100)},10000`}`;
const FILE = [
  'area,period,value,lower95,upper95,count,denominator',
  ...YEARS.map((year, i) => counted('Leeds', 30 - i, year, 2018)),
  ...YEARS.map((year, i) => counted('York', 30 - i, year, 3000)),
  ...YEARS.map((year) => counted('All', 30, year)),
].join('\n');
const { dataset } = readDataset(FILE);
const found = ({ chart, issues }: ModelResult): NonNullable<ModelResult['chart']> => {
  assert.ok(chart, issues.map(({ code }) => code).join());
  return chart;
};

test('the recent trend of an area is the same in a trend and in a profile, whatever other areas are drawn', () => {
  const set = { unit: '%', polarity: 'lowIsGood' as const, benchmark: 'All' };
  for (const [area, wanted] of [
    ['Leeds', 'Decreasing and getting better'],
    ['York', 'No significant change'],
  ] as const) {
    const profile = found(
      areaProfileModel(dataset, { ...DEFAULT_AREA_PROFILE_OPTIONS, ...set, area: [area] }, enAreaProfile),
    );
    assert.equal((profile.rows[0]?.cells.at(-1) as TextCell).spoken, wanted);
    for (const areas of [[], [area]]) {
      const options = { ...DEFAULT_TREND_OPTIONS, ...set, areas, multiples: 'area' as const };
      const panels = found(trendModel(dataset, options, enTrend)).plot?.panels ?? [];
      assert.equal(panels.find(({ heading }) => heading?.text === area)?.heading?.trend, wanted);
      const single = trendModel(dataset, { ...options, area: [area], multiples: 'none' }, enTrend);
      assert.ok(found(single).finding.endsWith(`Recent trend: ${wanted.toLowerCase()}.`), area);
    }
  }
});

test('no line leads across a missing year or a break, in a trend, a profile and a stat alike', () => {
  const rows = ['2016,1,', '2017,2,', '2019,3,', '2020,4,New method', '2021,5,'].map(
    (text) => `York,${text}`,
  );
  const { dataset: uneven } = readDataset(['area,period,value,break', ...rows].join('\n'));
  const parts = (path: string | undefined): number => (path ?? '').split('M').length - 1;
  const profile = found(
    areaProfileModel(uneven, { ...DEFAULT_AREA_PROFILE_OPTIONS, area: ['York'] }, enAreaProfile),
  );
  assert.equal(parts((profile.rows[0]?.cells.at(-1) as TextCell).spark?.path), 3);
  const single = found(statModel(uneven, { ...DEFAULT_STAT_OPTIONS, area: ['York'], spark: true }, enStat));
  assert.equal(parts(single.figure?.over?.spark.path), 3);
  const layers = found(trendModel(uneven, DEFAULT_TREND_OPTIONS, enTrend)).plot?.panels[0]?.layers ?? [];
  const [line] = layers.flatMap((layer) => (layer.kind === 'line' ? [layer] : []));
  assert.deepEqual(
    line?.runs.map(({ length }) => length),
    [2, 2],
  );
});
