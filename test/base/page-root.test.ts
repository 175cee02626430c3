import { expect, fixture, html } from '@open-wc/testing';
import { pageContext, type PageContext } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { until } from './support/picker.js';
import { row, type Widget } from './support/widget.js';

const ROWS =
  'area_code,area,period,value\nE06000014,York,2020,1\nE08000035,Leeds,2020,2\nE06000014,York,2019,1\nE08000035,Leeds,2019,2\n';
const page = document.documentElement;

/** Its values after a change of the root's attributes has been received. */
async function values(): Promise<Readonly<Record<string, string | null>>> {
  await new Promise((resolve) => setTimeout(resolve));
  let found: Readonly<Record<string, string | null>> = {};
  const request = new Event('context-request', { bubbles: true, composed: true });
  const callback = (context: PageContext): void =>
    context.subscribe(({ values: now }) => (found = { ...now }))();
  document.body.dispatchEvent(
    Object.assign(request, { context: pageContext, contextTarget: document.body, callback }),
  );
  return found;
}

/** A widget under a root with these attributes, once it follows it. */
async function under(attributes: Readonly<Record<string, string>>): Promise<Widget> {
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(`data-cw-${name}`, value);
  page.setAttribute('data-cw-context', '');
  const widget = await fixture<Widget>(html`<cw-bar-ranking .data=${ROWS}></cw-bar-ranking>`);
  await until(() => row(widget, 'E08000035').querySelector('button') !== null);
  return widget;
}

describe('a page whose root is a context', () => {
  afterEach(async () => {
    for (const name of page.getAttributeNames()) if (name.startsWith('data-cw-')) page.removeAttribute(name);
    await new Promise((resolve) => setTimeout(resolve));
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('keeps what a reader chose while other attributes are written', async () => {
    const widget = await under({ area: 'York' });
    row(widget, 'E08000035').querySelector('button')!.click();
    page.setAttribute('data-cw-period', '2019');
    expect(await values()).to.include({ area: 'E08000035', period: '2019' });
    page.setAttribute('data-cw-area', 'York');
    expect(await values()).to.include({ area: 'York', period: '2019' });
  });

  it('no longer asks for what is taken away or emptied', async () => {
    await under({ area: 'York', period: '2019' });
    page.removeAttribute('data-cw-area');
    expect(await values()).to.include({ area: null, period: '2019' });
    page.setAttribute('data-cw-period', '');
    expect(await values()).to.include({ area: null, period: null });
  });

  it('keeps its choice in the address for as long as data-cw-url-state says so', async () => {
    history.replaceState(null, '', '#notes&cw=area:E08000035');
    const widget = await under({ area: 'York', 'url-state': 'hash' });
    expect(await values()).to.include({ area: 'E08000035' });
    page.setAttribute('data-cw-period', '2019');
    expect(await values()).to.include({ area: 'E08000035', period: '2019' });
    expect(location.hash).to.equal('#notes&cw=area:E08000035;period:2019');
    page.removeAttribute('data-cw-url-state');
    await values();
    row(widget, 'E06000014').querySelector('button')!.click();
    expect(location.hash).to.equal('#notes&cw=area:E08000035;period:2019');
    page.setAttribute('data-cw-url-state', 'hash');
    expect(await values()).to.include({ area: 'E08000035', period: '2019' });
  });
});
