import { expect, fixture, html } from '@open-wc/testing';
import type { CwLeague } from '@commonweal/widgets';
import '@commonweal/widgets/define/league.js';
import { root, row } from '../../base/support/widget.js';

const FILE = 'area,value,lower95,upper95\nYork,60,57,63\nLeeds,58,55,61\nHull,50,47,53\nEngland,57,56,58\n';

describe('cw-league', () => {
  it('shows the ranks that each area could have, with its limits to be read out', async () => {
    const widget = await fixture<CwLeague>(html`<cw-league benchmark="England" .data=${FILE}></cw-league>`);
    expect(row(widget, 'York').textContent).to.contain('1 to 2').and.to.contain('57 to 63');
    expect(row(widget, 'Hull').querySelector('.rank')!.textContent).to.equal('3');
    expect(row(widget, 'England').querySelector('.rank')!.textContent).to.contain('Not ranked');
  });

  it('draws the band of the benchmark from edge to edge of each row, behind the dots', async () => {
    const widget = await fixture<CwLeague>(html`<cw-league benchmark="England" .data=${FILE}></cw-league>`);
    const [first, second] = Array.from(root(widget).querySelectorAll('tbody td.track > svg'), (svg) =>
      [...svg.children].find((shape) => shape.matches('.bar.benchmark'))!.getBoundingClientRect(),
    );
    expect(second!.top - first!.bottom).to.be.at.most(0);
    expect(second!.left).to.equal(first!.left);
    expect(first!.width).to.be.greaterThan(5);
  });

  it('keeps ranks when a reader sorts by name', async () => {
    const widget = await fixture<CwLeague>(html`<cw-league .data=${FILE}></cw-league>`);
    root(widget).querySelector<HTMLButtonElement>('[data-column="area"]')!.click();
    await widget.updateComplete;
    const names = Array.from(root(widget).querySelectorAll('tbody th'), (th) => th.textContent.trim());
    expect(names).to.deep.equal(['England', 'Hull', 'Leeds', 'York']);
    expect(row(widget, 'York').querySelector('.rank')!.textContent).to.equal('1 to 3');
  });
});
