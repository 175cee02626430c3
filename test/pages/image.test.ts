import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { toSvg } from '@commonweal/render';
import { hex } from '../../packages/charts/src/marks/hues.js';
import { rampColour } from '../../packages/charts/src/marks/ramp.js';
import { startSite } from '../../tools/site.js';
import { launchWindowless, listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { FIGURES } from '../support/grammars.js';
import { holdSite } from '../support/held.js';
import { elementPage } from './element-page.js';

describe('an image in a browser', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchWindowless();
  });
  after(() => browser.close());

  for (const tag of FIGURES) {
    it(`of <${tag}> is valid, asks for nothing, and its text can be selected`, async () => {
      const { svg } = toSvg(tag);
      const site = await holdSite({ files: { '/image.svg': svg } });
      const page = await browser.newPage();
      try {
        const received = await listen(page, site.origin, [/favicon/]);
        await page.goto(`${site.origin}/image.svg`);
        const found = await page.evaluate(() => {
          getSelection()!.selectAllChildren(document.documentElement);
          const texts = [...document.querySelectorAll('text')];
          return {
            root: document.documentElement.localName,
            broken: document.querySelector('parsererror') !== null,
            selected: getSelection()!.toString().replace(/\s+/g, ' '),
            texts: texts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
          };
        });
        assert.deepEqual([found.root, found.broken], ['svg', false]);
        assert.ok(found.texts.length > 20);
        for (const text of found.texts) assert.ok(found.selected.includes(text), text);
        assert.deepEqual(received, []);
      } finally {
        await page.close();
        await site.close();
      }
    });
  }

  it('has the shades of the widget', async () => {
    const path = '/shades';
    const script = '/cdn/life-expectancy-table.min.js';
    const site = await startSite({
      extra: new Map([[path, elementPage('cw-life-expectancy-table', script)]]),
    });
    const page = await browser.newPage();
    try {
      for (const ramp of ['red', 'blue', 'purple'] as const) {
        await page.goto(site.origin + path);
        await page.evaluate((hue) => {
          document.querySelector('cw-life-expectancy-table')!.setAttribute('ramp', hue);
        }, ramp);
        await settle(page);
        const shades = await page.evaluate(() => {
          const cells = document
            .querySelector('cw-life-expectancy-table')!
            .shadowRoot!.querySelectorAll('td[class*="step"]');
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          return [...cells].map((cell) => {
            canvas.fillStyle = getComputedStyle(cell).backgroundColor;
            canvas.fillRect(0, 0, 1, 1);
            const step = Number(/step(\d)/.exec(cell.className)![1]);
            return { step, rgb: [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)] };
          });
        });
        assert.ok(new Set(shades.map(({ step }) => step)).size === 5);
        for (const { step, rgb } of shades) {
          const { fill } = rampColour(ramp, step, 5);
          const own = [fill >> 16, (fill >> 8) & 255, fill & 255];
          const far = Math.max(...own.map((value, at) => Math.abs(value - rgb[at]!)));
          assert.ok(far <= 2, `${ramp} ${step}: ${hex(fill)} for ${String(rgb)}`);
        }
      }
    } finally {
      await page.close();
      await site.close();
    }
  });
});
