import { expect, fixture, html } from '@open-wc/testing';
import { EIGHT, EQUALS, GAPS, LIFE, plotted, type Plotted } from '../support/plotted.js';
import { type DrawnPlotElement, plottedChart } from './support/drawn-plot.js';
import { decodedPlot } from './support/decode-plot.js';

/** Half of the last digit that data have. */
const ROUNDING = 0.05;

/** Draws a plot, and returns its frame with the period at a position along x. */
async function drawn(data: Plotted): Promise<{ frame: Element; periodAt: (x: number) => number }> {
  const drawing = plotted(data);
  const element = await fixture<DrawnPlotElement>(
    html`<drawn-plot .chart=${plottedChart(drawing)}></drawn-plot>`,
  );
  return { frame: element.one('svg.frame'), periodAt: (x) => drawing.x.indexOf(x) };
}

describe('a plot in the page, read back', () => {
  for (const [name, data] of Object.entries({ LIFE, GAPS, EIGHT })) {
    it(`has a vertex or a point at every value and none elsewhere: ${name}`, async () => {
      const { frame, periodAt } = await drawn(data);
      for (const { look, values } of data.series) {
        const { lines, provisional, points } = decodedPlot(frame, `of-${look}`);
        const found = new Set<number>();
        for (const { x, y } of [...lines.flat(), ...provisional.flat(), ...points]) {
          const period = periodAt(x);
          expect(period, `${x}% is a period`).to.be.at.least(0);
          expect(y, `${look}, period ${period}`).to.be.closeTo(values[period] ?? NaN, ROUNDING);
          found.add(period);
        }
        const figures = values.flatMap((value, i) => (value === null ? [] : [i]));
        expect([...found].sort((a, b) => a - b)).to.deep.equal(figures);
      }
    });

    it(`has its limits as the edges of a band, or as whiskers: ${name}`, async () => {
      const { frame, periodAt } = await drawn(data);
      const limits = data.series.flatMap((each) => each.limits ?? []);
      const { edges, whiskers } = decodedPlot(frame, 'of-highlighted');
      const seen: number[][] = limits.map(() => []);
      for (const { x, y } of [...edges.flat(), ...whiskers.flat()]) seen[periodAt(x)]?.push(y);
      limits.forEach((each, i) => {
        const found = [...seen[i]!].sort((a, b) => a - b);
        expect(found, `period ${i}`).to.have.length(each === null ? 0 : 2);
        if (each !== null) found.forEach((y, at) => expect(y).to.be.closeTo(each[at] ?? NaN, ROUNDING));
      });
    });
  }

  it('joins nothing across a gap or a break, and is dotted towards a provisional value', async () => {
    const { frame, periodAt } = await drawn(GAPS);
    const { lines, provisional, points } = decodedPlot(frame, 'of-highlighted');
    expect(lines.map((run) => run.map(({ x }) => periodAt(x)))).to.deep.equal([
      [0, 1, 2, 3, 4],
      [8, 9],
    ]);
    expect(provisional.map((run) => run.map(({ x }) => periodAt(x)))).to.deep.equal([[9, 10]]);
    expect(points.filter(({ isHollow }) => isHollow).map(({ x }) => periodAt(x))).to.deep.equal([10]);
  });

  it('has a cross at each missing figure and a short rule at each break, both by their line', async () => {
    const { frame, periodAt } = await drawn(EQUALS);
    const { missing } = decodedPlot(frame, 'of-series1');
    expect(missing.map(({ x }) => periodAt(x))).to.deep.equal([1, 2]);
    for (const { y } of missing) expect(y).to.be.closeTo(13, ROUNDING);
    expect(decodedPlot(frame, 'of-series2').missing).to.deep.equal([]);
    const { breaks } = decodedPlot(frame, 'of-break');
    expect(breaks).to.have.length(1);
    const [{ x, from, to } = { x: NaN, from: NaN, to: NaN }] = breaks;
    const { x: places } = plotted(EQUALS);
    expect(x).to.be.closeTo((places[1]! + places[2]!) / 2, 1e-6);
    expect(from, 'above the line of York').to.be.within(31, 34);
    expect(to, 'and below it, but not down to Leeds').to.be.within(22, 26);
  });

  it('is on the page where its numbers say, at any width', async () => {
    const { frame } = await drawn(LIFE);
    const host = (frame.getRootNode() as ShadowRoot).host as HTMLElement;
    for (const width of [288, 900]) {
      host.style.width = `${width}px`;
      const box = frame.getBoundingClientRect();
      expect(box.height, 'as high as the model asks').to.be.closeTo(17 * 16, 0.5);
      for (const point of frame.querySelectorAll('circle.of-highlighted')) {
        const own = point.getBoundingClientRect();
        const [x, y] = ['cx', 'cy'].map((name) => parseFloat(point.getAttribute(name)!) / 100);
        expect(own.left + own.width / 2).to.be.closeTo(box.left + x! * box.width, 0.6);
        expect(own.top + own.height / 2).to.be.closeTo(box.top + y! * box.height, 0.6);
      }
    }
  });
});
