import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { BuiltSite } from './built-site.js';

const SOURCE = '/pages/profile/';
const RENDERED = '/pages/rendered/profile/';
const FOLDER = join(root, 'stories/pages/profile');

/** Sums up every shift of the layout, in the page. */
const SHIFTS = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

describe('the page "Health in Leeds"', () => {
  const site = withBrowser(new BuiltSite());

  async function visit(
    path: string,
    use: (page: Page, asked: readonly string[]) => Promise<void>,
    width = 1280,
  ): Promise<void> {
    const page = await site.browser.newPage({ viewport: { width, height: 900 } });
    try {
      await page.addInitScript({ content: SHIFTS });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await page.waitForFunction(() => customElements.get('cw-trend') !== undefined);
      await settle(page);
      await use(page, asked);
    } finally {
      await page.close();
    }
  }

  it('is plain HTML under 150 lines with a file of at most 30 kB', async () => {
    const source = await readFile(join(FOLDER, 'index.html'), 'utf8');
    assert.ok(source.split('\n').length < 150);
    assert.equal(source.match(/<script/g)?.length, 1);
    const { size } = await stat(join(FOLDER, 'health-in-leeds.csv'));
    assert.ok(size <= 30_000, `${String(size)} bytes`);
  });

  it('asks for its file once, for all its widgets and sentences', async () => {
    await visit(SOURCE, async (page, asked) => {
      assert.equal(asked.filter((path) => path.endsWith('.csv')).length, 1);
      assert.ok((await page.locator('[src="health-in-leeds.csv"][state="ready"]').count()) >= 10);
    });
  });

  it('says the same figure of Leeds in the prose, the callout, the profile, the league, the trend and the grid', async () => {
    await visit(SOURCE, async (page) => {
      const said = await page.evaluate(() =>
        [
          'cw-value',
          '.stats > [change]',
          'cw-area-profile',
          'cw-league',
          'cw-trend',
          'cw-indicator-grid',
        ].map((selector) =>
          [...document.querySelectorAll(selector)].some(({ shadowRoot }) =>
            /14\.5(?!\d)/.test(shadowRoot?.textContent ?? ''),
          ),
        ),
      );
      assert.deepEqual(said, [true, true, true, true, true, true]);
    });
  });

  for (const width of [320, 768, 1280]) {
    it(`keeps the trees from the build when script and file have come, and moves nothing, at ${String(width)} px`, async () => {
      const page = await site.browser.newPage({ viewport: { width, height: 900 } });
      let release: () => void = () => undefined;
      const script = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.addInitScript({ content: SHIFTS });
      await page.route('**/*.min.js', async (route) => {
        await script;
        await route.continue();
      });
      await page.goto(site.origin + RENDERED, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      const trees = await page.evaluate(() => {
        const roots = [...document.querySelectorAll('[data-cw-fingerprint]')].map((each) => each.shadowRoot!);
        for (const each of roots)
          each.querySelector('figure, [part="value"]')!.classList.add('from-the-build');
        return roots.length;
      });
      release();
      await page.waitForFunction(() => customElements.get('cw-trend') !== undefined);
      await settle(page);
      const { kept, shift } = await page.evaluate(() => ({
        kept: [...document.querySelectorAll('main *')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('.from-the-build'),
        ).length,
        shift: (globalThis as unknown as { shift: number }).shift,
      }));
      await page.close();
      assert.deepEqual({ trees, kept, shift }, { trees: 17, kept: 17, shift: 0 });
    });

    it(`has room for what the script brings: hardly anything moves, at ${String(width)} px`, async () => {
      await visit(
        SOURCE,
        async (page) => {
          const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
          assert.ok(shift < 0.05, `shift of ${String(shift)}`);
        },
        width,
      );
    });
  }

  it('leaves the site around it out on paper, and opens the table under the trend', async () => {
    await visit(RENDERED, async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('header').isVisible(), false);
      assert.equal(await page.locator('cw-trend table').isVisible(), true);
    });
  });

  it('can be walked through by keyboard, from the link over the header to the last link, with the focus in sight', async () => {
    await visit(SOURCE, async (page) => {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      assert.equal(await focused.innerText(), 'Skip to the content');
      assert.ok(await focused.isVisible());
      const met = new Set<string>();
      for (let at = 0; at < 200; at++) {
        await page.keyboard.press('Tab');
        const tag = await page.evaluate(() => document.activeElement?.closest('cw-trend, cw-league, cw-indicator-grid, a')?.localName ?? ''); // prettier-ignore
        met.add(tag);
        if (await page.evaluate(() => document.activeElement?.hasAttribute('download') ?? false)) break;
      }
      assert.deepEqual([...met].sort().filter((tag) => tag !== ''), ['a', 'cw-indicator-grid', 'cw-league', 'cw-trend']); // prettier-ignore
    });
  });
});
