import { expect, fixture, html } from '@open-wc/testing';
import type { CwStat } from '@commonweal/widgets';
import '@commonweal/widgets/define/stat.js';
import { root, row } from '../../base/support/widget.js';

describe('cw-stat', () => {
  it('shows the figure of each area', async () => {
    const widget = await fixture<CwStat>(
      html`<cw-stat .data=${'area,value\nYork,1.5\nLeeds,2.5\n'}></cw-stat>`,
    );
    expect(row(widget, 'York').textContent).to.contain('1.5');
    expect(root(widget).querySelector('[part~="finding"]')!.textContent).to.contain('2 areas');
  });
});
