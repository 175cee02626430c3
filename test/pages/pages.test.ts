import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CATALOGUE, tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { listPages, startSite } from '../../tools/site.js';
import { launchWindowless, listen } from '../support/chromium.js';
import { report, settle } from '../support/elements.js';
import { grammarOf } from '../support/grammars.js';
import { FINDING } from '../charts/helpers/headline.js';
import { elementPage } from './element-page.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

const manifest = JSON.parse(
  await readFile(join(root, 'packages/widgets/custom-elements.json'), 'utf8'),
) as Manifest;
const tags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName }) => (tagName === undefined ? [] : [tagName])),
);

/**
 * The bundles an element is loaded by: the one of its own, the module with shared chunks, and once a grammar the one of
 * all, with which a page shows them all.
 */
const scripts = (tag: string): string[] => {
  const name = tag.replace('cw-', '');
  // Elements inside a dashboard are the page's to load.
  const own = tag === 'cw-dashboard' ? [] : [`${name}.min.js`, `modules/${name}.js`];
  const all = isFirstOfGrammar(tag) ? ['commonweal.min.js'] : [];
  return [...own, ...all].filter((file) => existsSync(join(root, 'packages/widgets/cdn', file)));
};
const isFirstOfGrammar = (tag: string): boolean =>
  CATALOGUE.find((each) => grammarOf(each.tag) === grammarOf(tag as TagOf))?.tag === tag;

const inline: readonly string[] = tagsOf('inline');
/** They show no data, and so have no state. */
const controls: readonly string[] = tagsOf('control');
const stateless: readonly string[] = tagsOf('dashboard', 'control');
const cases = tags.flatMap((tag) =>
  scripts(tag).map((file) => ({ tag, file, path: `/element/${tag}/${file}` })),
);
const pages = await listPages();

/** Pages of partners, on which each chart says what its figures say. */
const PARTNERS = /\/(?:council|nhs|university)\//;
const charts: readonly string[] = tagsOf('widget', 'figure');

/** The places among some buttons of the first and the last of each class in each element. */
const endsOfEachKind = (buttons: Locator): Promise<number[]> =>
  buttons.evaluateAll((all) => {
    const kinds = new Map<Node, Map<string, number[]>>();
    for (const [at, button] of all.entries()) {
      const own = kinds.get(button.getRootNode()) ?? new Map<string, number[]>();
      const kind = button.getAttribute('class') ?? '';
      own.set(kind, [...(own.get(kind)?.slice(0, 1) ?? []), at]);
      kinds.set(button.getRootNode(), own);
    }
    return [...kinds.values()].flatMap((own) => [...own.values()].flat()).sort((a, b) => a - b);
  });

/**
 * Presses buttons of the page's elements, one by one, as long as they are there: the first and the last of each kind in
 * each element. Those between, such as of the rows of a table, have the same listener.
 */
async function pressEachKind(page: Page): Promise<number> {
  const buttons = page.locator('button:visible');
  const count = await buttons.count();
  for (const index of await endsOfEachKind(buttons)) {
    const button = buttons.nth(index);
    if (!(await button.isVisible())) continue;
    await button.click();
    // A list that it opened would lie over the next.
    await page.keyboard.press('Escape');
  }
  return count;
}

/** How bright a colour is, from black as 0 to white as 1. */
function share(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
}

describe('pages under the strict Content Security Policy', () => {
  let browser: Browser;
  let site: { origin: string; close: () => Promise<void> };

  before(async () => {
    const extra = new Map(cases.map(({ tag, file, path }) => [path, elementPage(tag, `/cdn/${file}`)]));
    site = await startSite({ extra });
    browser = await launchWindowless();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page, uses it, and hands back what its elements came to. Nothing may be logged on the way. */
  async function use(path: string, missing: readonly RegExp[] = []) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      const received = await listen(page, site.origin, missing);
      const response = await page.goto(site.origin + path, { waitUntil: 'load' });
      assert.match(
        response?.headers()['content-security-policy'] ?? '',
        /require-trusted-types-for 'script'/,
      );
      await settle(page);
      const elements = await report(page);
      const buttons = await pressEachKind(page);
      await settle(page);
      for (const width of [320, 1280]) await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(received, []);
      return { elements, buttons };
    } finally {
      await page.close();
    }
  }

  it('there are pages and elements to look at', () => {
    assert.ok(pages.length >= 5, `${pages.length} pages`);
    assert.ok(tags.length >= 8, `${tags.length} elements`);
  });

  it('the front page links every page and says nothing it should not', async () => {
    await use('/');
  });

  for (const { path, title } of pages) {
    it(`${path} (${title}) shows its widgets`, async () => {
      const { elements } = await use(path, [/\/not-there\.csv$/]);
      assert.ok(elements.length > 0, 'the page holds an element');
      assert.deepEqual(
        elements.filter(({ defined }) => !defined),
        [],
      );
      assert.ok(elements.some(({ state, cells }) => state === 'ready' && cells > 0));
      if (PARTNERS.test(path))
        for (const { tag, state, headline } of elements)
          if (charts.includes(tag) && state === 'ready') assert.match(headline, FINDING, tag);
    });
  }

  for (const { tag, file, path } of cases) {
    const isInline = inline.includes(tag);
    it(`<${tag}> from ${file} shows ${isInline ? 'its figure in the sentence' : 'a table and can be used'}`, async () => {
      const { elements, buttons } = await use(path);
      const undefinedTags = elements.filter(({ defined }) => !defined);
      assert.deepEqual(undefinedTags, []);
      if (isInline) {
        const [{ state, text } = { state: null, text: '' }] = elements;
        assert.deepEqual({ state, text }, { state: 'ready', text: '56.4 years' });
        return;
      }
      const charts = elements.filter((element) => !stateless.includes(element.tag));
      if (controls.includes(tag)) return;
      assert.ok(charts.length > 0);
      for (const { state, tables, cells } of charts) {
        assert.deepEqual({ state, tables }, { state: 'ready', tables: 1 });
        assert.ok(cells > 0);
      }
      assert.ok(buttons > 0, 'there is something to press');
    });
  }

  it('on paper a dark page has dark text on a light ground, in tables and drawings', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${site.origin}/pages/university/`, { waitUntil: 'load' });
    await settle(page);
    /** Of each element, from 0 to 1: its ground, and the lightest of its texts. */
    const brightness = async (): Promise<number[][]> => {
      const colours = await page.evaluate(() =>
        [...document.querySelectorAll('cw-productivity-ranking, cw-sickness-absence-ranking')].map(
          ({ shadowRoot }) => ({
            ground: getComputedStyle(shadowRoot!.querySelector('.card')!).backgroundColor,
            texts: [...shadowRoot!.querySelectorAll('h2, h3, p, th, td, dd, td text')].map(
              (text) => getComputedStyle(text).color,
            ),
          }),
        ),
      );
      return colours.map(({ ground, texts }) => [share(ground), Math.max(...texts.map(share))]);
    };
    for (const [ground = NaN, text = NaN] of await brightness()) assert.ok(ground < 0.2 && text > 0.8);
    await page.emulateMedia({ media: 'print' });
    const printed = await brightness();
    assert.equal(printed.length, 3);
    for (const [ground = NaN, text = NaN] of printed)
      assert.ok(ground > 0.95 && text < 0.45, `${String(ground)}, ${String(text)}`);
    await page.close();
  });

  it('an element tells its editor which server to allow where the policy forbids its data (fault 98)', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/element/cw-bar-ranking/bar-ranking.min.js`);
    await page.evaluate(() => {
      document
        .querySelector('cw-bar-ranking')
        ?.setAttribute('src', 'https://data.example.org/a.csv?key=secret');
    });
    await page.locator('cw-bar-ranking[state="stale"]').waitFor();
    const element = page.locator('cw-bar-ranking');
    const reported = await element.evaluate((node) =>
      (node as unknown as { issues: readonly { code: string; message: string }[] }).issues.map(
        ({ code, message }) => ({ code, message }),
      ),
    );
    const blocked = reported.find(({ code }) => code === 'blocked-by-policy');
    assert.match(blocked?.message ?? '', /Add https:\/\/data\.example\.org to connect-src/);
    assert.doesNotMatch(blocked?.message ?? '', /secret/);
    // The chart of before is still there, so its reader learns only that it is of before.
    const seen = await element.locator('[part~="message"]').innerText();
    assert.doesNotMatch(seen, /connect-src|secret/);
    assert.notEqual(seen.trim(), '');
    await page.close();
  });

  it('a violation is reported', async () => {
    const page = await browser.newPage();
    const received = await listen(page, site.origin);
    await page.goto(site.origin);
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('securitypolicyviolation', done, { once: true });
          const element = document.createElement('p');
          element.setAttribute('style', 'color: red');
          document.body.append(element);
        }),
    );
    await page.close();
    assert.ok(
      received.some((text) => text.includes('style-src')),
      received.join('\n'),
    );
  });
});
