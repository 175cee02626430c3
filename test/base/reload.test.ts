import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { csvWith, figures } from './support/generic.js';
import { FetchStub } from './support/stub-fetch.js';
import { root, untilState } from './support/widget.js';

describe('asking for a file anew', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = new FetchStub();
    stub.install();
  });
  afterEach(() => {
    stub.restore();
  });

  const modes = (): string[] => stub.requests.map(({ init }) => init.cache ?? 'default');
  const live = (): string[] => modes().filter((_, at) => !stub.requests[at]!.aborted);

  async function pair(): Promise<readonly [CwBarRanking, CwBarRanking]> {
    const place = await fixture(
      html`<div><cw-bar-ranking src="/a.csv"></cw-bar-ranking><cw-bar-ranking src="/a.csv"></cw-bar-ranking></div>`,
    );
    const [one, other] = place.querySelectorAll('cw-bar-ranking');
    await other!.updateComplete;
    return [one!, other!];
  }
  async function answeredPair(): Promise<readonly [CwBarRanking, CwBarRanking]> {
    const widgets = await pair();
    await stub.requests[0]!.answer(csvWith(1.5));
    for (const widget of widgets) await untilState(widget, 'ready');
    return widgets;
  }

  it('by reload() asks the server, whatever the browser has cached', async () => {
    const [widget] = await answeredPair();
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect(modes()).to.deep.equal(['default', 'no-cache']);
    await stub.requests[1]!.answer(csvWith(7.5));
    await reloaded;
    expect(figures(widget)).to.include('7.5');
  });

  it('by “Try again” does so too', async () => {
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`);
    await stub.requests[0]!.answer('', { status: 404 });
    await untilState(widget, 'error');
    root(widget).querySelector<HTMLButtonElement>('.retry')!.click();
    await widget.updateComplete;
    expect(modes()).to.deep.equal(['default', 'no-cache']);
  });

  it('is not offered if an attribute is wrong, which trying again does not fix', async () => {
    for (const columns of ['rate=value', 'value=Gone']) {
      const widget = await fixture<CwBarRanking>(
        html`<cw-bar-ranking src="/a.csv" columns=${columns}></cw-bar-ranking>`,
      );
      await stub.requests.at(-1)!.answer(csvWith(1.5));
      await untilState(widget, 'error');
      expect(root(widget).querySelector('.message')!.textContent).to.contain('columns');
      expect(root(widget).querySelector('.retry') === null, columns).to.equal(true);
    }
  });

  it('before the first answer waits for the newer one, and the older goes to those who requested it', async () => {
    const [widget, neighbour] = await pair();
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect(live()).to.deep.equal(['default', 'no-cache']);
    await stub.requests[0]!.answer(csvWith(1.5));
    await untilState(neighbour, 'ready');
    expect(widget.state).to.equal('loading');
    await stub.requests[1]!.answer(csvWith(7.5));
    await reloaded;
    expect(figures(widget)).to.include('7.5');
    expect(figures(neighbour)).to.include('1.5');
  });

  it('twice in a row has the second answer', async () => {
    const [widget] = await answeredPair();
    void widget.reload();
    await widget.updateComplete;
    const reloaded = widget.reload();
    await widget.updateComplete;
    expect(stub.requests[1]!.aborted).to.equal(true);
    await stub.requests[2]!.answer(csvWith(7.5));
    await reloaded;
    expect(figures(widget)).to.include('7.5');
  });

  it('by two widgets at once is one request', async () => {
    const widgets = await answeredPair();
    const reloaded = widgets.map((widget) => widget.reload());
    await widgets[1].updateComplete;
    expect(live()).to.deep.equal(['default', 'no-cache']);
    await stub.requests[1]!.answer(csvWith(7.5));
    await Promise.all(reloaded);
    for (const widget of widgets) expect(figures(widget)).to.include('7.5');
  });

  it('by one widget after another never gives the second an answer that the first was waiting for', async () => {
    const [one, other] = await answeredPair();
    const first = one.reload();
    await one.updateComplete;
    await new Promise((done) => setTimeout(done));
    const second = other.reload();
    await other.updateComplete;
    expect(live()).to.deep.equal(['default', 'no-cache', 'no-cache']);
    await stub.requests[1]!.answer(csvWith(7.5));
    await first;
    await stub.requests[2]!.answer(csvWith(8.5));
    await second;
    expect(figures(one)).to.include('7.5');
    expect(figures(other)).to.include('8.5');
  });
});
