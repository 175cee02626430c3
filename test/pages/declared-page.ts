import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { holdSite, type HeldOptions, type HeldSite } from '../support/held.js';

/** The bundle with all elements. */
export const ALL = '/cdn/commonweal.min.js';

/** A whole page with a body, and the script where it is. */
export const pageOf = (body: string, script: string, head = ''): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Declared</title>
<script type="module" async src="${script}"></script>${head}</head>
<body><h1>Declared</h1>${body}<p id="after">After</p></body></html>`;

/** A page as far as its title, to be written on in pieces. */
const FIRST_PIECE = pageOf('', ALL).split('</head>')[0]! + '</head><body><h1>Declared</h1>';

/** What the tests use within a page: what is in the declared trees, and every shift of the layout. */
const IN_THE_PAGE = `
  globalThis.own = (selector) => [...document.querySelector('[data-cw-fingerprint]').shadowRoot.querySelectorAll(selector)];
  globalThis.inDashboard = () =>
    [...document.querySelectorAll('cw-dashboard, cw-dashboard *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
      .filter(({ localName }) => localName !== 'style');
  globalThis.arrived = () =>
    [...document.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot?.querySelectorAll('*').length ?? 0),
      document.documentElement.textContent.length,
    );
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, startTime } of list.getEntries()) shifts.push({ value, startTime });
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Opens pages that come in pieces, with a script that comes when a test says so. */
export class DeclaredPages {
  #browser: Browser | null = null;

  open(browser: Browser): void {
    this.#browser = browser;
  }

  /** Opens a site's page and hands it to the test with what it reports; nothing may be reported that is not expected. `scripted`: whether scripts run in it. */
  async visit(
    { scripted = true, ...options }: HeldOptions & { readonly scripted?: boolean },
    use: (page: Page, site: HeldSite, received: string[]) => Promise<void>,
    expected: readonly RegExp[] = [],
  ): Promise<void> {
    if (this.#browser === null) throw new Error('There is no browser.');
    const site = await holdSite({ policy: contentSecurityPolicy(), ...options });
    const page = await this.#browser.newPage({
      viewport: { width: 1000, height: 900 },
      javaScriptEnabled: scripted,
    });
    try {
      await page.addInitScript({ content: IN_THE_PAGE });
      const received = await listen(page, site.origin, [/favicon/]);
      await use(page, site, received);
      assert.deepEqual(
        received.filter((text) => !expected.some((pattern) => pattern.test(text))),
        [],
      );
    } finally {
      await page.close();
      await site.close();
    }
  }
}

/** A whole page whose script is held; resolves when all of the page is there. */
export async function opened(page: Page, site: HeldSite, html: string): Promise<void> {
  site.write(html);
  site.end();
  await page.goto(site.origin, { waitUntil: 'commit' });
  await page.waitForSelector('#after');
}

/** Lets the script load, and waits until the elements have hydrated. */
export async function arrives(page: Page, site: HeldSite, script = ALL): Promise<void> {
  const tag = await page.evaluate(() => document.querySelector('[data-cw-fingerprint]')!.localName);
  site.release(script);
  await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
  await settle(page);
}

/** Opens a page piece by piece; the definition of `tag` comes before the piece `at`. */
export async function trickles(
  page: Page,
  site: HeldSite,
  pieces: readonly string[],
  at: number,
  tag: string,
): Promise<void> {
  site.write(FIRST_PIECE);
  await page.goto(site.origin, { waitUntil: 'commit' });
  await page.waitForSelector('h1');
  for (const [index, piece] of pieces.entries()) {
    if (index === at) {
      site.release(ALL);
      await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
    }
    const had = await page.evaluate(() => arrived());
    site.write(piece);
    await page.waitForFunction((was) => arrived() > was, had);
  }
  site.write('<p id="after">After</p>');
  site.end();
  await page.waitForSelector('#after');
  await settle(page);
}

declare global {
  function own(selector: string): Element[];
  /** What is in the trees of a dashboard and its widgets. */
  function inDashboard(): Element[];
  /** How much of the page is there: grows with every piece. */
  function arrived(): number;
  const kept: Element[];
  const shifts: { value: number; startTime: number }[];
}
