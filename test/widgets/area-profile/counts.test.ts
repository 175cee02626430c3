import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Chart, tableChartCsv } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';

test('a count stands with the area that it is of: under the name of one, beside the value of each of two', () => {
  const years = [2019, 2020, 2021, 2022, 2023];
  const rows = years.flatMap((year) => [
    `All,Falls,${String(year)},%,-1,20,19,21,9000`,
    `A,Falls,${String(year)},%,-1,${String(year - 2000)},15,30,${String(year - 1990)}`,
    `B,Falls,${String(year)},%,-1,22,15,30,${year === 2023 ? '' : '77'}`,
    `C,Falls,${String(year)},%,-1,[c],,,5`,
  ]);
  const csv = ['area,indicator,period,unit,polarity,value,lower95,upper95,count', ...rows].join('\n');
  const of = (...area: string[]): Chart => {
    const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area, benchmark: 'All' };
    const { chart, issues } = areaProfileModel(readDataset(csv).dataset, options, enAreaProfile);
    assert.ok(chart, issues.map(({ code }) => code).join());
    return chart;
  };
  const details = ({ rows: [row] }: Chart): (string | null | undefined)[] =>
    row?.cells.slice(0, 3).map(({ detail }) => detail) ?? [];
  const one = of('A');
  assert.deepEqual(details(one), ['%, 2023, count 33', null, null]);
  assert.equal(one.columns.at(-1)?.header, 'Recent trend');
  const two = of('A', 'B');
  assert.deepEqual(details(two), ['%, 2023', 'count 33', null]);
  assert.deepEqual(
    two.columns.slice(1, 4).map(({ header }) => header),
    ['A', 'B', 'All'],
  );
  // No count stands beside a value that is hidden.
  assert.deepEqual(details(of('A', 'C'))[2]?.includes('count') ?? false, false);
  for (const chart of [one, two]) {
    const lines = tableChartCsv(chart).split('\r\n');
    const column = (lines[0] ?? '').split(',').indexOf('count');
    const counts = lines.filter((line) => /^[AB],.*2023/.test(line)).map((line) => line.split(',')[column]);
    assert.deepEqual(counts, ['33', '']);
  }
});
