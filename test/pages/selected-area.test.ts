import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { withBrowser } from '../support/browser-site.js';
import { listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { BuiltSite } from './built-site.js';

const YORK = 'E06000014';
/** The widgets of a page that are in its context. */
/** Widgets that follow: one about an area that its author wrote stays. */
const HELD =
  ':is(cw-context, cw-dashboard) :is(cw-stat:not([area]), cw-league, cw-trend, cw-area-profile, cw-paired-comparison, cw-indicator-grid)';

describe('an area selected in a page', () => {
  const site = withBrowser(new BuiltSite());

  async function visit(path: string, width: number, use: (page: Page) => Promise<void>): Promise<void> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await site.browser.newContext({ viewport: { width, height: 800 }, permissions });
    const page = await context.newPage();
    const received = await listen(page, site.origin, []);
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForFunction(() => customElements.get('cw-value') !== undefined);
    await settle(page);
    await use(page);
    assert.deepEqual(received, []);
    await context.close();
  }

  /** How many widgets in the context have a headline about an area. */
  const about = (page: Page, area: string): Promise<number> =>
    page
      .locator(HELD)
      .evaluateAll(
        (widgets, name) =>
          widgets.filter((each) =>
            each.shadowRoot?.querySelector('[part="heading"]')?.textContent.includes(name),
          ).length,
        area,
      );

  /** What a finger presses in a bar of pickers and in these, and how large it is, where that is less than 44 px. */
  const small = (page: Page): Promise<string[]> =>
    page.locator('cw-picker-bar, cw-picker-bar > *').evaluateAll((elements) =>
      elements
        .flatMap((each) => [...(each.shadowRoot?.querySelectorAll('button, input, select') ?? [])])
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.className || each.localName, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ name, box }) => `${name}: ${String(box.width)} × ${String(box.height)}`),
    );

  /** Types a name into the area picker, which has the focus, and takes it by Enter. */
  async function type(page: Page, name: string): Promise<void> {
    await page.keyboard.type(name);
    await page.locator('cw-area-picker').getByRole('listbox').getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((key) => location.hash.includes(key), YORK);
  }

  for (const path of ['/pages/profile/', '/pages/rendered/profile/', '/pages/observatory/'])
    it(`${path}: by keyboard alone, every widget follows, the address has it, and a reload keeps it`, async () => {
      await visit(path, 1280, async (page) => {
        const widgets = await page.locator(HELD).count();
        assert.ok(widgets >= 5);
        assert.equal(await about(page, 'Leeds'), widgets);
        const focused = page.locator('cw-area-picker:focus');
        for (let at = 0; at < 20 && (await focused.count()) === 0; at += 1) await page.keyboard.press('Tab');
        await type(page, 'York');
        await page.waitForFunction(
          (selector) =>
            [...document.querySelectorAll(selector)].every((each) =>
              each.shadowRoot?.querySelector('[part="heading"]')?.textContent.includes('York'),
            ),
          HELD,
        );
        assert.equal(new URL(page.url()).hash, `#cw=area:${YORK}`);

        await page.reload({ waitUntil: 'load' });
        await page.waitForFunction(() => customElements.get('cw-value') !== undefined);
        await page.waitForFunction(
          (selector) =>
            [...document.querySelectorAll(selector)].every((each) =>
              each.shadowRoot?.querySelector('[part="heading"]')?.textContent.includes('York'),
            ),
          HELD,
        );
        assert.equal(await page.getByRole('combobox', { name: 'Area' }).inputValue(), 'York');
        await page.getByRole('button', { name: 'Copy a link to this page' }).click();
        await page.getByText('The link is copied.').waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
      });
    });

  it('/pages/profile/: a period that is chosen is followed by what shows one, sentences too', async () => {
    await visit('/pages/profile/', 1280, async (page) => {
      const period = page.locator('cw-period-picker select');
      await period.focus();
      await period.locator('option', { hasText: '2012–14' }).waitFor({ state: 'attached' });
      await period.selectOption({ label: '2012–14' });
      await page.locator('cw-context cw-value').getByText('11.4 per 100,000').waitFor();
      for (const tag of ['cw-league', 'cw-paired-comparison', 'cw-indicator-grid'])
        await page.locator(tag).getByText('2012 to 2014').first().waitFor();
    });
  });

  it('on a phone stays in sight as one line, and changes in a sheet', async () => {
    await visit('/pages/observatory/', 320, async (page) => {
      await page.locator('cw-trend').first().scrollIntoViewIfNeeded();
      const line = page.getByText('Leeds, latest', { exact: true });
      const change = page.getByRole('button', { name: 'Change' });
      assert.ok(((await line.boundingBox())?.y ?? 800) < 48);
      assert.ok(((await change.boundingBox())?.height ?? 0) >= 44);
      await change.click();
      const sheet = page.getByRole('dialog', { name: 'Choose what is shown' });
      await sheet.waitFor();
      assert.deepEqual(await small(page), []);
      await page.getByRole('combobox', { name: 'Area' }).click();
      await type(page, 'York');
      await sheet.getByRole('button', { name: 'Show' }).click();
      await page.getByText('York, latest', { exact: true }).waitFor();
      assert.equal(await sheet.isVisible(), false);
      assert.ok(((await page.getByText('York, latest', { exact: true }).boundingBox())?.y ?? 800) < 48);
    });
  });
});
