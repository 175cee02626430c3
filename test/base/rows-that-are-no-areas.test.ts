import { expect, fixture, html } from '@open-wc/testing';
import type { CwContext } from '@commonweal/widgets';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/indicator-grid.js';
import '@commonweal/widgets/define/inequality.js';
import { followed } from './support/followed.js';
import { button, root, row, type Widget } from './support/widget.js';

const FIFTHS = `area,period,quintile,value
${['Leeds', 'York']
  .flatMap((area) =>
    ['2019', '2020'].flatMap((year) =>
      [1, 2, 3, 4, 5].map((fifth) => `${area},${year},${fifth},${30 + fifth}`),
    ),
  )
  .join('\n')}
`;
const INDICATORS = `area,indicator,value
${['Leeds', 'York'].flatMap((area) => ['Smoking', 'Diabetes'].map((name, at) => `${area},${name},${at + 1}`)).join('\n')}
`;
const buttons = (widget: Widget): number =>
  root(widget).querySelectorAll('tbody button[aria-pressed]').length;

async function inContext(template: unknown): Promise<{ context: CwContext; widget: Widget }> {
  const context = await fixture<CwContext>(html`<cw-context area="Leeds">${template}</cw-context>`);
  const widget = context.querySelector<Widget>('cw-inequality, cw-indicator-grid')!;
  await widget.updateComplete;
  return { context, widget };
}

describe('rows that are no areas, in a page context', () => {
  it('have no button that would choose them as the area of the page', async () => {
    for (const template of [
      html`<cw-inequality period="2020" .data=${FIFTHS}></cw-inequality>`,
      html`<cw-inequality over-time .data=${FIFTHS}></cw-inequality>`,
      html`<cw-indicator-grid across="areas" .data=${INDICATORS}></cw-indicator-grid>`,
    ]) {
      const { widget } = await inContext(template);
      expect(root(widget).querySelectorAll('tbody tr').length, widget.outerHTML).to.be.greaterThan(1);
      expect(buttons(widget), widget.outerHTML).to.equal(0);
    }
  });

  it('still follow the area of the page', async () => {
    const { context, widget } = await inContext(
      html`<cw-inequality period="2020" .data=${FIFTHS}></cw-inequality>`,
    );
    expect(root(widget).textContent).to.contain('Leeds');
    context.area = 'York';
    await followed(context, widget);
    expect(root(widget).textContent).to.contain('York');
  });

  it('become areas with their buttons when the grid is turned, and other things when it is turned back', async () => {
    const { context, widget } = await inContext(
      html`<cw-indicator-grid .data=${INDICATORS}></cw-indicator-grid>`,
    );
    expect(buttons(widget)).to.equal(2);
    button(widget, 'York').click();
    await followed(context, widget);
    expect(context.area).to.equal('York');
    expect(row(widget, 'York').hasAttribute('data-selected')).to.equal(true);
    Object.assign(widget, { across: 'areas' });
    await widget.updateComplete;
    expect(buttons(widget)).to.equal(0);
    expect(
      Array.from(root(widget).querySelectorAll('[data-selected]'), (each) => each.outerHTML),
    ).to.deep.equal([]);
    Object.assign(widget, { across: 'indicators' });
    await widget.updateComplete;
    expect(buttons(widget)).to.equal(2);
  });
});
