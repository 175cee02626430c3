import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { cyAreaProfile } from '@commonweal/widgets/area-profile/words.cy.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';

/** A is worse than all areas on the first indicator, better on the second and the same on the third. */
const MIXED = `area,indicator,period,unit,polarity,value,lower95,upper95
All,Walking,2023,%,1,10,9,11
A,Walking,2023,%,1,5,4,6
B,Walking,2023,%,1,9,8,10
All,Cycling,2023,%,1,10,9,11
A,Cycling,2023,%,1,15,14,16
B,Cycling,2023,%,1,9,8,10
All,Buses,2023,%,1,10,9,11
A,Buses,2023,%,1,10,9,11
B,Buses,2023,%,1,9,8,10`;

function chartOf(area: readonly string[], words = enAreaProfile): Chart {
  const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area, benchmark: 'All' };
  const { chart, issues } = areaProfileModel(readDataset(MIXED).dataset, options, words);
  assert.ok(chart, issues.map(({ code }) => code).join());
  return chart;
}

describe('of indicators that go both ways', () => {
  test('the headline of one area says both', () => {
    const chart = chartOf(['A']);
    assert.equal(
      chart.heading,
      'A was significantly worse than All on 1 of the 3 indicators and better on 1',
    );
    assert.equal(chart.reading, 'A was not significantly different on 1.');
    assert.equal(
      chart.finding,
      'A was significantly worse than All on 1 of the 3 indicators. A was significantly better on 1 and not significantly different on 1.',
    );
    const welsh = chartOf(['A'], cyAreaProfile);
    assert.match(welsh.heading, / ar 1 o’r 3 dangosydd ac yn well ar 1$/);
  });

  test('the headline of two areas stays with the worse', () => {
    const chart = chartOf(['A', 'B']);
    assert.doesNotMatch(chart.heading, /better/);
    assert.match(chart.reading, /A was significantly better on 1/);
  });
});
