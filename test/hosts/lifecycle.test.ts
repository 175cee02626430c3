import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { launchChromium } from '../support/chromium.js';
import { type Host, HostSite, see, shown, TABLE, WIDGETS } from './host-page.js';

type Widget = HTMLElement & { data: unknown; readonly updateComplete: Promise<unknown> };
const RANKING = `<cw-bar-ranking>${TABLE}</cw-bar-ranking>`;
const isRanked = (text: string): boolean => text.includes('York') && text.includes('Leeds');

describe('an element in the life of a page', () => {
  const site = new HostSite();
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
    await site.open(browser);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Does something on a page, and sees that nothing was thrown or said and that every widget is whole after it. */
  async function survive(run: (page: Page) => Promise<void>, host: Host = { body: RANKING }): Promise<void> {
    const { page, heard } = await site.visit(host);
    await run(page);
    await shown(page);
    for (const { tag, state, rows } of await see(page)) {
      assert.equal(state, 'ready', tag);
      assert.ok(rows.length >= 2, tag);
    }
    assert.deepEqual(heard, []);
    await page.close();
  }

  it('stands as the page’s own table where scripts are off (fault 124)', async () => {
    await site.visit({ body: RANKING }).then(({ page }) => page.close());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/host`);
    assert.equal(await page.getByRole('cell', { name: 'York' }).isVisible(), true);
    assert.equal(await page.getByRole('table').count(), 1);
    await context.close();
  });

  it('stands as the page’s own table where its script is not there (fault 124)', async () => {
    site.put('/lost', {
      body: `<!doctype html><title>L</title><script type="module" src="/gone.js"></script>${RANKING}`,
      type: 'text/html',
    });
    const page = await browser.newPage();
    await page.goto(`${site.origin}/lost`);
    assert.equal(await page.getByRole('cell', { name: 'York' }).isVisible(), true);
    await page.close();
  });

  for (const order of ['older first', 'newer first'] as const) {
    it(`of two versions on one page, ${order}, the first is used, with one warning a tag (fault 125)`, async () => {
      const text = await readFile(`${root}packages/widgets/cdn/commonweal.min.js`, 'utf8');
      assert.match(text, /"0\.1\.0"/);
      const other = text.replaceAll('"0.1.0"', order === 'older first' ? '"9.9.9"' : '"0.0.1"');
      site.put('/other.js', { body: other, type: 'text/javascript; charset=utf-8' });
      const { page, heard } = await site.visit({ body: WIDGETS });
      await page.addScriptTag({ type: 'module', url: '/other.js' });
      await page.waitForFunction(() => document.querySelectorAll('script').length === 3);
      await page.evaluate(() => {
        document.querySelector('main')?.append(document.createElement('cw-sickness-absence-ranking'));
      });
      await shown(page);
      for (const { state, tag } of await see(page)) assert.equal(state, 'ready', tag);
      for (const text of heard) assert.match(text, /is already registered by version 0\.1\.0/);
      assert.equal(new Set(heard).size, heard.length);
      await page.close();
    });
  }

  it('is drawn right where it was hidden at first (fault 128)', () =>
    survive(
      async (page) => {
        await page.evaluate(() => {
          document.querySelector('details')!.open = true;
          document.querySelector<HTMLElement>('#hidden')!.hidden = false;
        });
        const widths = (await see(page)).map(({ bars }) => Math.max(...bars));
        for (const width of widths) assert.ok(width > 50, `${width} pixels`);
      },
      {
        body: `<details><summary>More</summary>${RANKING}</details><div id="hidden" hidden>${RANKING}</div>`,
      },
    ));

  it('fits any width without a word (fault 129)', () =>
    survive(async (page) => {
      for (const width of [1, 40, 200, 320, 1000, 5000]) {
        await page.evaluate((wide) => {
          document.querySelector<HTMLElement>('main')!.style.width = `${wide}px`;
        }, width);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    }));

  it('removed with the focus inside leaves the page in order (fault 131)', () =>
    survive(
      async (page) => {
        await page.evaluate(() => {
          const [first] = document.querySelectorAll('cw-bar-ranking');
          first?.shadowRoot?.querySelector('button')?.focus();
          first?.remove();
        });
        assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
      },
      { body: RANKING + RANKING },
    ));

  it('copied, and moved to another document, shows its table there (fault 132)', () =>
    survive(async (page) => {
      const texts = await page.evaluate(async () => {
        const first = document.querySelector('cw-bar-ranking')!;
        const copy = first.cloneNode(true) as unknown as Widget;
        document.querySelector('main')!.append(copy);
        await copy.updateComplete;
        const frame = document.body.appendChild(document.createElement('iframe'));
        const moved = first.cloneNode(true) as unknown as Widget;
        document.querySelector('main')!.append(moved);
        await moved.updateComplete;
        frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(moved));
        await moved.updateComplete;
        const bar = moved.shadowRoot?.querySelector('.bar')?.getBoundingClientRect().width ?? 0;
        const found = [
          copy.shadowRoot?.textContent ?? '',
          moved.shadowRoot?.textContent ?? '',
          String(bar > 0),
        ];
        frame.remove();
        return found;
      });
      assert.ok(isRanked(texts[0] ?? '') && isRanked(texts[1] ?? ''));
      assert.equal(texts[2], 'true');
    }));

  it('in a frame that is taken away while its data is on its way stops in silence (fault 133)', () =>
    survive(async (page) => {
      await page.route('**/late.csv', () => undefined);
      await page.evaluate(async () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const widget = document.createElement('cw-bar-ranking');
        widget.setAttribute('src', '/late.csv');
        document.body.append(widget);
        await (widget as unknown as Widget).updateComplete;
        frame.contentDocument!.body.append(widget);
        frame.remove();
        await new Promise(requestAnimationFrame);
      });
    }));

  it('is there when the reader comes back to the page (fault 134)', () =>
    survive(async (page) => {
      await page.getByRole('button', { name: 'Area' }).click();
      site.put('/next', { body: '<!doctype html><title>Next</title><p>Next</p>', type: 'text/html' });
      await page.goto(`${site.origin}/next`);
      await page.goBack();
      await shown(page);
    }));

  for (const many of [50, 500]) {
    it(`is one of ${many} on a page, each ready, and none of them speaks up (fault 87)`, () =>
      survive(
        async (page) => {
          const found = await page.evaluate(() => {
            const widgets = [...document.querySelectorAll('cw-bar-ranking')];
            const messages = widgets.flatMap((each) => [
              ...(each.shadowRoot?.querySelectorAll('[role="status"], [role="alert"], [aria-live]') ?? []),
            ]);
            return {
              ready: widgets.filter((each) => each.matches('[state="ready"]')).length,
              said: messages.filter((message) => message.textContent.trim() !== '').length,
            };
          });
          assert.deepEqual(found, { ready: many, said: 0 });
        },
        { body: RANKING.repeat(many) },
      ));
  }

  it('far down a page that skips what nobody sees is drawn when somebody gets there (fault 130)', () =>
    survive(
      async (page) => {
        const bar = page.locator('cw-bar-ranking .bar').first();
        const isSkipped = await page.evaluate(
          () => !document.querySelector('cw-bar-ranking')!.checkVisibility({ contentVisibilityAuto: true }),
        );
        assert.equal(isSkipped, true);
        await page.getByRole('rowheader', { name: 'York' }).scrollIntoViewIfNeeded();
        await bar.waitFor({ state: 'visible' });
        assert.ok(((await bar.boundingBox())?.width ?? 0) > 10);
      },
      {
        head: '<style>.far { margin-block-start: 9000px; content-visibility: auto; contain-intrinsic-size: auto 400px; }</style>',
        body: `<div class="far">${RANKING}</div>`,
      },
    ));

  it('on paper is whole, without buttons (fault 136)', () =>
    survive(
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const buttons = page.locator('cw-life-expectancy-table button.download');
        assert.equal(await buttons.isVisible(), false);
        assert.equal(
          await page.locator('cw-life-expectancy-table').getByText('Source').first().isVisible(),
          true,
        );
      },
      { body: '<cw-life-expectancy-table></cw-life-expectancy-table>' },
    ));

  it('is not lost when another script moves and rewrites what is around it (fault 141)', () =>
    survive(async (page) => {
      await page.evaluate(async () => {
        const main = document.querySelector('main')!;
        const widget = document.querySelector('cw-bar-ranking')! as unknown as Widget;
        for (let round = 0; round < 20; round += 1) {
          const box = document.createElement('section');
          box.append(...main.childNodes);
          main.replaceChildren(box);
          await Promise.resolve();
        }
        await widget.updateComplete;
      });
    }));

  it('keeps working when a translator has rewritten its words (fault 143)', () =>
    survive(async (page) => {
      const text = await page.evaluate(async () => {
        const widget = document.querySelector('cw-bar-ranking')! as unknown as Widget;
        const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
        const words: Text[] = [];
        while (walker.nextNode() !== null) words.push(walker.currentNode as Text);
        for (const word of words) {
          const font = document.createElement('span');
          font.textContent = `[${word.data}]`;
          word.replaceWith(font);
        }
        widget.data = 'area,value\nHull,4\nYork,3\nLeeds,5\n';
        await widget.updateComplete;
        return widget.shadowRoot?.textContent ?? '';
      });
      assert.match(text, /Hull/);
    }));

  it('given new data 1,000 times in a row draws the last, once (fault 91)', () =>
    survive(async (page) => {
      const [updates, text] = await page.evaluate(async () => {
        const widget = document.querySelector('cw-bar-ranking')! as unknown as Widget;
        let ready = 0;
        widget.addEventListener('cw-ready', () => (ready += 1));
        for (let turn = 0; turn < 1000; turn += 1) widget.data = `area,value\nYork,${turn}\nLeeds,1\n`;
        await widget.updateComplete;
        return [ready, widget.shadowRoot?.textContent ?? ''] as const;
      });
      assert.equal(updates, 1);
      assert.match(text, /999/);
    }));

  it('made and taken away 1,000 times leaves nothing behind (fault 90)', async () => {
    const { page, heard } = await site.visit({ body: RANKING });
    const session = await page.context().newCDPSession(page);
    const cycle = (times: number): Promise<void> =>
      page.evaluate(async (count) => {
        const main = document.querySelector('main')!;
        for (let turn = 0; turn < count; turn += 1) {
          const widget = document.createElement('cw-bar-ranking') as unknown as Widget;
          widget.data = 'area,value\nYork,1\nLeeds,2\n';
          main.append(widget);
          await widget.updateComplete;
          widget.remove();
        }
      }, times);
    const measure = async (): Promise<{ heap: number; nodes: number }> => {
      // A frame's worth of work may still hold what has just gone.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes };
    };
    // The first thousand also pays for code that the engine makes fast.
    await cycle(1000);
    const first = await measure();
    await cycle(1000);
    const last = await measure();
    assert.ok(last.heap <= first.heap * 1.05, `heap ${first.heap} before, ${last.heap} after`);
    assert.ok(last.nodes <= first.nodes + 10, `${first.nodes} nodes before, ${last.nodes} after`);
    assert.deepEqual(heard, []);
    await page.close();
  });
});
