import { expect, fixture, html } from '@open-wc/testing';
import { LIFE, panelsOf, plotted } from '../support/plotted.js';
import { type DrawnPlotElement, plottedChart } from './support/drawn-plot.js';

const drawing = plotted(LIFE, 4.5);
const chart = { ...plottedChart(drawing), plot: panelsOf(drawing) };
const NAMES = ['North Yorkshire', 'East Riding of Yorkshire', 'Kingston upon Hull, City of', 'York'];

async function draw(width: number): Promise<DrawnPlotElement> {
  const box = await fixture<HTMLElement>(html`<div><drawn-plot .chart=${chart}></drawn-plot></div>`);
  box.style.width = `${width}px`;
  return box.querySelector<DrawnPlotElement>('drawn-plot')!;
}

describe('small multiples', () => {
  it('are a list with a heading for each, one level under that of the chart', async () => {
    const element = await draw(768);
    expect(element.all('.panels > li h3').map((heading) => heading.textContent)).to.deep.equal(NAMES);
    expect(element.all('.panel-head .spoken')[0]!.textContent.trim()).to.equal('significantly lower');
    expect(element.all('.panel-trend').map(({ textContent }) => textContent)).to.deep.equal([
      ...NAMES.slice(1).map(() => 'Decreasing and getting worse'),
      'Cannot be calculated',
    ]);
    expect(element.all('.panels .frame[aria-hidden="true"]')).to.have.length(NAMES.length);
  });

  it('have the labels of their one scale in the first alone', async () => {
    const element = await draw(768);
    const labels = element.all('.panels > li').map((panel) => panel.querySelectorAll('.tick-y').length);
    expect(labels).to.deep.equal([2, 0, 0, 0]);
  });

  it('keep the last ones until the reader opens them, without a script', async () => {
    const element = await draw(768);
    const more = element.one('.more-panels') as HTMLDetailsElement;
    expect(more.querySelector('summary')!.textContent).to.equal('Show 1 more area');
    const last = element.all('.panels > li').at(-1)!;
    expect(last.checkVisibility()).to.equal(false);
    more.open = true;
    expect(last.checkVisibility()).to.equal(true);
  });

  it('are side by side where there is room, and heading beside drawing where there is none', async () => {
    for (const [width, columns] of [
      [288, 1],
      [500, 3],
      [1000, 5],
    ] as const) {
      const element = await draw(width);
      const [first, second] = element.all('.panels > li').map((panel) => panel.getBoundingClientRect());
      expect(second!.top === first!.top, `${width} px`).to.equal(columns > 1);
      const names = element.all('.panel-head').map((head) => head.getBoundingClientRect());
      const frames = element.all('.panels .frame').map((frame) => frame.getBoundingClientRect());
      names.slice(0, 3).forEach((name, i) => {
        const frame = frames[i]!;
        if (columns === 1) expect(name.right).to.be.at.most(frame.left);
        else expect(name.bottom).to.be.at.most(frame.top);
        expect(frame.width).to.be.greaterThan(90);
      });
    }
  });
});
