import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { withBrowser } from '../support/browser-site.js';
import { HostSite, OF_EACH_GRAMMAR } from './host-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Rounds of one kind, each of as many elements: what leaks grows in every one of them. */
const ROUNDS = 5;

/** What an element may hold on to: a table it reads, a file it asks for again, others it is linked with. */
const KINDS: readonly (readonly [what: string, markup: string, times: number])[] = [
  ...OF_EACH_GRAMMAR.map(([tag, markup]) => [tag, markup, 2000] as const),
  // A file that is asked for each time takes longer.
  ['a widget with a live file', '<cw-bar-ranking src="/live.csv" refresh="60"></cw-bar-ranking>', 400],
  [
    'a dashboard of two widgets',
    `<cw-dashboard>${OF_EACH_GRAMMAR[0]?.[1] ?? ''}<cw-life-expectancy-table></cw-life-expectancy-table></cw-dashboard>`,
    1000,
  ],
  [
    'a page context with pickers and its address',
    `<cw-context url-state="hash"><cw-area-picker></cw-area-picker><cw-period-picker></cw-period-picker>
<cw-permalink></cw-permalink>${OF_EACH_GRAMMAR[0]?.[1] ?? ''}</cw-context>`,
    500,
  ],
];

/** What stays in memory when all that can go has gone. */
interface Left {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Elements of ours, in the page or not. */
  readonly elements: unknown;
}

async function measure(page: Page, session: CDPSession): Promise<Left> {
  // A frame's worth of work may still hold what has just gone.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: counted } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    // A prototype is found too, and has no name to be asked for.
    functionDeclaration: `function () {
      return this.filter((each) => !Object.hasOwn(each, 'constructor') && each.localName.startsWith('cw-')).length;
    }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return { heap, nodes, listeners, elements: counted.value };
}

describe('made and taken away over and over', () => {
  const site = withBrowser(new HostSite());
  before(() => {
    site.put('/live.csv', { body: 'area,value\nYork,1\nLeeds,2\n', type: 'text/csv' });
  });

  for (const [what, markup, times] of KINDS) {
    it(`${what}, ${times} times, leaves nothing behind (fault 90)`, async () => {
      const { page, received } = await site.visit({ body: '' });
      const session = await page.context().newCDPSession(page);
      const cycle = (): Promise<void> =>
        page.evaluate(
          async ([count, html]) => {
            const main = document.querySelector('main')!;
            for (let turn = 0; turn < count; turn += 1) {
              main.innerHTML = html;
              for (const widget of main.querySelectorAll<Widget>('*')) {
                if (!widget.localName.startsWith('cw-')) continue;
                await widget.updateComplete;
                while (widget.getAttribute('state') === 'loading')
                  await new Promise((done) => setTimeout(done));
                await widget.updateComplete;
              }
              main.replaceChildren();
            }
          },
          [times / ROUNDS, markup] as const,
        );
      const rounds: Left[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await cycle();
        rounds.push(await measure(page, session));
      }
      // A browser makes code fast when it likes, and keeps that: by half a megabyte in one round, and nothing in the next.
      const growth = rounds.slice(1).map(({ heap }, index) => heap / rounds[index]!.heap);
      const heaps = rounds.map(({ heap }) => heap).join(', ');
      assert.ok(Math.min(...growth) <= 1.01, `heap after each round: ${heaps}`);
      const [first, last] = [rounds[0]!, rounds.at(-1)!];
      assert.equal(last.elements, 0);
      assert.ok(last.nodes <= first.nodes + 10, `${first.nodes} nodes before, ${last.nodes} after`);
      assert.ok(last.listeners <= first.listeners, `${first.listeners} listeners, ${last.listeners} after`);
      assert.deepEqual(received, []);
      await page.close();
    });
  }
});
