import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { mortalityCy } from '@commonweal/data/indicators/cy/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { choropleth, comparison, ranking, stat } from '../charts/helpers/charts.js';

const read = (csv: string) => readDataset(csv).dataset;
const LIMITS = 'area,value,lower95,upper95\nEngland,63,62.8,63.2\nYork,65,64,66\nHull,56,55,58\nBath,60,,';
const LEVELS =
  'area,code,value\nYork,E06000014,1\nLeeds,E08000035,2\nLondon,E12000007,3\nNorth East,E12000001,4';
const OLDER = 'area,period,value\nYork,2023,1\nHull,2023,2\nLeeds,2022,3\nEngland,2022,3';
const UNITS = 'area,measure,unit,value\nYork,a,%,1\nHull,a,%,2\nYork,b,years,70\nHull,b,years,71';
const OUTCOMES =
  'Area Name,Area Code,Value,Compared to England value or percentiles\nYork,E06000014,1,Better\nHull,E06000010,2,Worse';

/** Where a text is: its beginning is enough to know it. */
const CASES: readonly (readonly [
  what: string,
  chart: () => TableChart,
  caveats: RegExp[],
  notes: RegExp[],
])[] = [
  [
    'shades of the built-in figures',
    () => choropleth(healthyLifeExpectancy(), { benchmark: 'E92000001' }),
    [],
    [
      /^Values are split into/,
      /^A value differs from England/,
      /^Values are shown as printed/,
      /^The series was revised/,
    ],
  ],
  [
    'shades of values without limits',
    () => choropleth(read(LIMITS), { benchmark: 'England' }),
    [/^1 value has no limits/],
    [/^A value differs from England/],
  ],
  [
    'shades outside the breaks',
    () => choropleth(read('area,value\nYork,1\nHull,5\nBath,9'), { classify: 'fixed', breaks: [1, 3, 6] }),
    [/^1 value lies outside the breaks/],
    [/^Values are split into/],
  ],
  [
    'shades of columns in different units',
    () => choropleth(read(UNITS)),
    [/^Columns in different units are shaded apart/],
    [],
  ],
  ['shades of several levels', () => choropleth(read(LEVELS)), [/are different levels of area/], []],
  [
    'published outcomes',
    () => choropleth(read(OUTCOMES), { shadeBy: 'outcome', outcomes: 'published' }),
    [/^Outcomes are as published/],
    [],
  ],
  [
    'a ranking of the built-in figures',
    () => ranking(sicknessAbsence(), { benchmark: 'UK' }),
    [],
    [
      /^Areas with equal values share a rank/,
      /^The report Levelling Up/,
      /^The figures have one decimal/,
      /^A younger age profile/,
    ],
  ],
  [
    'bars from the benchmark',
    () => ranking(labourProductivity(), { benchmark: 'UK less Extra-Regio', baseline: 'benchmark' }),
    [/^Bars start at .*, not at zero/],
    [/^The index was worked out/],
  ],
  [
    'a ranking that lacks areas',
    () => ranking(read(OLDER), { benchmark: 'England' }),
    [/^England has no figure for 2023/, /Leeds/],
    [],
  ],
  [
    'the built-in comparison',
    () => comparison(mortality(), { areas: ['England', 'Yorkshire and The Humber'] }),
    [/^No confidence limits were found/],
    [/^Percentages are of/, /^Preventable is the definition/],
  ],
  [
    'dots far from zero',
    () => comparison(healthyLifeExpectancy(), { benchmark: 'E92000001', areas: ['York'] }),
    [/^The scale does not start at zero/],
    [/^Percentages are of/, /^A value differs from England/],
  ],
  [
    'one figure',
    () => stat(sicknessAbsence(), { area: ['Wales'], benchmark: 'UK' }),
    [],
    [/^Percentages are of|^The report/],
  ],
];

const isIn = (texts: readonly string[]) => (wanted: RegExp) => texts.some((text) => wanted.test(text));

describe('of what is under a chart', () => {
  for (const [what, made, caveats, notes] of CASES) {
    it(`${what}: what changes how it is read is a caveat, and how it was made is a note`, () => {
      const chart = made();
      assert.deepEqual(
        caveats.filter((each) => !isIn(chart.caveats)(each)),
        [],
        chart.caveats.join('\n'),
      );
      assert.equal(chart.caveats.length, caveats.length, chart.caveats.join('\n'));
      assert.deepEqual(
        notes.filter((each) => !isIn(chart.notes)(each)),
        [],
        chart.notes.join('\n'),
      );
    });

    it(`${what}: nothing is stated twice, and nothing of the source is lost`, () => {
      const { caveats: kept, notes: others, source } = made();
      const all = [...kept, ...others];
      assert.equal(new Set(all).size, all.length);
      for (const note of source.provenance.notes) assert.ok(all.includes(note), note);
    });
  }

  it('a dataset marks the same notes in each language', () => {
    const marked = ({ provenance: { notes, caveats = [] } }: ReturnType<typeof mortality>): boolean[] =>
      notes.map((note) => caveats.includes(note));
    assert.deepEqual(marked(mortality()), [true, false]);
    assert.deepEqual(marked(mortalityCy()), [true, false]);
  });
});
