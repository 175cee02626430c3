import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Chart, en, firstRows, tableChartCsv, tableChartImage } from '@commonweal/charts';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { makeElement } from '../../../packages/render/src/element.js';
import { dataBlock } from '../../../packages/render/src/html/data-block.js';
import { SAMPLES } from '../../../stories/examples.js';
import { PLOT } from '../../support/plot.js';
import { ranking } from '../helpers/charts.js';

/** The chart of each widget, of its sample. */
const CHARTS = tagsOf('widget').map((tag): readonly [tag: string, chart: Chart] => {
  const { csv, settings } = SAMPLES[tag];
  const { model } = makeElement(tag, settings, dataBlock(csv)).element;
  assert.ok(model !== null, tag);
  return [tag, model];
});

describe('a chart with a plot', () => {
  for (const [tag, chart] of CHARTS) {
    it(`has its whole table in its download, and a plot in place of it in its image: <${tag}>`, () => {
      const table: Chart = { ...chart, plot: null };
      const plotted: Chart = { ...chart, plot: PLOT };
      assert.ok(tableChartCsv(table).split('\r\n').length > 2);
      assert.equal(tableChartCsv(plotted), tableChartCsv(table));
      assert.match(tableChartImage(plotted), />20 </);
      for (const { header } of table.columns.slice(1))
        assert.ok(header === '' || !tableChartImage(plotted).includes(`>${header}<`), header);
    });
  }

  it('keeps its plot when only the first rows of its table are drawn', () => {
    const plotted: Chart = { ...ranking(labourProductivity()), plot: PLOT };
    const first = firstRows(plotted, 2, en);
    assert.ok(first.rows.length < plotted.rows.length);
    assert.equal(first.plot, PLOT);
  });
});
