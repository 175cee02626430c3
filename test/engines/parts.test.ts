import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.js';
import { root } from '../../tools/rollup/workspace.js';
import { fileAnswer, serve, type Served } from '../support/serve.js';

const TAG = 'cw-life-expectancy-table';
const pageWith = (
  script: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title>
<script type="module" src="/cdn/${script}"></script><${TAG} area="York"></${TAG}></html>`;
/** An engine in one file, and one that shares files with others. */
const PAGES = new Map([
  ['/', pageWith('life-expectancy-table.js')],
  ['/all', pageWith('commonweal.js')],
]);

describe('a part that failed to load once, in Firefox', () => {
  let browser: Browser;
  let site: Served;
  /** Addresses that answer with an error. */
  let failing = /^$/;

  before(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
    });
    site = await serve((address) => {
      const path = address.split('?', 1)[0] ?? '';
      if (failing.test(path)) return { body: '', type: 'text/plain', status: 503 };
      const page = PAGES.get(path);
      if (page !== undefined) return { body: page, type: 'text/html; charset=utf-8' };
      if (!path.startsWith('/cdn/')) return null;
      return fileAnswer(`${root}packages/widgets${path}`, 'text/javascript; charset=utf-8');
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  // The first is asked for by the small file, and the second is what that part imports.
  for (const [what, path, failed] of [
    ['itself', '/', /\/parts\/life-expectancy-table-/],
    ['in what it imports', '/all', /\/parts\/(?!life-expectancy-table-)/],
  ] as const) {
    it(`${what}, loads when the reader tries again`, async () => {
      failing = failed;
      const page = await browser.newPage();
      await page.goto(site.origin + path);
      await page.waitForSelector(`${TAG}[state="error"]`);
      failing = /^$/;
      await page.evaluate((tag) => {
        document.querySelector(tag)!.shadowRoot!.querySelector<HTMLButtonElement>('.retry')!.click();
      }, TAG);
      await page.waitForSelector(`${TAG}[state="ready"]`);
      const rows = await page.evaluate(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelectorAll('tbody tr').length,
        TAG,
      );
      assert.ok(rows > 10);
      await page.close();
    });
  }
});
