import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { settle } from '../support/elements.js';
import { listen } from '../support/chromium.js';

/** What an editor copied: lines for the head, the element, and rules for the style sheet. */
export interface Copied {
  readonly head: string;
  readonly element: string;
  readonly css: string;
}

const AFTER = '<p id="after">Words of the page that carries the widget.</p>';

/** What a page is seen to have. */
interface Shown {
  readonly states: readonly string[];
  readonly tables: number;
  readonly headings: readonly string[];
}

/**
 * Pastes what was copied into an empty page under the strict policy, with files beside it, and opens it. Its script comes
 * late, and nothing may move when it does, be logged or be requested elsewhere.
 */
export async function opened(
  browser: Browser,
  origin: string,
  { head, element, css }: Copied,
  files: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 4000 } });
  const received = await listen(page, origin);
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page of an editor</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/pasted/site.css">
${head}</head><body><h1>A page</h1>${element}${AFTER}</body></html>`;
  const host = 'body { margin: 0 auto; padding: 0 15px; max-width: 960px; font: 16px/1.5 Arial, sans-serif }';
  const served: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/pasted/': ['text/html', html],
    '/pasted/site.css': ['text/css', `${host}\n${css}`],
    ...Object.fromEntries(Object.entries(files).map(([path, body]) => [path, ['text/csv', body] as const])),
  };
  for (const [path, [type, body]] of Object.entries(served)) {
    const headers = {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': contentSecurityPolicy(),
    };
    await page.route(`${origin}${path}`, (route) => route.fulfill({ headers, body }));
  }
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/widgets\/.+\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${origin}/pasted/`, { waitUntil: 'commit' });
  await page.locator('#after').waitFor();
  // The words come before the sheet of the site does: a place that is asked for then is one without any style.
  await page.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!.sheet !== null,
  );
  const before = await placeOfNext(page);
  assert.ok(await page.getByRole('table').first().isVisible(), 'there is a table before the script has come');
  release();
  for (const [, tag = ''] of element.matchAll(/<(cw-[a-z-]+)/g))
    await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
  await settle(page);
  const shown = await page.evaluate(() => {
    const widgets = Array.from(document.querySelectorAll('*')).filter(
      ({ localName }) => localName.startsWith('cw-') && localName !== 'cw-dashboard',
    );
    return {
      states: widgets.map((widget) => String(widget.getAttribute('state'))),
      tables: widgets.flatMap(({ shadowRoot }) => Array.from(shadowRoot!.querySelectorAll('table'))).length,
      headings: widgets.flatMap(({ shadowRoot }) =>
        Array.from(shadowRoot!.querySelectorAll('h2, h3'), ({ textContent }) => textContent.trim()),
      ),
    };
  });
  assert.equal(await placeOfNext(page), before, 'nothing has moved');
  await page.close();
  assert.deepEqual(received, [], 'nothing is logged, refused or requested elsewhere');
  return shown;
}

const placeOfNext = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
