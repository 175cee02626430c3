import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { paperOf, type Paper } from '../support/print/paper.js';
import {
  assertBars,
  assertFigures,
  assertOneAfterAnother,
  PRINTS,
  serveRankings,
  WIDGETS,
} from '../support/print/ranking.js';
import type { Served } from '../support/serve.js';

describe('a ranking on paper, from Chromium', () => {
  let browser: Browser;
  let site: Served;

  before(async () => {
    browser = await launchChromium();
    site = await serveRankings();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function print(path: number | 'noted' | 'dashboard', landscape = false): Promise<Paper> {
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/${path}`);
      const count = path === 'dashboard' ? WIDGETS.length : 1;
      await page
        .locator('[state="ready"]')
        .nth(count - 1)
        .waitFor();
      return await paperOf(await page.pdf({ format: 'A4', landscape, printBackground: true }));
    } finally {
      await page.close();
    }
  }

  for (const each of PRINTS) {
    const name = `${each.count} areas on ${each.landscape ? 'wide' : 'upright'} paper`;
    it(`has each figure beside its name, and each bar as long as the axis says (check 54): ${name}`, async () => {
      const paper = await print(each.count, each.landscape);
      assertFigures(paper, each);
      assertBars(paper, each);
    });
  }

  it('has the notes and facts that are closed on screen, once, and nothing to press', async () => {
    const words = (await print('noted')).texts.map(({ text }) => text).join(' ');
    for (const said of [
      'A younger age profile',
      'Labour Force Survey',
      '2018 edition',
      'About these figures',
    ])
      assert.equal(words.split(said).length, 2, said);
    assert.ok(!words.includes('Download'));
  });

  it('has the widgets of a dashboard one after another, none of them split', async () => {
    const paper = await print('dashboard');
    assert.ok(paper.pages > 1, 'there is a page end that could split one');
    assertOneAfterAnother(paper);
  });
});
