import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.js';
import { paperOf, type Paper } from '../support/print/paper.js';
import { assertBars, assertFigures, PRINTS, serveRankings } from '../support/print/ranking.js';
import type { Served } from '../support/serve.js';

describe('a ranking on paper, from Firefox', () => {
  let browser: Browser;
  let site: Served;

  before(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
    });
    site = await serveRankings();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function print(count: number, landscape: boolean): Promise<Paper> {
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/${count}`);
      await page.waitForSelector('cw-bar-ranking[state="ready"]');
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
});
