import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { listPages, startSite } from '../../tools/site.js';
import { launchChromium } from '../support/chromium.js';
import { settle } from '../support/elements.js';

/** What a reader gets of one element. */
interface Said {
  readonly tag: string;
  /** All its words. */
  readonly text: string;
  /** Level and words, such as `H3 Sickness absence, 2018`; null where it has none. */
  readonly heading: string | null;
  /** The first paragraph after the heading; null where it has no heading. */
  readonly finding: string | null;
  readonly areas: readonly string[];
}

const pages = await listPages();
/** The page of all the elements has them bare, as their script draws them, and says so to a reader without script. */
const BARE = '/pages/elements/';

describe('pages without script', () => {
  let browser: Browser;
  let site: { origin: string; close: () => Promise<void> };

  before(async () => {
    site = await startSite({});
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** What each element of a page with rows of its own says, and what the whole page does. */
  async function saidBy(path: string, javaScriptEnabled: boolean): Promise<{ said: Said[]; words: string }> {
    const context = await browser.newContext({ javaScriptEnabled });
    try {
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      if (javaScriptEnabled) await settle(page);
      return await page.evaluate(() => {
        const elements = [...document.querySelectorAll<HTMLElement>('main *, .page *')].filter(
          ({ localName }) => localName.startsWith('cw-') && localName !== 'cw-dashboard',
        );
        const said = elements.map((element) => {
          const drawn = element.shadowRoot?.querySelector('table') ? element.shadowRoot : element;
          const heading = drawn.querySelector('h2, h3, h4, h5, h6');
          const finding = heading === null ? null : drawn.querySelector('p');
          return {
            tag: element.localName,
            text: element.innerText.trim(),
            heading: heading === null ? null : `${heading.tagName} ${heading.textContent}`,
            finding: finding?.textContent ?? null,
            areas: [...drawn.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim()),
          };
        });
        return { said, words: document.body.innerText };
      });
    } finally {
      await context.close();
    }
  }

  for (const { path, title } of pages.filter((page) => page.path !== BARE)) {
    it(`${path} (${title}) says the same as with it, in heading, finding and areas`, async () => {
      const { said: scripted } = await saidBy(path, true);
      const { said: plain } = await saidBy(path, false);
      assert.ok(plain.length > 0);
      assert.equal(plain.length, scripted.length);
      for (const [index, { tag, text, heading, finding, areas }] of plain.entries()) {
        const drawn = scripted[index];
        assert.notEqual(text, '', `${tag} ${String(index)} leaves its place empty`);
        if (heading !== null) {
          assert.deepEqual({ heading, finding }, { heading: drawn?.heading, finding: drawn?.finding });
        }
        // One that is fed by a file has a link to it. The drawn benchmark says in its row header that it is one.
        const isThere = (area: string): boolean => areas.some((name) => area.startsWith(name));
        const gone = areas.length === 0 ? [] : drawn?.areas.filter((area) => !isThere(area));
        assert.deepEqual(gone, []);
      }
    });
  }

  it(`${BARE} says why its places are empty`, async () => {
    assert.match((await saidBy(BARE, false)).words, /This page has the elements bare/);
    assert.doesNotMatch((await saidBy(BARE, true)).words, /This page has the elements bare/);
  });
});
