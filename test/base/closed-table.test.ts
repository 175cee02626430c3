import { expect } from '@open-wc/testing';
import type { CwTrend } from '@commonweal/widgets';
import '@commonweal/widgets/define/trend.js';
import { root } from './support/widget.js';

const csv = 'area,period,value\nYork,2021,1.5\nYork,2022,2.5\n';

/** A trend whose plot has just been drawn, before any frame. */
async function drawn(): Promise<CwTrend> {
  const trend = document.createElement('cw-trend');
  trend.data = csv;
  const ready = new Promise((resolve) => trend.addEventListener('cw-ready', resolve, { once: true }));
  document.body.append(trend);
  await ready;
  return trend;
}

const cells = (trend: CwTrend): (string | null)[] =>
  [...root(trend).querySelectorAll('details tbody td')].map(({ textContent }) => textContent);

describe('the table that can be opened under a plot', () => {
  afterEach(() => {
    for (const trend of document.querySelectorAll('cw-trend')) trend.remove();
  });

  it('is drawn after the plot, and no later than the element calls itself complete', async () => {
    const trend = await drawn();
    expect(root(trend).querySelector('svg.frame')).to.not.equal(null);
    expect(root(trend).querySelector('details.figures summary')).to.not.equal(null);
    expect(cells(trend)).to.deep.equal([]);
    await trend.updateComplete;
    expect(cells(trend)).to.deep.equal(['1.5', '2.5']);
  });

  it('is there at once where it is opened before', async () => {
    const trend = await drawn();
    const details = root(trend).querySelector<HTMLDetailsElement>('details.figures')!;
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.open = true;
    await toggled;
    expect(cells(trend)).to.deep.equal(['1.5', '2.5']);
    expect(details.open).to.equal(true);
  });

  it('is there at once where the page is printed before', async () => {
    const trend = await drawn();
    window.dispatchEvent(new Event('beforeprint'));
    // The browser prints once what the event has begun is done.
    await Promise.resolve();
    expect(cells(trend)).to.deep.equal(['1.5', '2.5']);
  });

  it('is drawn where its element comes back to the page', async () => {
    const trend = await drawn();
    trend.remove();
    await trend.updateComplete;
    expect(cells(trend)).to.deep.equal([]);
    document.body.append(trend);
    await trend.updateComplete;
    expect(cells(trend)).to.deep.equal(['1.5', '2.5']);
  });

  it('follows new data from then on with its plot', async () => {
    const trend = await drawn();
    await trend.updateComplete;
    const again = new Promise((resolve) => trend.addEventListener('cw-ready', resolve, { once: true }));
    trend.data = csv.replace('2.5', '3.5');
    await again;
    expect(cells(trend)).to.deep.equal(['1.5', '3.5']);
  });
});
