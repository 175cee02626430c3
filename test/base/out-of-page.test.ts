import { expect, fixture, html } from '@open-wc/testing';
import type { CwBarRanking } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import { ClockStub } from './support/stub-clock.js';
import { FetchStub } from './support/stub-fetch.js';
import { Holdings } from './support/holdings.js';
import { keys, untilState } from './support/widget.js';

const CSV = 'area,value\nYork,1\nLeeds,2\n';

/** What may be set on an element that was taken out, and the addresses that it has to ask for when it is back. */
interface Change {
  readonly what: string;
  readonly change: (widget: CwBarRanking) => void;
  /** Path and cache mode of each request on coming back. */
  readonly owed: readonly string[];
}

const CHANGES: readonly Change[] = [
  { what: 'nothing', change: () => undefined, owed: [] },
  { what: 'src', change: (widget) => (widget.src = '/b.csv'), owed: ['/b.csv default'] },
  {
    what: 'src, twice',
    change: (widget) => {
      widget.src = '/b.csv';
      widget.src = '/c.csv';
    },
    owed: ['/c.csv default'],
  },
  { what: 'the same src', change: (widget) => (widget.src = '/a.csv'), owed: [] },
  {
    what: 'src by attribute',
    change: (widget) => widget.setAttribute('src', '/b.csv'),
    owed: ['/b.csv default'],
  },
  { what: 'refresh', change: (widget) => (widget.refresh = 30), owed: [] },
  {
    what: 'refresh and src',
    change: (widget) => {
      widget.refresh = 30;
      widget.src = '/b.csv';
    },
    owed: ['/b.csv default'],
  },
  { what: 'timeout', change: (widget) => (widget.timeout = 3), owed: [] },
  { what: 'columns', change: (widget) => (widget.columns = 'value=value'), owed: [] },
  { what: 'format', change: (widget) => (widget.format = 'csv'), owed: [] },
  { what: 'rows', change: (widget) => (widget.rows = 2), owed: [] },
  { what: 'data', change: (widget) => (widget.data = CSV), owed: [] },
  { what: 'no src', change: (widget) => (widget.src = null), owed: [] },
  { what: 'a heading', change: (widget) => (widget.heading = 'Other'), owed: [] },
  { what: 'lang', change: (widget) => (widget.lang = 'cy'), owed: [] },
  { what: 'children', change: (widget) => widget.append('text'), owed: [] },
  { what: 'reload()', change: (widget) => void widget.reload(), owed: ['/a.csv no-cache'] },
  {
    what: 'reload() and src',
    change: (widget) => {
      void widget.reload();
      widget.src = '/b.csv';
    },
    owed: ['/b.csv no-cache'],
  },
];

describe('an element that is taken out of the page', () => {
  const holdings = new Holdings();
  let stub: FetchStub;
  let clock: ClockStub;
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture<HTMLElement>(html`<div></div>`);
    stub = new FetchStub();
    clock = new ClockStub();
    stub.install();
    clock.install();
    holdings.install();
  });
  afterEach(() => {
    holdings.restore();
    clock.restore();
    stub.restore();
    connect(true);
  });

  function connect(onLine: boolean): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
  }
  const asked = (from: number): string[] =>
    stub.requests
      .slice(from)
      .filter(({ aborted }) => !aborted)
      .map(({ url, init }) => `${new URL(url, location.href).pathname} ${init.cache ?? 'default'}`);
  /** Lets everything happen that is due now. */
  const settle = (): Promise<void> => clock.pass(0);

  function make(refresh: number | null = null): CwBarRanking {
    const widget = document.createElement('cw-bar-ranking');
    widget.src = '/a.csv';
    widget.refresh = refresh;
    place.append(widget);
    return widget;
  }
  async function shown(refresh: number | null = null): Promise<CwBarRanking> {
    const widget = make(refresh);
    await settle();
    await stub.requests.at(-1)!.answer(CSV);
    await untilState(widget, 'ready');
    return widget;
  }

  for (const { what, change, owed } of CHANGES) {
    for (const refresh of [null, 60]) {
      const rhythm = refresh === null ? '' : ', while it was asked for again every minute';
      it(`and told ${what}${rhythm}: sends no request and holds nothing; back again it requests ${owed.join() || 'nothing more'}`, async () => {
        const widget = await shown(refresh);
        const before = stub.requests.length;
        widget.remove();
        await settle();
        change(widget);
        await settle();
        await clock.pass(3600);
        dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));
        await settle();
        expect(stub.requests.length - before).to.equal(0);
        expect(holdings.all).to.deep.equal([]);
        place.append(widget);
        await settle();
        expect(asked(before)).to.deep.equal(owed);
        if (owed.length > 0) await stub.requests.at(-1)!.answer(CSV.replace('York', 'Hull'));
        await untilState(widget, 'ready', 'empty');
        if (owed.length > 0) expect(keys(widget)).to.deep.equal(['Leeds', 'Hull']);
        const isLive = widget.refresh !== null && widget.src !== null && typeof widget.data !== 'string';
        const then = stub.requests.length;
        await clock.pass(60);
        expect(asked(then).length > 0, 'its rhythm goes on').to.equal(isLive);
        widget.remove();
        await settle();
        expect(holdings.all).to.deep.equal([]);
      });

      it(`and told ${what} in the same task as being put elsewhere${rhythm}: it was moved`, async () => {
        const widget = make(refresh);
        await settle();
        const before = stub.requests.length;
        widget.remove();
        change(widget);
        place.append(widget);
        await settle();
        const isAnother = widget.src !== '/a.csv' || typeof widget.data === 'string' || owed.length > 0;
        expect(stub.requests[0]!.aborted, 'the request goes on if it is still wanted').to.equal(isAnother);
        expect(asked(before)).to.deep.equal(owed);
        widget.remove();
        await settle();
        expect(holdings.all).to.deep.equal([]);
      });
    }
  }

  it('before the file has arrived, with no change: the request ends, and is made again', async () => {
    const widget = make(60);
    await settle();
    widget.remove();
    await settle();
    expect(stub.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(widget.state).to.equal('loading');
    expect(holdings.all).to.deep.equal([]);
    widget.heading = 'Other';
    await settle();
    expect(widget.state, 'its data is still to come').to.equal('loading');
    place.append(widget);
    await settle();
    expect(asked(1)).to.deep.equal(['/a.csv default']);
    await stub.requests.at(-1)!.answer(CSV);
    await untilState(widget, 'ready');
  });

  it('while waiting for a busy server leaves no timer behind', async () => {
    const widget = make();
    await settle();
    await stub.requests.at(-1)!.answer('', { status: 503, headers: { 'Retry-After': '30' } });
    expect(holdings.all).not.to.deep.equal([]);
    widget.remove();
    await settle();
    expect(holdings.all).to.deep.equal([]);
  });

  it('during a reload reloads when it is back', async () => {
    const widget = await shown();
    const reloaded = widget.reload();
    await settle();
    widget.remove();
    await settle();
    await reloaded;
    place.append(widget);
    await settle();
    expect(asked(2)).to.deep.equal(['/a.csv no-cache']);
  });

  it('offline holds nothing, and tries again when it is back, and again when the connection is', async () => {
    connect(false);
    const widget = make();
    await settle();
    await stub.requests.at(-1)!.fail();
    await untilState(widget, 'error');
    expect(holdings.all).to.deep.equal(['online']);
    widget.remove();
    await settle();
    expect(holdings.all).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    await settle();
    expect(stub.requests.length).to.equal(1);
    place.append(widget);
    await settle();
    expect(asked(1)).to.deep.equal(['/a.csv no-cache']);
    await stub.requests.at(-1)!.fail();
    // Whether the device is offline is asked a task after the failure.
    for (let turn = 0; turn < 50 && !holdings.all.includes('online'); turn += 1) await settle();
    connect(true);
    dispatchEvent(new Event('online'));
    await settle();
    expect(stub.requests.length).to.equal(3);
    await stub.requests.at(-1)!.answer(CSV);
    await untilState(widget, 'ready');
    expect(holdings.all).to.deep.equal([]);
  });

  it('and was never in one sends no request until it is', async () => {
    const widget = document.createElement('cw-bar-ranking');
    widget.src = '/a.csv';
    widget.refresh = 30;
    await settle();
    expect(stub.requests).to.have.length(0);
    expect(holdings.all).to.deep.equal([]);
    place.append(widget);
    await settle();
    expect(asked(0)).to.deep.equal(['/a.csv default']);
  });

  it('into a hidden page, and back, makes one request for all that were due', async () => {
    const widget = await shown(60);
    const real = performance.now.bind(performance);
    widget.remove();
    await settle();
    performance.now = () => real() + 3_600_000;
    place.append(widget);
    await settle();
    performance.now = real;
    expect(asked(1)).to.deep.equal(['/a.csv no-cache']);
  });
});
