import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';

const HEAD = 'area,indicator,domain,period,unit,polarity,value,lower95,upper95';

describe('small tables', () => {
  const row = (area: string, unit: string, value: number): string =>
    `${area},Walking,,2023,${unit},1,${String(value)},${String(value - 1)},${String(value + 1)}`;
  const of = (rows: readonly string[], ...area: string[]): Chart => {
    const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area, benchmark: 'All' };
    const { chart } = areaProfileModel(
      readDataset([HEAD, ...rows].join('\n')).dataset,
      options,
      enAreaProfile,
    );
    assert.ok(chart);
    return chart;
  };
  const some = [row('All', '%', 50), row('A', '%', 60), row('B', '%', 61), row('C', '%', 40)];

  test('of one indicator two areas that are alike are said to be, and no number is', () => {
    assert.equal(of(some, 'A', 'B').finding, 'A and B were significantly better than All.');
    assert.equal(
      of(some, 'A', 'C').finding,
      'C was significantly worse than All. A was significantly better.',
    );
    const lacking = [...some, 'D,Walking,,2023,%,1,[c],,'];
    assert.match(of(lacking, 'A', 'D').finding, /No figure is given for D\.$/);
    const region = [...some, 'North East,Walking,,2023,%,1,[c],,'];
    assert.match(of(region, 'A', 'North East').finding, /No figure is given for the North East\.$/);
  });

  test('a note says why no range is drawn, also where none is', () => {
    assert.ok(of(some, 'A').notes.some((note) => note.startsWith('No range is drawn with figures of fewer')));
  });

  test('an area alone is among no others, and a caption has a unit only if all indicators have it', () => {
    assert.equal(of(some.slice(0, 2), 'A').subtitle, 'A against All');
    assert.match(of(some, 'A').caption, /\(%\)/);
    const mixed = [...some, row('All', 'years', 50), row('A', 'years', 60)];
    assert.doesNotMatch(of(mixed, 'A').caption, /%/);
  });
});
