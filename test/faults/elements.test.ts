import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { assertInvariants, ElementPage, GRAMMARS } from '../support/shown-element.js';
import { DATA_FAULTS } from './cases.js';

describe('a fault of data, shown', () => {
  let browser: Browser;
  let shown: ElementPage;

  before(async () => {
    browser = await launchChromium();
    shown = await ElementPage.open(browser);
  });
  after(async () => {
    await shown.close();
    await browser.close();
  });

  for (const { number, what, data, codes = [], raw = [], refused = false } of DATA_FAULTS) {
    for (const tag of GRAMMARS) {
      it(`fault ${number}: ${what}, in <${tag}>`, async () => {
        const outcome = await shown.show(tag, { data });
        assertInvariants(outcome, raw);
        if (refused) assert.equal(outcome.rows, 0, 'nothing is drawn');
        const told = outcome.heard.map(({ code }) => code);
        for (const code of codes)
          assert.ok(told.includes(code), `${code} is told, not only ${told.join(', ')}`);
      });
    }
  }

  it('the page is unharmed after all of it', async () => {
    const found = await shown.page.evaluate(() => ({
      polluted: 'polluted' in {},
      overlays: document.body.querySelectorAll(':scope > *').length,
    }));
    assert.deepEqual(found, { polluted: false, overlays: 1 });
  });
});
