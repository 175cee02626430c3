import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { elementPage } from '../pages/element-page.js';
import { HostSite, shown } from './host-page.js';

const files = (await readdir(`${root}packages/widgets/cdn`)).filter(
  (file) => file.endsWith('.min.js') && file !== 'frame-resizer.min.js',
);
const tagOf = (file: string): string =>
  file === 'commonweal.min.js' ? 'cw-bar-ranking' : `cw-${file.replace('.min.js', '')}`;

/** Elements that show no data, and so have no state. */
const STATELESS: readonly string[] = tagsOf('dashboard', 'control');

/** Ways in which a page may load a script. */
const WAYS = [
  ['as a module', '<script type="module" src="$"></script>'],
  ['as a classic script that stops the page', '<script src="$"></script>'],
  ['as a classic script that waits for the page', '<script defer src="$"></script>'],
  ['as a classic script that comes when it comes', '<script async src="$"></script>'],
  ['with the type of old pages', '<script type="text/javascript" src="$"></script>'],
] as const;

const CODES = 'area_code,value\nE06000014,65.3\nE08000035,64.7';

describe('the file of an element', () => {
  const site = withBrowser(new HostSite());

  async function open(body: string): Promise<{ page: Page; received: string[] }> {
    site.put('/page', { body, type: 'text/html; charset=utf-8' });
    const page = await site.browser.newPage();
    const received: string[] = [];
    page.on('pageerror', (error) => received.push(error.message));
    page.on('console', (message) => received.push(message.text()));
    await page.addInitScript(() => {
      Object.assign(globalThis, { before: Object.getOwnPropertyNames(globalThis) });
    });
    await page.goto(`${site.origin}/page`);
    return { page, received };
  }

  for (const file of files) {
    it(`${file} works however it is loaded, twice too, and leaves no name on the page`, async () => {
      const tag = tagOf(file);
      for (const [way, script] of WAYS) {
        const markup = script.replace('$', `/cdn/${file}`);
        const plain = elementPage(tag, '$').replace(
          '<script type="module" src="$"></script>',
          markup + markup,
        );
        const { page, received } = await open(plain);
        await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
        await shown(page);
        if (!STATELESS.includes(tag)) await page.locator(`${tag}[state="ready"]`).waitFor();
        const names = await page.evaluate(() => {
          const { before } = globalThis as unknown as { before: string[] };
          return Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
        });
        // The template library notes its versions; these names are not ours.
        const own = names.filter((name) => name !== 'before' && !/^(?:lit|reactiveElement)/.test(name));
        assert.deepEqual(own, [], way);
        assert.deepEqual(received, [], way);
        await page.close();
      }
    });
  }

  it('knows the names of areas, as one file', async () => {
    const script = '<script src="/cdn/bar-ranking.min.js"></script>';
    const body = `<!doctype html><title>Codes</title><link rel="icon" href="data:,">${script}
<cw-bar-ranking><script type="text/csv">${CODES}</script></cw-bar-ranking>`;
    const { page } = await open(body);
    await page.locator('cw-bar-ranking').getByText('York').first().waitFor();
    await page.close();
  });

  describe('as one of the modules', () => {
    const body = (csv: string): string => `<!doctype html><title>Codes</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/modules/bar-ranking.js"></script>
<cw-bar-ranking><script type="text/csv">${csv}</script></cw-bar-ranking>`;

    /** How many files a page loads until its widget is ready, and what the areas are called. */
    async function loaded(csv: string, without: RegExp | null = null): Promise<readonly [number, string]> {
      site.put('/page', { body: body(csv), type: 'text/html; charset=utf-8' });
      const page = await site.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      if (without !== null) await page.route(without, (route) => route.abort());
      await page.goto(`${site.origin}/page`);
      await page.locator('cw-bar-ranking[state="ready"]').waitFor();
      const names = await page.locator('cw-bar-ranking tbody th').allInnerTexts();
      await page.close();
      return [asked.filter((path) => path.endsWith('.js')).length, names.map((name) => name.trim()).join()];
    }

    it('loads the register of areas only for areas that have a code alone', async () => {
      const [without, named] = await loaded('area_code,area,value\nE06000014,Of York,65.3');
      assert.equal(named, 'Of York');
      const [files, known] = await loaded(CODES);
      assert.equal(known, 'York,Leeds');
      assert.equal(files, without + 1);
    });

    it('calls areas by their codes where the register cannot be had', async () => {
      const folder = `${root}packages/widgets/cdn/modules/`;
      const chunks = await readdir(folder);
      const texts = await Promise.all(chunks.map((file) => readFile(folder + file, 'utf8')));
      // An area that no built-in figure has is in the register alone.
      const register = chunks.filter((_file, i) => texts[i]?.includes('Hartlepool'));
      assert.equal(register.length, 1);
      const [, named] = await loaded(CODES, new RegExp(register.join()));
      assert.equal(named, 'E06000014,E08000035');
    });
  });
});
