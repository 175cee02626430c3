import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Chart, tableChartCsv, tableChartImage } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';

const HEAD = 'area,indicator,period,unit,polarity,value,lower95,upper95';

/** The steps from year to year of each area in two indicators; the second has no figure of C in the last year. */
const STEPS = { All: [0, 0], A: [5, -5], B: [-5, 5], C: [0, 3] } as const;
const FILE = [
  HEAD,
  ...Object.entries(STEPS).flatMap(([area, steps]) =>
    steps.flatMap((step, which) =>
      [2019, 2020, 2021, 2022, 2023]
        .filter((year) => area !== 'C' || which === 0 || year < 2023)
        .map((year, at) => {
          const value = 50 + step * at;
          return `${area},${which === 0 ? 'Walking' : 'Falls'},${String(year)},%,${which === 0 ? '1' : '-1'},${String(value)},${String(value - 1)},${String(value + 1)}`;
        }),
    ),
  ),
].join('\n');

function profileOf(...area: readonly string[]): Chart {
  const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area, benchmark: 'All' };
  const { chart, issues } = areaProfileModel(readDataset(FILE).dataset, options, enAreaProfile);
  assert.ok(chart, issues.map(({ code }) => code).join());
  return chart;
}

/** The cells of the column with a header, which is that of a trend. */
const trendsIn = ({ columns, rows }: Chart, header: string): unknown[] =>
  rows.map(({ cells }) => cells[columns.findIndex((column) => column.header === header)]);

test('each of two areas has the recent trend that its own profile has, under its own name', () => {
  const pairs = [
    ['A', 'B'],
    ['B', 'A'],
    ['A', 'C'],
    ['C', 'B'],
  ] as const;
  for (const pair of pairs) {
    const both = profileOf(...pair);
    for (const area of pair)
      assert.deepEqual(
        trendsIn(both, `${area}: recent trend`),
        trendsIn(profileOf(area), 'Recent trend'),
        area,
      );
  }
  const texts = trendsIn(profileOf('A', 'B'), 'B: recent trend') as { readonly spoken: string }[];
  assert.deepEqual(
    texts.map(({ spoken }) => spoken),
    ['Decreasing and getting worse', 'Increasing and getting worse'],
  );
});

test('without a figure there is no trend, which would be of other years', () => {
  const [, falls] = trendsIn(profileOf('A', 'C'), 'C: recent trend') as { readonly spoken: string }[];
  assert.equal(falls?.spoken, 'Cannot be calculated');
});

test('a download has once all figures of both areas that trends are read from', () => {
  const lines = tableChartCsv(profileOf('A', 'C')).split('\r\n');
  for (const area of ['A', 'C'])
    assert.equal(lines.filter((line) => line.startsWith(`${area},`)).length, area === 'A' ? 10 : 5);
});

test('in an image the columns of two areas leave room for the names of indicators', () => {
  const names = { A: 'Kingston upon Hull', B: 'North East Lincolnshire' };
  const chart = profileOf('A', 'B');
  const columns = chart.columns.map((column) => ({
    ...column,
    header: column.header.replace(/\b[AB]\b/, (name) => names[name as keyof typeof names]),
  }));
  const widthOf = (all: typeof columns): number =>
    Number(/ width="(\d+)/.exec(tableChartImage({ ...chart, columns: all }, { width: 320 }))?.[1]);
  // Four headers in lines, of three words each: not 80 px wider for each letter more.
  assert.ok(widthOf(columns) - widthOf([...chart.columns]) < 4 * 130, String(widthOf(columns)));
});
