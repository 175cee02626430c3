import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { HOSTS, snippets } from '../../bench/embedding.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { DeclaredPages, opened, pageOf } from './declared-page.js';

const WIDTHS = [320, 768, 1280];
/** What is after the widget, long enough to be in view where the widget is not as tall as its place. */
const PARAGRAPHS = '<p>Words of the page that carries the widget.</p>'.repeat(8);

/** What the browser moved since a time, and how far down what follows the widget begins. */
const movedSince = (page: Page, time: number) =>
  page.evaluate((since) => shifts.filter(({ startTime }) => startTime > since), time);
const nextStarts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('h1 ~ p')!.getBoundingClientRect().top);
/** Two frames: what has changed by now has been painted. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

describe('the snippets of docs/embedding.md', async () => {
  const pages = withBrowser(new DeclaredPages());

  for (const { tag, markup, css } of await snippets()) {
    for (const [host, style] of Object.entries(HOSTS)) {
      it(`<${tag}> moves nothing on a page (${host}) when its script comes late`, async () => {
        const script = `/cdn/${tag.replace('cw-', '')}.min.js`;
        const head =
          '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">';
        const html = pageOf(markup + PARAGRAPHS, script, head);
        for (const width of WIDTHS) {
          await pages.visit(
            { files: { '/host.css': `${style}\n${css}` }, held: [script] },
            async (page, site) => {
              // Tall enough that all of the page is in view: what is out of view does not count as moved.
              await page.setViewportSize({ width, height: 4000 });
              await opened(page, site, html);
              await painted(page);
              // A page's own table that comes in pieces may change its columns; from here on it stays.
              const stood = await page.evaluate(() => performance.now());
              const before = await nextStarts(page);
              site.release(script);
              await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
              await settle(page);
              await painted(page);
              const tables = await page.evaluate(
                (name) => document.querySelector(name)!.shadowRoot!.querySelectorAll('table').length,
                tag,
              );
              assert.equal(tables, 1);
              assert.equal(await nextStarts(page), before, `what follows, at ${String(width)} px`);
              assert.deepEqual(await movedSince(page, stood), [], `at ${String(width)} px`);
            },
          );
        }
      });
    }
  }
});
