import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Chart, type Plot, tableChartImage } from '@commonweal/charts';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { EIGHT, GAPS, LIFE, panelsOf, plotted } from '../../support/plotted.js';
import { ranking } from '../helpers/charts.js';
import { overlaps, textsOf } from '../helpers/image.js';

const WIDTHS = [320, 400, 520, 640, 800, 1200];
const chartOf = (plot: Plot): Chart => ({ ...ranking(labourProductivity()), legend: [], plot });

describe('the image of a plot', () => {
  for (const [name, plot] of Object.entries({
    LIFE: plotted(LIFE).plot,
    GAPS: plotted(GAPS, 15).plot,
    EIGHT: plotted(EIGHT, 20).plot,
    panels: panelsOf(plotted(LIFE, 4.5)),
  })) {
    for (const width of WIDTHS) {
      it(`has words that neither touch nor leave it: ${name}, ${width} px`, () => {
        const texts = textsOf(tableChartImage(chartOf(plot), { width }));
        assert.deepEqual(overlaps(texts), []);
        for (const { text, left, right } of texts) assert.ok(left >= 0 && right <= width, text);
      });
    }
  }

  it('reads back to the data: every vertex of its lines', () => {
    const { plot } = plotted(LIFE);
    const svg = tableChartImage(chartOf(plot), { width: 800 });
    const heights = new Map(textsOf(svg).map(({ text, top, bottom }) => [text, (top + bottom) / 2]));
    const [low, high] = [heights.get('50')!, heights.get('65')!];
    const value = (y: number): number => 50 + ((y - low) / (high - low)) * 15;
    const line = /<path d="M([^"]*)" fill="none" stroke="#12436d"/.exec(svg)?.[1] ?? '';
    const vertices = line.split('L').map((vertex) => value(Number(vertex.split(',')[1])));
    // The middle of a label is that of its letters, half a pixel off its line at most.
    const pixel = 15 / (17 * 16);
    LIFE.series[2]!.values.forEach((each, i) =>
      assert.ok(Math.abs((vertices[i] ?? NaN) - each!) < 2 * pixel, `${vertices[i]} for ${each}`),
    );
  });

  it('names the lines in a legend where their labels have no room for names', () => {
    const textsAt = (width: number): string[] =>
      textsOf(tableChartImage(chartOf(plotted(LIFE).plot), { width })).map(({ text }) => text);
    assert.ok(textsAt(400).includes('Yorkshire and The Humber'));
    assert.ok(!textsAt(800).includes('Yorkshire and The Humber'), 'in two lines beside its value');
    assert.ok(textsAt(800).includes('Yorkshire and'));
  });

  it('names the panels that a page opens, and draws the others', () => {
    const svg = tableChartImage(chartOf(panelsOf(plotted(LIFE, 4.5))), { width: 800 });
    const texts = textsOf(svg).map(({ text }) => text);
    assert.ok(texts.includes('… Show 1 more area'));
    assert.ok(!texts.includes('York'));
    assert.equal(svg.match(/stroke="#12436d" stroke-width="3"/g)?.length, 3);
  });
});
