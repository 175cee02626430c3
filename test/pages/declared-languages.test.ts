import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml, type HtmlOptions } from '@commonweal/render';
import type { Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { ALL, arrives, DeclaredPages, opened, pageOf } from './declared-page.js';

const WELSH = '/cdn/cy/commonweal.min.js';
const CASES: readonly (readonly [tag: string, options: HtmlOptions])[] = [
  [
    'cw-bar-ranking',
    { data: 'area,value\nYork,65.3\nLeeds,62.0\nHull,[x]', attributes: { heading: 'Ours' } },
  ],
  ['cw-sickness-absence-ranking', {}],
];

/** What is in the declared element, and what it tells. */
const look = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('[data-cw-fingerprint]') as HTMLElement & {
      readonly issues?: readonly { readonly code: string }[];
    };
    const figure = element.shadowRoot!.querySelector('figure')!;
    const download = figure.querySelector('.download')!;
    return {
      state: element.getAttribute('state'),
      codes: element.issues?.map(({ code }) => code) ?? null,
      text: figure.textContent,
      mark: figure.getAttribute('lang'),
      canPress: getComputedStyle(download).visibility === 'visible',
      styles: element.shadowRoot!.querySelectorAll('style').length,
    };
  });
const keep = (page: Page) =>
  page.evaluate(() => {
    Object.assign(globalThis, { kept: own('*') });
  });
/** Whether the nodes are those that the server declared, but for its style sheet. */
const areKept = (page: Page) => page.evaluate(() => own('*').every((each) => kept.includes(each)));

describe('a declared tree in a language', () => {
  const pages = withBrowser(new DeclaredPages());

  for (const [tag, options] of CASES) {
    for (const [lang, others, file] of [
      ['cy', ALL, WELSH],
      ['en', WELSH, ALL],
    ] as const) {
      it(`of <${tag}>, “${lang}”, that is not loaded stays whole, says so, and is hydrated when its file comes`, async () => {
        const { html, styles } = toHtml(tag, { ...options, lang });
        assert.match(html, new RegExp(`data-cw-fingerprint="${lang}:`));
        const policy = contentSecurityPolicy().replace('style-src', `style-src '${styles.hash}'`);
        await pages.visit({ policy, held: [ALL, WELSH] }, async (page, site) => {
          const further = `<script type="module" async src="${file}"></script>`;
          await opened(page, site, pageOf(html, others, further));
          const declared = await look(page);
          assert.equal(declared.mark, null);
          await keep(page);
          await arrives(page, site, others);
          const waiting = await look(page);
          assert.deepEqual(waiting, { ...declared, codes: ['language-not-loaded'] });
          assert.equal(waiting.state, 'ready');
          assert.equal(waiting.canPress, false);
          assert.equal(await areKept(page), true);
          // Nothing that is done to it makes half of it another language.
          await page.evaluate(() =>
            document.querySelector('[data-cw-fingerprint]')!.setAttribute('sort', 'area'),
          );
          await settle(page);
          assert.equal((await look(page)).text, declared.text);
          await page.evaluate(() => document.querySelector('[data-cw-fingerprint]')!.removeAttribute('sort'));
          await settle(page);
          site.release(file);
          await page.waitForFunction(() => own('style').length === 0);
          await settle(page);
          assert.deepEqual(await look(page), { ...declared, codes: [], canPress: true, styles: 0 });
          assert.equal(await areKept(page), true);
        });
      });
    }
  }

  it('gives way to a language that is loaded where the page then states that', async () => {
    const { html, styles } = toHtml('cw-sickness-absence-ranking', { lang: 'cy' });
    const policy = contentSecurityPolicy().replace('style-src', `style-src '${styles.hash}'`);
    await pages.visit({ policy, held: [ALL] }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      await arrives(page, site);
      assert.match((await look(page)).text, /Cymru/);
      await page.evaluate(() => document.querySelector('[data-cw-fingerprint]')!.setAttribute('lang', 'en'));
      await settle(page);
      const { text, codes, styles: left } = await look(page);
      assert.match(text, /Wales/);
      assert.doesNotMatch(text, /Cymru/);
      assert.deepEqual([codes, left], [[], 0]);
    });
  });

  it('drawn for no page is marked, and no more where the page turns out to state its language', async () => {
    const { html, styles } = toHtml('cw-sickness-absence-ranking');
    const policy = contentSecurityPolicy().replace('style-src', `style-src '${styles.hash}'`);
    await pages.visit({ policy, held: [ALL] }, async (page, site) => {
      await opened(page, site, pageOf(html, ALL));
      assert.equal((await look(page)).mark, 'en');
      await keep(page);
      await arrives(page, site);
      assert.deepEqual([(await look(page)).mark, await areKept(page)], [null, true]);
    });
  });
});
