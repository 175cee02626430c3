import { expect, fixture, html } from '@open-wc/testing';
import type { CwTrend } from '@commonweal/widgets';
import '@commonweal/widgets/define/trend.js';
import { root } from '../../base/support/widget.js';

const csv = 'area,period,value,lower95,upper95\nYork,2021,1.5,1.3,1.7\nYork,2022,2.5,2.3,2.7\n';

describe('cw-trend', () => {
  it('draws a line, hidden from screen readers, and has the table of the same figures under it', async () => {
    const widget = await fixture<CwTrend>(html`<cw-trend .data=${csv}></cw-trend>`);
    const drawing = root(widget).querySelector('svg.frame')!;
    expect(drawing.closest('[aria-hidden="true"]')).to.not.equal(null);
    const table = root(widget).querySelector('details table')!;
    expect(table.textContent).to.match(/2021[^]*1\.5[^]*2022[^]*2\.5/);
    expect(root(widget).querySelector('h2, h3, h4')!.textContent).to.contain('rose significantly in York');
  });

  it('has a heading for each panel of small multiples', async () => {
    const two = `${csv}Leeds,2021,3.5,3.3,3.7\nLeeds,2022,4.5,4.3,4.7\n`;
    const widget = await fixture<CwTrend>(
      html`<cw-trend .data=${two} multiples="area" heading-level="3"></cw-trend>`,
    );
    const headings = [...root(widget).querySelectorAll('h4')].map(({ textContent }) => textContent.trim());
    expect(headings).to.deep.equal(['Leeds', 'York']);
  });

  it('refuses an unknown kind of small multiples, naming those that there are', async () => {
    const widget = await fixture<CwTrend>(html`<cw-trend .data=${csv} multiples="sex"></cw-trend>`);
    const [issue] = widget.issues;
    expect(issue!.message).to.match(/multiples[^]*area[^]*group[^]*none/);
  });
});
