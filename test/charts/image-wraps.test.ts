import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Chart, tableChartImage } from '@commonweal/charts';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { LIFE, plotted } from '../support/plotted.js';
import { ranking } from './helpers/charts.js';
import { overlaps, textsOf } from './helpers/image.js';

const WIDTH = 300;
const REASON = 'Held back so that no person can be traced in a place where few people live';

function assertWithin(chart: Chart): void {
  const texts = textsOf(tableChartImage(chart, { width: WIDTH }));
  assert.deepEqual(overlaps(texts), []);
  for (const { text, right } of texts) assert.ok(right <= WIDTH, text);
}

describe('in a narrow image', () => {
  it('an entry of the legend that is wider than it goes on in another line, and so does its detail', () => {
    for (const text of [REASON, REASON.slice(0, 30)])
      assertWithin({
        ...ranking(labourProductivity()),
        legend: [
          { sign: { kind: 'missing', text: 'Suppressed' }, text, detail: '(2 values)' },
          { sign: { kind: 'missing', text: 'No data' }, text: 'Not given', detail: null },
        ],
        plot: plotted(LIFE).plot,
      });
  });

  it('a legend of a plot that is wider than it goes on in another line', () => {
    const { plot } = plotted(LIFE);
    const key = { sign: { kind: 'whisker' as const }, text: REASON, detail: null };
    assertWithin({ ...ranking(labourProductivity()), legend: [], plot: { ...plot, legend: [key, key] } });
  });
});
