import { expect, fixture, html } from '@open-wc/testing';
import type { CwIndicatorGrid } from '@commonweal/widgets';
import '@commonweal/widgets/define/indicator-grid.js';
import { root, row } from '../../base/support/widget.js';

describe('cw-indicator-grid', () => {
  it('shows the figure of each area', async () => {
    const widget = await fixture<CwIndicatorGrid>(
      html`<cw-indicator-grid .data=${'area,value\nYork,1.5\nLeeds,2.5\n'}></cw-indicator-grid>`,
    );
    expect(row(widget, 'York').textContent).to.contain('1.5');
    expect(root(widget).querySelector('[part~="finding"]')!.textContent).to.contain('2 areas');
  });
});
