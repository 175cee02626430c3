import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { ClockStub } from './support/stub-clock.js';
import { FetchStub } from './support/stub-fetch.js';
import { issuesOf, keys, message, root, showsPageContent, untilState } from './support/widget.js';

const CSV = 'area,value\nYork,1\nLeeds,2\n';
/** `sha384-…` of CSV, worked out with openssl. */
const SEAL = 'sha384-bvI+ZOjSBEycTzVB2vUzWklPFmuPILC3+g9lJW2uwBEaQlhC+4JKc99jNQwJ3hvH';
const modified = { headers: { 'Last-Modified': 'Sat, 21 Nov 2026 14:05:00 GMT' } };

describe('the file at an address', () => {
  let stub: FetchStub;
  let clock: ClockStub;
  beforeEach(() => {
    stub = new FetchStub();
    clock = new ClockStub();
    stub.install();
    clock.install();
  });
  afterEach(() => {
    stub.restore();
    clock.restore();
    connect(true);
  });

  function connect(onLine: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  }
  const about = (widget: Element): string =>
    root(widget).querySelector('[part~="about"]')?.textContent.trim() ?? '';
  const values = (widget: Element): string[] =>
    Array.from(root(widget).querySelectorAll('tr[data-key] .track .value'), (text) => text.textContent);

  async function answered(
    widget: CwBarRanking,
    text = CSV,
    init: ResponseInit = modified,
  ): Promise<CwBarRanking> {
    await stub.requests.at(-1)!.answer(text, init);
    await untilState(widget, 'ready', 'partial', 'stale', 'error');
    return widget;
  }

  it('is asked for once, however many widgets show it (fault 111)', async () => {
    const page = await fixture(
      html`<div>${Array.from({ length: 20 }, () => html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`)}</div>`,
    );
    const widgets = [...page.querySelectorAll('cw-bar-ranking')];
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(stub.requests.length).to.equal(1);
    widgets[0]!.remove();
    await widgets[1]!.updateComplete;
    expect(stub.requests[0]!.aborted, 'nineteen still wait').to.equal(false);
    await stub.requests[0]!.answer(CSV);
    for (const widget of widgets.slice(1)) {
      await untilState(widget, 'ready');
      expect(keys(widget)).to.deep.equal(['Leeds', 'York']);
    }
  });

  it('is no longer requested when nothing waits for it', async () => {
    const page = await fixture(
      html`<div><cw-bar-ranking src="/a.csv"></cw-bar-ranking><cw-bar-ranking src="/a.csv"></cw-bar-ranking></div>`,
    );
    await page.querySelector('cw-bar-ranking')!.updateComplete;
    page.replaceChildren();
    await new Promise((done) => setTimeout(done));
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('is requested without cookies and without a referrer', async () => {
    await fixture(html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`);
    const { credentials, referrerPolicy } = stub.requests.at(-1)!.init;
    expect({ credentials, referrerPolicy }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('says as of when it is (fault 112)', async () => {
    const widget = await answered(
      await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`),
    );
    expect(about(widget)).to.contain('Data as at').and.to.contain('21 November 2026 at 2:05pm');
    expect(await widget.toCsv()).to.contain('# asAt: 2026-11-21T14:05:00.000Z');
  });

  it('that matches its integrity hash is shown, without a date', async () => {
    const widget = await answered(
      await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv" integrity=${SEAL}></cw-bar-ranking>`),
    );
    expect(keys(widget)).to.deep.equal(['Leeds', 'York']);
    expect(about(widget)).not.to.contain('Data as at');
  });

  it('that does not match its integrity hash is refused, and nothing of it is shown (fault 114)', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking src="/a.csv" integrity=${SEAL}><div>Own</div></cw-bar-ranking>`,
    );
    const received = issuesOf(widget);
    await answered(widget, CSV.replace('York,1', 'York,3'));
    expect(widget.state).to.equal('error');
    expect(received.map(({ code }) => code)).to.deep.equal(['integrity-failed']);
    expect(message(widget)).to.contain('is not the file that was approved for this page');
    expect(showsPageContent(widget)).to.equal(true);
    expect(keys(widget)).to.deep.equal([]);
  });

  for (const [rows, state] of [
    ['2', 'ready'],
    ['3', 'error'],
    ['0', 'error'],
  ] as const) {
    it(`of two rows is ${state === 'ready' ? 'shown' : 'refused'} if it must have ${rows} (fault 104)`, async () => {
      const widget = await answered(
        await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv" rows=${rows}></cw-bar-ranking>`),
      );
      expect(widget.state).to.equal(state);
      expect(widget.issues.map(({ code }) => code)).to.deep.equal(
        state === 'ready' ? [] : ['unexpected-rows'],
      );
    });
  }

  it('that does not arrive in time is given up (fault 102)', async () => {
    const widget = await fixture<CwBarRanking>(
      html`<cw-bar-ranking src="/a.csv" timeout="7"></cw-bar-ranking>`,
    );
    await clock.pass(6);
    expect(widget.state).to.equal('loading');
    await clock.pass(1);
    await untilState(widget, 'error');
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['timed-out']);
    expect(message(widget)).to.contain('within 7 seconds');
  });

  it('is fetched by itself when the connection is back (fault 110)', async () => {
    connect(false);
    const widget = await fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv"></cw-bar-ranking>`);
    await stub.requests.at(-1)!.fail();
    await untilState(widget, 'error');
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['offline']);
    connect(true);
    window.dispatchEvent(new Event('online'));
    expect(stub.requests.length).to.equal(2);
    await answered(widget);
    expect(widget.state).to.equal('ready');
    window.dispatchEvent(new Event('online'));
    expect(stub.requests.length).to.equal(2);
  });

  describe('with refresh', () => {
    const live = (): Promise<CwBarRanking> =>
      fixture<CwBarRanking>(html`<cw-bar-ranking src="/a.csv" refresh="60"></cw-bar-ranking>`);

    it('is requested again, and changes are shown', async () => {
      const widget = await answered(await live());
      await clock.pass(59);
      expect(stub.requests.length).to.equal(1);
      await clock.pass(1);
      expect(stub.requests.length).to.equal(2);
      expect(stub.requests[1]!.init.cache, 'the server may answer that nothing changed').to.equal('no-cache');
      expect(widget.state, 'what is there stays').to.equal('ready');
      await answered(widget, CSV.replace('York,1', 'York,3'));
      await widget.updateComplete;
      expect(values(widget)).to.include('3');
      await clock.pass(60);
      expect(stub.requests.length).to.equal(3);
    });

    it('that brings the same file changes nothing', async () => {
      const widget = await answered(await live());
      let shown = 0;
      widget.addEventListener('cw-ready', () => (shown += 1));
      await clock.pass(60);
      await answered(widget);
      await widget.updateComplete;
      expect(shown).to.equal(0);
    });

    it('that fails keeps what is there, and reports it, until one succeeds (faults 95, 110)', async () => {
      const widget = await answered(await live());
      await clock.pass(60);
      await stub.requests.at(-1)!.fail();
      await untilState(widget, 'stale');
      expect(keys(widget)).to.deep.equal(['Leeds', 'York']);
      expect(message(widget)).to.contain('from an earlier load');
      expect(widget.issues[0]!.message).to.contain('could not be fetched');
      await clock.pass(60);
      await answered(widget);
      await untilState(widget, 'ready');
      expect(message(widget)).to.equal('');
    });

    it('sends no more requests once the widget is gone', async () => {
      const widget = await answered(await live());
      widget.remove();
      await new Promise((done) => setTimeout(done));
      await clock.pass(3600);
      expect(stub.requests.length).to.equal(1);
    });

    it('more often than every 30 seconds is refused', async () => {
      const widget = await fixture<CwBarRanking>(
        html`<cw-bar-ranking src="/a.csv" refresh="5"></cw-bar-ranking>`,
      );
      await answered(widget);
      expect(widget.state).to.equal('error');
      expect(message(widget)).to.contain('a whole number from 30 to 86400');
    });
  });
});
