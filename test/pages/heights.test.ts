import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { excess, type Height, measureHeights } from '../look/heights.js';
import { MOCK_UPS } from '../look/mock-ups.js';
import { launchWindowless } from '../support/chromium.js';

/** How much higher or lower than its mock-up a widget may be, in per cent. */
const ROOM = 10;

describe('the height of a figure', () => {
  let browser: Browser;
  let heights: Height[] = [];

  before(async () => {
    browser = await launchWindowless();
    heights = await measureHeights(browser);
  });
  after(() => browser.close());

  for (const { tag, what } of MOCK_UPS) {
    it(`is that of its mock-up at four widths, within ${ROOM}%: the ${what} of <${tag}>`, () => {
      const own = heights.filter((height) => height.tag === tag && height.what === what);
      const off = own.filter((height) => Math.abs(excess(height)) > ROOM);
      const reported = off.map(({ width, mockUp, widget }) => `${widget} px for ${mockUp} at ${width}`);
      assert.deepEqual(reported, []);
    });
  }
});
