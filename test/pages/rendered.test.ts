import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { BuiltSite } from './built-site.js';

const PAGES = await readdir(join(root, 'build/pages'));

/** Each of our elements that shows a figure: its name, what is over it, and how many of its nodes a mark is on. */
const figures = (page: Page): Promise<{ tag: string; heading: string; nodes: number; marked: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const heading = element.shadowRoot?.querySelector('figure [part="heading"]');
      if (heading === null || heading === undefined) return [];
      const nodes = [...(element.shadowRoot?.querySelectorAll('figure *') ?? [])];
      const marked = nodes.filter((node) => Reflect.has(node, 'ofServer')).length;
      return [{ tag: element.localName, heading: heading.textContent.trim(), nodes: nodes.length, marked }];
    }),
  );

/** The widgets that the author wrote. */
const written = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        ({ localName }) =>
          localName.startsWith('cw-') &&
          !/-(dashboard|context|picker|picker-bar|permalink|value)$/.test(localName),
      ).length,
  );

describe('a page whose widgets are rendered in the build', () => {
  const site = withBrowser(new BuiltSite());

  it('is there for each page that has its widgets in a page context', () => {
    assert.deepEqual([...PAGES].sort(), ['impact', 'observatory', 'profile']);
  });

  for (const name of PAGES) {
    it(`${name}: shows every widget, with its headline, where no script runs`, async () => {
      const page = await site.browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${site.origin}/pages/rendered/${name}/`, { waitUntil: 'load' });
      const shown = await figures(page);
      assert.equal(shown.length, await written(page));
      for (const { tag, heading } of shown) assert.notEqual(heading, '', tag);
      await page.close();
    });

    it(`${name}: is taken as it is when the script comes`, async () => {
      const page = await site.browser.newPage();
      const received = await listen(page, site.origin, []);
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.route('**/cdn/**', async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(`${site.origin}/pages/rendered/${name}/`, { waitUntil: 'commit' });
      await page.locator('footer').last().waitFor();
      await page.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (const node of roots.flatMap((shadow) => [...shadow.querySelectorAll('*')]))
          Reflect.set(node, 'ofServer', true);
      });
      const before = await figures(page);
      open();
      await page.waitForFunction(() => customElements.get('cw-stat') !== undefined);
      await settle(page);
      const now = await figures(page);
      // The page adds when it asked for the file, which the build could not know.
      assert.deepEqual(
        now.map(({ heading, marked }) => [heading, marked]),
        before.map(({ heading, nodes }) => [heading, nodes]),
      );
      assert.deepEqual(received, []);
      await page.close();
    });
  }
});
