import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { GAPS, LIFE, plotted } from '../support/plotted.js';
import { type DrawnPlotElement, plottedChart } from './support/drawn-plot.js';

const draw = (data = LIFE): Promise<DrawnPlotElement> =>
  fixture<DrawnPlotElement>(html`<drawn-plot .chart=${plottedChart(plotted(data))}></drawn-plot>`);
const sliderOf = (element: DrawnPlotElement): HTMLInputElement => element.one('.slider') as HTMLInputElement;
const shown = (element: DrawnPlotElement): string[] => [
  element.one('.readout p').textContent,
  ...element.all('.readout b').map((value) => value.textContent),
];
const LATEST = ['2018–20', '63.1', '61.1', '53.8'];

describe('the readout of a plot', () => {
  it('shows the latest period at rest, and hides from assistive technology what the slider says', async () => {
    const element = await draw();
    expect(shown(element)).to.deep.equal(LATEST);
    expect(element.one('.readout').getAttribute('aria-hidden')).to.equal('true');
    expect(element.one('.frame').getAttribute('aria-hidden')).to.equal('true');
    const slider = sliderOf(element);
    expect(slider.getAttribute('aria-label')).to.equal('Period');
    expect(slider.getAttribute('aria-valuetext')).to.equal(
      '2018–20: England 63.1, Yorkshire and The Humber 61.1, Kingston upon Hull 53.8',
    );
  });

  it('follows arrow keys, Home and End, and renders nothing else', async () => {
    const element = await draw();
    const before = element.all('.frame, .slider, table');
    const slider = sliderOf(element);
    slider.focus();
    for (const [key, period, value] of [
      ['ArrowLeft', '2017–19', '56.3'],
      ['ArrowLeft', '2016–18', '57.2'],
      ['ArrowRight', '2017–19', '56.3'],
      ['Home', '2011–13', '56.9'],
      ['End', '2018–20', '53.8'],
    ] as const) {
      await sendKeys({ press: key });
      expect(shown(element)[0]).to.equal(period);
      expect(shown(element)[3]).to.equal(value);
      expect(slider.getAttribute('aria-valuetext')).to.contain(`${period}: `).and.contain(value);
    }
    expect(element.renders).to.equal(1);
    expect(element.all('.frame, .slider, table')).to.deep.equal(before);
  });

  it('goes back to rest with Escape, which is then left to the page', async () => {
    const element = await draw();
    const slider = sliderOf(element);
    let received = 0;
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') received += 1;
    });
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.all('.guide')).to.have.length(1);
    await sendKeys({ press: 'Escape' });
    expect(shown(element)).to.deep.equal(LATEST);
    expect(slider.value).to.equal('7');
    expect(element.all('.guide')).to.have.length(0);
    expect(received).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(received).to.equal(1);
  });

  it('names the period nearest to the mouse, marks its points, and lets go as it leaves', async () => {
    const element = await draw();
    const box = element.one('.frame').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(box.left + box.width * 0.3), Math.round(box.top + 40)],
    });
    expect(shown(element)[0]).to.equal('2013–15');
    expect(element.all('.guide .pt')).to.have.length(3);
    const line = element.one('.guide line').getBoundingClientRect();
    expect(line.left).to.be.closeTo(box.left + (box.width * (3 + (94 * 2) / 7)) / 100, 1);
    // A corner of the page: Firefox refuses a place that is out of sight.
    await sendMouse({ type: 'move', position: [1, 1] });
    expect(shown(element)).to.deep.equal(LATEST);
  });

  it('says where there is no figure, and marks no point there', async () => {
    const element = await draw(GAPS);
    const slider = sliderOf(element);
    slider.value = '5';
    slider.dispatchEvent(new Event('input'));
    expect(shown(element)).to.deep.equal(['2011–13', 'no figure', '6.7']);
    expect(element.all('.guide .pt')).to.have.length(1);
  });

  it('never stops a finger from scrolling the page', async () => {
    expect(getComputedStyle(sliderOf(await draw())).touchAction).to.equal('pan-y');
  });

  it('is at rest again once another chart is shown', async () => {
    const element = await draw();
    sliderOf(element).focus();
    await sendKeys({ press: 'Home' });
    element.chart = plottedChart(plotted(GAPS));
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)[0]).to.equal('2016–18');
    expect(sliderOf(element).value).to.equal('10');
  });
});

describe('the table under a plot', () => {
  it('holds every figure, and opens without a script', async () => {
    const element = await draw();
    const details = element.one('details.figures') as HTMLDetailsElement;
    expect(details.querySelector('summary')!.textContent).to.equal('Table of these figures');
    expect(details.open).to.equal(false);
    expect(element.all('.figures tbody tr')).to.have.length(8);
    details.open = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(details.open, 'stays open over a render').to.equal(true);
  });
});
