import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastOf } from '@commonweal/charts/marks/contrast.js';
import type { Page } from 'playwright-core';
import { treeOf } from '../accessibility/tree.js';
import { withBrowser } from '../support/browser-site.js';
import { SmallFiles } from './small-files.js';

const NAMES = ['area', 'period', 'group', 'indicator'];
const PICKERS = NAMES.map((name) => `cw-${name}-picker`).join();
const rows = ['Walking', 'Cycling'].flatMap((indicator) =>
  ['2022', '2023'].flatMap((period) =>
    ['Men', 'Women'].flatMap((sex) =>
      ['Leeds', 'York'].map((area, at) => `${area},E0800003${String(at)},${indicator},${period},${sex},5`),
    ),
  ),
);
const CSV = ['area,area_code,indicator,period,sex,value', ...rows].join('\n');
const PAGE = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Pickers</title><link rel="icon" href="data:,">
<meta name="color-scheme" content="light dark">
${NAMES.map((name) => `<script type="module" src="/${name}-picker.js"></script>`).join('\n')}
${NAMES.map((name) => `<cw-${name}-picker value="${name === 'area' ? 'Leeds' : ''}"><script type="text/csv">${CSV}</script></cw-${name}-picker>`).join('\n')}`;

/** What a reader sees of a picker's control: the colours of its parts, and its size. */
interface Look {
  readonly name: string;
  /** As 0xrrggbb. */
  readonly colours: readonly number[];
  readonly style: string;
  readonly width: number;
  readonly height: number;
}

/** Text, ground of the control, label, ground of the page and border, in this order. */
const looksOf = (page: Page): Promise<readonly Look[]> =>
  page.locator(PICKERS).evaluateAll((pickers) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    document.body.style.backgroundColor = 'Canvas';
    return pickers.map((picker) => {
      const [box, control, label] = ['.box', '.box :is(input, select)', 'label'].map((selector) =>
        picker.shadowRoot!.querySelector(selector)!,
      );
      const [look, own, named, ground] = [box!, control!, label!, document.body].map((each) =>
        getComputedStyle(each),
      );
      const colours = [
        own!.color,
        look!.backgroundColor,
        named!.color,
        ground!.backgroundColor,
        look!.borderTopColor,
      ].map((colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red << 16) | (green << 8) | blue;
      });
      const { width, height } = box!.getBoundingClientRect();
      return { name: picker.localName, colours, style: look!.borderTopStyle, width, height };
    });
  });

describe('the four pickers, as they look and as they are told', () => {
  const site = withBrowser(new SmallFiles(PAGE));

  /** The page, with what there is to choose. */
  async function open(media: Parameters<Page['emulateMedia']>[0] = {}): Promise<Page> {
    const page = await site.browser.newPage();
    await page.emulateMedia(media);
    await page.goto(site.origin);
    for (const name of NAMES) {
      await page.locator(`cw-${name}-picker`).locator('input, select').first().focus();
      // The list of areas is there once it is opened.
      if (name !== 'area')
        await page.locator(`cw-${name}-picker option:nth-child(2)`).first().waitFor({ state: 'attached' });
    }
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    return page;
  }

  for (const [what, media] of [
    ['a light page', { colorScheme: 'light' }],
    ['a dark page', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['forced colours of a dark page', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)
    it(`can be read and pressed in ${what}`, async () => {
      const page = await open(media);
      const looks = await looksOf(page);
      assert.equal(looks.length, NAMES.length);
      for (const { name, colours, style, width, height } of looks) {
        const [text, ground, label, canvas, border] = colours as [number, number, number, number, number];
        assert.ok(contrastOf(text, ground) >= 4.5, `${name}: text`);
        assert.ok(contrastOf(label, canvas) >= 4.5, `${name}: label`);
        assert.ok(style === 'solid' && contrastOf(border, canvas) >= 3, `${name}: border`);
        assert.ok(width >= 44 && height >= 44, `${name}: ${width} by ${height}`);
      }
      await page.close();
    });

  it('are sentences on paper, with nothing to press', async () => {
    const page = await open();
    await page.locator('cw-period-picker select').selectOption('2022');
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator(PICKERS);
    for (const control of await controls.locator('input, select, button').all())
      assert.equal(await control.isVisible(), false);
    const printed = await controls
      .locator('.printed')
      .evaluateAll((texts) =>
        texts.filter((text) => text.checkVisibility()).map((text) => text.textContent.trim()),
      );
    assert.equal(printed.length, NAMES.length);
    assert.ok(
      printed.some((text) => text.includes('Leeds')) && printed.some((text) => text.includes('2022')),
      printed.join(),
    );
    await page.close();
  });

  it('have a role and the name of their label', async () => {
    const page = await open();
    const tree = await treeOf(await page.context().newCDPSession(page));
    const fields = tree.filter(({ role }) => /combobox/i.test(role));
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['Area', 'Period', 'Sex', 'Indicator'],
    );
    for (const { properties } of fields) assert.equal(properties.get('expanded'), false);
    await page.close();
  });
});
