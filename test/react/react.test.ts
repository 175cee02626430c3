import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless, listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { type Answer, serve, type Served } from '../support/serve.js';
import type { AppProps } from './app.js';
import { browserScript, REACTS, type ReactVersion, serverWriter } from './bundle.js';
import type { Page as Hydrated } from './page.js';

const PROPS: AppProps = { heading: 'Rates of the file' };
declare const page: Hydrated;

describe('a server that renders the React components', () => {
  let write: (props: AppProps) => string;
  before(async () => {
    write = await serverWriter(19);
  });

  it('writes options as attributes, and no state of its own', () => {
    const [tag] = /<cw-bar-ranking[^>]*>/.exec(write(PROPS))!;
    const attributes = [
      'src="/rates.csv"',
      'heading="Rates of the file"',
      'heading-level="3"',
      'benchmark="Leeds"',
      'selectable=""',
      'class="wide"',
      'lang="en-GB"',
    ];
    assert.equal(tag, `<cw-bar-ranking ${attributes.join(' ')}>`);
  });

  it('writes the fallback for readers without script', () => {
    const html = write(PROPS);
    assert.match(html, /<div><table><caption>Rates, for readers without script<\/caption>/);
    assert.match(html, /<cw-dashboard><cw-choropleth-table><table><caption>Rates<\/caption>/);
  });

  it('writes no attribute for data, nor for a prop without a value', () => {
    const html = write({});
    assert.match(html, /<cw-paired-comparison benchmark="England" heading="Deaths">/);
    assert.match(html, /<cw-bar-ranking src="\/rates.csv" heading-level="3"/);
    assert.match(html, /<cw-mortality-comparison><\/cw-mortality-comparison>/);
  });

  it('writes the same with React 18', async () => {
    assert.equal((await serverWriter(18))(PROPS), write(PROPS));
  });
});

for (const version of Object.keys(REACTS).map(Number) as ReactVersion[]) {
  describe(`a page from a server that React ${version} hydrates`, () => {
    let browser: Browser;
    let site: Served;
    before(async () => {
      const html = (await serverWriter(version))(PROPS);
      const script = await browserScript(version);
      const code = (body: string) => ({ body, type: 'text/javascript; charset=utf-8' });
      const csv = (body: string) => ({ body, type: 'text/csv; charset=utf-8' });
      const document = (scripts: string) => ({
        body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>React</title>
<link rel="icon" href="data:,">${scripts}</head><body><div id="root">${html}</div></body></html>`,
        type: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': contentSecurityPolicy() },
      });
      const own = '<script type="module" src="/page.js"></script>';
      const answers = new Map<string, Answer>([
        ['/', document(own)],
        ['/after', document(`<script type="module" src="/cdn.js"></script>${own}`)],
        ['/page.js', code(script)],
        ['/cdn.js', code(await readFile(join(root, 'packages/widgets/cdn/commonweal.min.js'), 'utf8'))],
        ['/rates.csv', csv('area,value\nLeeds,2.5\nYork,1.5\nHull,3.5')],
        ['/fewer.csv', csv('area,value\nLeeds,2.5\nYork,1.5')],
      ]);
      site = await serve((path) => answers.get(path) ?? null);
      browser = await launchWindowless();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    /** The page with its elements registered, before React comes to it. */
    const open = async (path = '/'): Promise<{ tab: Page; received: string[] }> => {
      const tab = await browser.newPage();
      const received = await listen(tab, site.origin);
      // React's advertisement for its own tools is no fault.
      await tab.addInitScript('globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true }');
      await tab.goto(site.origin + path);
      await tab.waitForFunction(() => 'page' in globalThis);
      return { tab, received };
    };

    it('keeps every node, warns of nothing and hydrates without a repair', async () => {
      const { tab, received } = await open();
      await settle(tab);
      const kept = await tab.evaluateHandle(() => [...document.querySelectorAll('#root *')]);
      await tab.evaluate((props) => page.hydrate(props), PROPS);
      await tab.waitForFunction(() => document.querySelector('cw-paired-comparison')?.data instanceof Array);
      await settle(tab);
      const same = await kept.evaluate((before) => {
        const now = [...document.querySelectorAll('#root *')];
        return before.length === now.length && before.every((node, index) => node === now[index]);
      });
      assert.ok(same);
      assert.deepEqual(await tab.evaluate(() => page.recovered), []);
      assert.deepEqual(received, []);
      await tab.close();
    });

    it('shows each widget once, from its address, its table, its property and its own figures', async () => {
      const { tab, received } = await open();
      await tab.evaluate((props) => page.hydrate(props), PROPS);
      const heading = (name: string) => tab.getByRole('heading', { name, exact: true });
      await heading('Deaths').waitFor();
      await settle(tab);
      assert.equal(await heading('Rates of the file').count(), 1);
      assert.equal(await tab.locator('cw-bar-ranking').getByRole('row', { name: /Hull/ }).count(), 1);
      assert.equal(await tab.locator('cw-choropleth-table').getByRole('cell', { name: '2.5' }).count(), 1);
      assert.equal(
        await tab.locator('cw-paired-comparison').getByRole('cell', { name: '142', exact: true }).count(),
        1,
      );
      assert.equal(await tab.getByRole('table').count(), 5);
      assert.deepEqual(received, []);
      await tab.close();
    });

    it('sets properties also where another copy of the elements came first', async () => {
      const { tab, received } = await open('/after');
      await tab.evaluate((props) => page.hydrate(props), PROPS);
      await tab.getByRole('heading', { name: 'Deaths', exact: true }).waitFor();
      assert.equal(await tab.locator('cw-paired-comparison').getAttribute('data'), null);
      assert.deepEqual(received, []);
      await tab.close();
    });

    it('sets the choice of a context by a prop, and receives what a reader selects in it', async () => {
      const { tab, received } = await open();
      await tab.evaluate((props) => page.hydrate(props), PROPS);
      const selected = (name: string) => tab.locator('cw-league tr[data-selected]', { hasText: name });
      const context = () =>
        tab.evaluate(() => page.reported.flatMap(({ event, what }) => (event === 'context' ? [what] : [])));
      await tab.locator('cw-league').getByRole('button', { name: 'York' }).waitFor();
      await tab.evaluate((props) => page.render({ ...props, area: 'Leeds' }), PROPS);
      await selected('Leeds').waitFor();
      await tab.locator('cw-league').getByRole('button', { name: 'York' }).click();
      await selected('York').waitFor();
      assert.deepEqual(await context(), ['Leeds by page', 'York by reader']);
      assert.equal(await tab.evaluate(() => document.querySelector('cw-context')!.area), 'York');
      // What a page holds in its own state goes back to the element as the same prop, which changes nothing.
      await tab.evaluate((props) => page.render({ ...props, area: 'York' }), PROPS);
      await tab.evaluate((props) => page.render(props), PROPS);
      await tab.waitForFunction(() => (document.querySelector('cw-context')!.area ?? null) === null);
      await selected('York').waitFor({ state: 'detached' });
      assert.deepEqual(await context(), ['Leeds by page', 'York by reader', 'null by page']);
      assert.deepEqual(received, []);
      await tab.close();
    });

    it('listens to the events of a widget, and follows a prop that changes and one that goes', async () => {
      const { tab, received } = await open();
      await tab.evaluate((props) => page.hydrate(props), PROPS);
      await tab.locator('cw-bar-ranking').getByRole('button', { name: 'York' }).click();
      await tab.waitForFunction(() => page.reported.some(({ event }) => event === 'select'));
      await tab.evaluate(() => page.render({ heading: 'Rates of the file', src: '/fewer.csv' }));
      await tab.waitForFunction(() => page.reported.at(-1)?.what === '2');
      assert.deepEqual(await tab.evaluate(() => page.reported.filter(({ what }) => what !== '3')), [
        { event: 'select', what: 'York true' },
        { event: 'ready', what: '2' },
      ]);
      await tab.evaluate(() => page.render({ heading: 'Rates anew' }));
      await tab.getByRole('heading', { name: 'Rates anew' }).waitFor();
      await tab.evaluate(() => page.render({}));
      await tab.getByRole('heading', { name: 'Rates anew' }).waitFor({ state: 'hidden' });
      assert.deepEqual(received, []);
      await tab.close();
    });
  });
}
