import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Chart, en, firstRows, tableChartCsv, tableChartPicture } from '@commonweal/charts';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { PLOT } from '../support/plot.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';

const CHARTS: readonly (readonly [what: string, chart: Chart])[] = [
  ['a shaded table', choropleth(mortality(), { areas: ['England'] })],
  ['a ranking', ranking(sicknessAbsence(), { benchmark: 'UK' })],
  ['a comparison', comparison(mortality(), { areas: ['England', 'Yorkshire and The Humber'] })],
];

describe('a chart with a plot', () => {
  for (const [what, chart] of CHARTS) {
    it(`has its whole table in picture and download, as ${what} without one has`, () => {
      assert.equal(chart.plot, null, 'no model makes one yet');
      const plotted: Chart = { ...chart, plot: PLOT };
      assert.ok(tableChartCsv(chart).split('\r\n').length > 2);
      assert.equal(tableChartCsv(plotted), tableChartCsv(chart));
      assert.equal(tableChartPicture(plotted), tableChartPicture(chart));
    });
  }

  it('keeps its plot when only the first rows of its table are drawn', () => {
    const plotted: Chart = { ...ranking(labourProductivity()), plot: PLOT };
    const first = firstRows(plotted, 2, en);
    assert.ok(first.rows.length < plotted.rows.length);
    assert.equal(first.plot, PLOT);
  });
});
