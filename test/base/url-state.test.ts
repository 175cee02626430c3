import { expect, fixture, html } from '@open-wc/testing';
import type { CwContext } from '@commonweal/widgets';
import { ContextStore } from '@commonweal/widgets/context/context-store.js';
import { readHash, writeHash } from '@commonweal/widgets/context/url-hash.js';
import { UrlState } from '@commonweal/widgets/context/url-state.js';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/context.js';
import { followed } from './support/followed.js';
import { message, root, row, type Widget } from './support/widget.js';

const ROWS = 'area_code,area,value\nE06000014,York,1\nE08000035,Leeds,2\n';
const changed = (): Promise<unknown> =>
  new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });

/** A context that keeps its choice in the address, once it has read it. */
async function shared(hash: string): Promise<{ context: CwContext; widget: Widget }> {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  const context = await fixture<CwContext>(html`
    <cw-context url-state="hash"><cw-bar-ranking .data=${ROWS}></cw-bar-ranking></cw-context>
  `);
  const widget = context.querySelector<Widget>('cw-bar-ranking')!;
  await widget.updateComplete;
  // Its code is on its way.
  await import('@commonweal/widgets/context/url-state.js');
  await followed(context, widget);
  return { context, widget };
}

describe('the part of an address after #', () => {
  it('keeps what is not ours as it was', () => {
    expect(readHash('#notes&tab=2&cw=area:Leeds&x')).to.deep.equal({
      own: { area: 'Leeds' },
      others: ['notes', 'tab=2', 'x'],
    });
    expect(readHash('#a&&b&').others).to.deep.equal(['a', '', 'b', '']);
    expect(writeHash(readHash('#a&&b&').others, {}, {})).to.equal('#a&&b&');
    expect(readHash('')).to.deep.equal({ own: null, others: [] });
    expect(writeHash(['notes', 'x'], { area: 'Leeds' }, {})).to.equal('#notes&x&cw=area:Leeds');
    expect(writeHash(['notes'], { area: 'Leeds' }, { area: 'Leeds' })).to.equal('#notes');
    expect(writeHash([], {}, {})).to.equal('');
  });

  it('gives back every value as it was chosen', () => {
    const values = { area: 'St Helens; “A&B” = 50% #1:2', group: 'Sex=Men; age="a;b"', period: '2015–17' };
    expect(readHash(writeHash([], values, {})).own).to.deep.equal(values);
    expect(readHash(writeHash([], { area: null }, { area: 'Leeds' })).own).to.deep.equal({ area: null });
  });

  it('leaves out what nobody can have chosen', () => {
    const long = 'x'.repeat(201);
    for (const hash of [
      '#cw=__proto__:x;constructor:y;toString:z;src:/evil.csv;data:1',
      `#cw=area:${long}`,
      `#cw=area:${'%41'.repeat(1000)}`,
      '#cw=area:a%00b;period:%0A;group:%E2%80%AEx',
      '#cw=area:%E0%A4%A',
      '#cw=;;:::;area',
    ])
      expect(
        Object.keys(readHash(hash).own!).filter((name) => readHash(hash).own![name as 'area'] !== null),
      ).to.deep.equal([], hash);
    expect(Object.getPrototypeOf(readHash('#cw=__proto__:x').own)).to.equal(Object.prototype);
  });
});

describe('a context that keeps its choice in the address', () => {
  afterEach(() => {
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('is restored from it, and writes to it without a new entry in the history', async () => {
    const { context, widget } = await shared('#cw=area:E08000035');
    expect(context.area).to.equal('E08000035');
    expect(row(widget, 'E08000035').hasAttribute('data-selected')).to.equal(true);
    const before = history.length;
    context.area = 'York';
    await context.updateComplete;
    expect(location.hash).to.equal('#cw=area:York');
    context.area = null;
    await context.updateComplete;
    expect([location.hash, history.length]).to.deep.equal(['', before]);
  });

  it('leaves the page its anchors, and keeps the choice when one is followed, also back and forward', async () => {
    const { context } = await shared('');
    context.area = 'York';
    await context.updateComplete;
    const asked = changed();
    location.hash = '#notes';
    await asked;
    expect([context.area, location.hash]).to.deep.equal(['York', '#notes&cw=area:York']);
    context.area = 'Leeds';
    await context.updateComplete;
    const back = changed();
    history.back();
    await back;
    expect([context.area, location.hash]).to.deep.equal(['York', '#cw=area:York']);
    const forward = changed();
    history.forward();
    await forward;
    expect([context.area, location.hash]).to.deep.equal(['Leeds', '#notes&cw=area:Leeds']);
  });

  it('leaves alone what another script wrote, where nothing is chosen', async () => {
    await shared('#/view&&page=2&');
    expect(location.hash).to.equal('#/view&&page=2&');
  });

  it('keeps the reader’s choice in it when it is moved in the page, and follows it on', async () => {
    const { context, widget } = await shared('');
    row(widget, 'E08000035').querySelector('button')!.click();
    expect(location.hash).to.equal('#cw=area:E08000035');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(context);
    await followed(context, widget);
    context.period = '2020';
    await context.updateComplete;
    expect(location.hash).to.equal('#cw=area:E08000035;period:2020');
    context.remove();
  });

  it('scrolls to the anchor in an address that says more', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const tall = document.createElement('div');
    tall.style.setProperty('block-size', '5000px');
    const anchor = Object.assign(document.createElement('p'), { id: 'notes' });
    place.append(tall, anchor);
    await shared('#notes&cw=area:York');
    expect(Math.abs(anchor.getBoundingClientRect().bottom - innerHeight)).to.be.lessThan(innerHeight);
    window.scrollTo(0, 0);
  });

  it('only looks values up, and repeats none that it has not found', async () => {
    const attack = encodeURIComponent('<img src=x onerror="window.harmed=1">Send your PIN to 0900');
    const { context, widget } = await shared(`#cw=area:${attack};period:${attack};indicator:${attack}`);
    expect(message(widget)).to.contain(
      'These figures do not include the area that was chosen, so they stay as they were.',
    );
    expect(root(widget).textContent).to.not.contain('PIN');
    expect(root(widget).querySelector('img')).to.equal(null);
    expect(Reflect.get(window, 'harmed')).to.equal(undefined);
    expect(widget.state).to.equal('ready');
    context.area = 'York';
    await followed(context, widget);
    expect(row(widget, 'E06000014').hasAttribute('data-selected')).to.equal(true);
  });

  it('does nothing in a frame, whose address nobody sees', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`);
    const inner = frame.contentDocument!;
    frame.contentWindow!.location.hash = '#cw=area:York';
    const store = new ContextStore(
      () => undefined,
      (turn) => void turn(),
    );
    const state = new UrlState(store, inner, store.values);
    expect(store.values.area).to.equal(null);
    store.set({ area: 'Leeds' }, 'page');
    state.write();
    expect(frame.contentWindow!.location.hash).to.equal('#cw=area:York');
    state.end();
  });
});
