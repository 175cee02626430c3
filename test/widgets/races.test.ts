import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { FetchStub } from './support/stub-fetch.js';
import { issuesOf, keys, untilState } from './support/widget.js';

const A = 'area,value\nAlderby,1\n';
const B = 'area,value\nBeckcombe,2\n';

describe('requests', () => {
  const stub = new FetchStub();
  beforeEach(() => {
    stub.requests.length = 0;
    stub.install();
  });
  afterEach(() => {
    stub.restore();
  });
  const widgetAt = (src: string): Promise<CwBarRanking> =>
    fixture<CwBarRanking>(html`<cw-bar-ranking src=${src}></cw-bar-ranking>`);

  it('are made as a stranger makes them: no cookies, no referrer', async () => {
    await widgetAt('/a.csv');
    expect(stub.requests.map(({ init }) => [init.credentials, init.referrerPolicy])).to.deep.equal([
      ['omit', 'no-referrer'],
    ]);
  });

  it('of a slow A and a fast B end with B, and A is aborted (fault 115)', async () => {
    const widget = await widgetAt('/a.csv');
    widget.src = '/b.csv';
    await widget.updateComplete;
    const [a, b] = stub.requests;
    expect(a!.aborted).to.equal(true);
    await b!.answer(B);
    await untilState(widget, 'ready');
    await a!.answer(A);
    await widget.updateComplete;
    expect(keys(widget)).to.deep.equal(['Beckcombe']);
    expect(stub.requests).to.have.length(2);
  });

  it('for fifty addresses set one after another are one (fault 116)', async () => {
    const widget = await widgetAt('/0.csv');
    for (let at = 1; at <= 50; at += 1) widget.src = `/${at}.csv`;
    await widget.updateComplete;
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    expect(stub.requests[1]!.url).to.contain('/50.csv');
  });

  it('are not repeated where only the reading changes', async () => {
    const widget = await widgetAt('/a.csv');
    await stub.requests[0]!.answer('Place;Rate\nYork;1\n');
    await untilState(widget, 'ready');
    widget.columns = 'area=Place; value=Rate';
    widget.heading = 'Rates';
    await widget.updateComplete;
    expect(stub.requests).to.have.length(1);
    expect(keys(widget)).to.deep.equal(['York']);
  });

  it('are dropped where the property is set meanwhile (fault 117)', async () => {
    const widget = await widgetAt('/a.csv');
    widget.data = B;
    await widget.updateComplete;
    expect(stub.requests[0]!.aborted).to.equal(true);
    expect(keys(widget)).to.deep.equal(['Beckcombe']);
  });

  it('stop when the element leaves the page, without an event, and start again when it is back (faults 118, 119)', async () => {
    const widget = await widgetAt('/a.csv');
    const heard = issuesOf(widget);
    const place = widget.parentElement!;
    widget.remove();
    await nextFrame();
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(heard).to.deep.equal([]);
    place.append(widget);
    await widget.updateComplete;
    expect(stub.requests).to.have.length(2);
    await stub.requests[1]!.answer(A);
    await untilState(widget, 'ready');
    expect(keys(widget)).to.deep.equal(['Alderby']);
  });

  it('go on where the element is only moved (fault 120)', async () => {
    const widget = await widgetAt('/a.csv');
    document.body.append(widget);
    await nextFrame();
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    await stub.requests[0]!.answer(A);
    await untilState(widget, 'ready');
    widget.remove();
  });

  it('are made for http and https only (faults 107, 108, 113)', async () => {
    for (const src of [
      '',
      ' ',
      '#',
      'data:text/csv,a',
      'blob:x',
      'file:///a',
      ['javascript', '1'].join(':'),
      'ftp://a/b',
      'https://me:pw@host/a.csv',
    ]) {
      const widget = await widgetAt(src);
      expect(
        widget.issues.map((issue) => issue.code),
        src,
      ).to.deep.equal(['bad-url']);
      expect(widget.state, src).to.equal('error');
    }
    expect(stub.requests).to.deep.equal([]);
  });

  it('begin one update each: a property set in an event handler makes no endless loop (fault 121)', async () => {
    const widget = await widgetAt('/a.csv');
    let updates = 0;
    widget.addEventListener('cw-ready', () => {
      updates += 1;
      widget.heading = `Heading ${updates}`;
    });
    await stub.requests[0]!.answer(A);
    await untilState(widget, 'ready');
    await widget.updateComplete;
    expect(updates).to.equal(1);
    expect(widget.model!.heading).to.equal('Heading 1');
  });
});
