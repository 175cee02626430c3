import { expect } from '@open-wc/testing';
import { ContextStore } from '@commonweal/widgets/context/context-store.js';
import { Turns } from '@commonweal/widgets/context/turns.js';
import type { ContextState, Offer } from '@commonweal/widgets';

const york = { key: 'E06000014', name: 'York' };
const leeds = { key: 'E08000035', name: 'Leeds' };

const later: ContextStore['context']['later'] = (turn) => void turn();
const store = (): ContextStore => new ContextStore(() => undefined, later);

describe('a page context', () => {
  it('calls each listener at once, and on each change', () => {
    const { context } = store();
    context.choose(york);
    const received: ContextState[] = [];
    context.subscribe((state) => received.push(state));
    context.highlight(leeds);
    context.choose(null);
    expect(
      received.map(({ values, selected, highlighted }) => [values.area, selected, highlighted]),
    ).to.deep.equal([
      ['E06000014', york, null],
      ['E06000014', york, leeds],
      [null, null, leeds],
    ]);
  });

  it('keeps what the page asks for apart from what a reader or an address does', () => {
    const own = store();
    own.set({ area: 'York', benchmark: 'England' }, 'page');
    own.context.set({ area: 'Leeds' });
    own.set({ benchmark: 'Wales' }, 'url');
    own.context.subscribe(({ values, page }) => {
      expect([values.area, values.benchmark]).to.deep.equal(['Leeds', 'Wales']);
      expect([page?.area, page?.benchmark, page?.period]).to.deep.equal(['York', 'England', null]);
    });
  });

  it('stays silent if nothing has changed', () => {
    const { context } = store();
    let calls = 0;
    context.subscribe(() => (calls += 1));
    context.highlight(leeds);
    context.highlight({ ...leeds });
    context.set({ period: '2020' });
    context.set({ period: '2020' });
    expect(calls).to.equal(3);
  });

  it('drops a listener that unsubscribes, even while it is calling the others', () => {
    const { context } = store();
    const received: string[] = [];
    const endings: (() => void)[] = [];
    endings.push(context.subscribe(() => received.push('first')));
    context.subscribe(() => {
      received.push('second');
      endings.forEach((end) => {
        end();
      });
    });
    received.length = 0;
    context.choose(york);
    expect(received).to.deep.equal(['second']);
  });

  it('changes only the values that are named, and says which they are and who changed them', () => {
    const reported: unknown[] = [];
    const own = new ContextStore((values, changed, by) => reported.push([{ ...values }, changed, by]), later);
    own.set({ area: 'Leeds', period: '2020' }, 'page');
    own.context.set({ period: '2021' });
    const rest = { comparators: null, benchmark: null, group: null, indicator: null };
    expect(reported).to.deep.equal([
      [{ ...rest, area: 'Leeds', period: '2020' }, ['area', 'period'], 'page'],
      [{ ...rest, area: 'Leeds', period: '2021' }, ['period'], 'reader'],
    ]);
  });

  it('vouches for no value from the address until somebody else sets it', () => {
    const own = store();
    let state: ContextState | null = null;
    own.context.subscribe((each) => (state = each));
    own.set({ area: 'Leeds', period: '2020' }, 'url');
    expect(state!.unproven).to.deep.equal(['area', 'period']);
    own.context.choose(york);
    expect(state!.unproven).to.deep.equal(['period']);
  });

  it('passes on what its members offer, without one that fails', async () => {
    const { context } = store();
    const offer: Offer = { areas: [], periods: [], groups: [], indicators: ['Smoking'] };
    const withdraw = context.offer(() => Promise.resolve(offer));
    context.offer(() => Promise.reject(new Error('no data')));
    expect(await context.offers()).to.deep.equal([offer]);
    withdraw();
    expect(await context.offers()).to.deep.equal([]);
  });

  it('gives turns one after another after the next frame, also past one that fails', async () => {
    const turns = new Turns();
    const received: string[] = [];
    requestAnimationFrame(() => received.push('frame'));
    await new Promise<void>((resolve) => {
      turns.add(() => {
        received.push('first');
        return Promise.reject(new Error('broken'));
      });
      turns.add(async () => {
        await Promise.resolve();
        received.push('second');
      });
      turns.add(() => {
        received.push('third');
        resolve();
        return Promise.resolve();
      });
      received.push('now');
    });
    expect(received).to.deep.equal(['now', 'frame', 'first', 'second', 'third']);
  });
});
