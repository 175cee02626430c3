import { expect, fixture, html } from '@open-wc/testing';
import type { CwAreaProfile } from '@commonweal/widgets';
import '@commonweal/widgets/define/area-profile.js';
import { root, row } from '../../base/support/widget.js';

describe('cw-area-profile', () => {
  it('shows the figure of each area', async () => {
    const widget = await fixture<CwAreaProfile>(
      html`<cw-area-profile .data=${'area,value\nYork,1.5\nLeeds,2.5\n'}></cw-area-profile>`,
    );
    expect(row(widget, 'York').textContent).to.contain('1.5');
    expect(root(widget).querySelector('[part~="finding"]')!.textContent).to.contain('2 areas');
  });
});
