import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startSite } from '../../tools/site.js';
import { axeSource, launchWindowless, listen } from '../support/chromium.js';

interface Axe {
  readonly run: (context: Document) => Promise<AxeResults>;
}

const CSV = `area_code,area,sex,period,value
E92000001,England,Persons,2020,5.1
E92000001,England,Men,2020,5.0
E06000014,York,Persons,2020,6.2
E06000014,York,Men,2020,6.0
E08000035,Leeds,Persons,2020,7.3
E08000035,Leeds,Men,2020,7.0
E06000010,Kingston upon Hull,Persons,2020,
E06000010,Kingston upon Hull,Men,2020,8.0
`;
const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

describe('the builder', () => {
  let browser: Browser;
  let site: { origin: string; close: () => Promise<void> };
  let page: Page;
  let received: string[];

  before(async () => {
    site = await startSite();
    browser = await launchWindowless();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(await axeSource());
    received = await listen(page, site.origin);
    await page.goto(`${site.origin}/builder/`);
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(received, [], 'nothing is logged, refused or requested elsewhere');
  });

  const preview = (tag: string) => page.locator(`.stage ${tag}`);
  const focusedText = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

  async function giveFile(text: string = CSV): Promise<void> {
    await page.getByLabel('Choose a file').setInputFiles(file('rates.csv', text));
    await preview('cw-choropleth-table[state=ready], [state=partial]').first().waitFor();
  }

  /** What axe finds on the page as it is. */
  const faults = () =>
    page.evaluate(async () => {
      const { commonwealAxe: axe } = globalThis as unknown as { commonwealAxe: Axe };
      const { violations } = await axe.run(document);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      );
    });

  const isTooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  it('shows a widget and its snippet for a file that is dropped', async () => {
    const transfer = await page.evaluateHandle((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'rates.csv', { type: 'text/csv' }));
      return dropped;
    }, CSV);
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await preview('cw-choropleth-table').waitFor();
    assert.match(await focusedText(), /What was read$/, 'the focus goes to what was read');
    const snippet = page.getByRole('group', { name: 'Where the widget goes' });
    await snippet.getByText('<cw-choropleth-table').waitFor();
  });

  it('reads a column as the editor says, and the widget follows', async () => {
    await giveFile();
    await page.getByLabel('sex', { exact: true }).selectOption('Not used');
    await page.getByText('chosen by you').waitFor();
    await page
      .getByRole('group', { name: 'Where the widget goes' })
      .getByText('columns="extra=sex"')
      .waitFor();
  });

  it('adjusts a widget by words alone', async () => {
    await giveFile();
    await page.getByRole('radio', { name: 'Ranking', exact: true }).check();
    await page.getByLabel('Area to pick out').selectOption({ label: 'York' });
    await page.getByLabel('Headline', { exact: true }).fill('Rates in Yorkshire');
    await page.getByLabel('Headline', { exact: true }).press('Tab');
    await page.getByLabel('Sex', { exact: true }).selectOption('Men');
    const ranking = preview('cw-bar-ranking');
    await ranking.getByRole('heading', { name: 'Rates in Yorkshire' }).waitFor();
    assert.equal(await ranking.getAttribute('area'), 'E06000014');
    assert.equal(await ranking.getAttribute('where'), 'sex=Men');
    assert.equal(await ranking.getAttribute('benchmark'), 'E92000001');
  });

  it('makes a dashboard of several widgets, and takes one out again', async () => {
    await giveFile();
    await page.getByRole('button', { name: 'Add another widget' }).click();
    await preview('cw-dashboard').waitFor();
    assert.equal(await page.locator('.chosen li').count(), 2);
    await page.getByRole('button', { name: /^Remove .* \(2\)$/ }).click();
    assert.equal(await preview('cw-dashboard').count(), 0);
  });

  it('opens a workbook sheet by sheet', async () => {
    const buffer = await readFile(new URL('../builder/fixtures/two-sheets.xlsx', import.meta.url));
    await page.getByLabel('Choose a file').setInputFiles(file('two.xlsx', buffer));
    await page.getByLabel('Sheet').selectOption('Counts (2 rows)');
    await page.getByText('1 row of data, 2 columns.').waitFor();
  });

  it('reads a file by its address, which the snippet names, and the address of the builder for a colleague', async () => {
    const body = CSV.replaceAll('York', 'Selby');
    await page.route(`${site.origin}/data/rates.csv`, (route) =>
      route.fulfill({ contentType: 'text/csv; charset=utf-8', body }),
    );
    await page.getByLabel('A link', { exact: true }).check();
    await page.getByRole('button', { name: 'Read the file' }).click();
    await page.getByRole('group', { name: 'There is a problem' }).getByText('Give the address').waitFor();
    await page.getByLabel('Address of the file').fill('/data/rates.csv');
    await page.getByLabel('Address of the file').press('Tab');
    await page.getByRole('button', { name: 'Read the file' }).click();
    const first = preview('cw-choropleth-table');
    await first.getByText('Selby', { exact: true }).waitFor();
    const snippet = page.getByRole('group', { name: 'Where the widget goes' });
    await snippet.getByText(`src="${site.origin}/data/rates.csv"`).waitFor();
    assert.doesNotMatch((await snippet.textContent()) ?? '', /<script/, 'no data in the page');
    await page.waitForURL(/#.+/);
    const address = page.url();
    assert.doesNotMatch(decodeURIComponent(address), /6\.2/);
    await page.goto('about:blank');
    await page.goto(address);
    await first.getByText('Selby', { exact: true }).waitFor();
    assert.ok(await page.getByLabel('A link', { exact: true }).isChecked());
    assert.equal(await page.getByLabel('Address of the file').inputValue(), `${site.origin}/data/rates.csv`);
  });

  it('says in a summary what is wrong with a file, and moves the focus there', async () => {
    await page.getByLabel('Choose a file').setInputFiles(file('report.csv', '%PDF-1.7 \u0000'));
    const summary = page.getByRole('group', { name: 'There is a problem' });
    await summary.getByText('PDF').waitFor();
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    await page.getByLabel('A table to paste').check();
    await page.getByRole('button', { name: 'Read the table' }).click();
    await summary.getByRole('link', { name: 'Paste a table with its column names' }).click();
    assert.ok(await page.locator('#pasted').evaluate((element) => element === document.activeElement));
    assert.deepEqual(await faults(), []);
  });

  it('shows the figure that is made for built-in data', async () => {
    await page.getByLabel('Built-in figures').check();
    await page.getByLabel('Figures', { exact: true }).selectOption('Mortality by cause, 2015–17');
    await page.getByRole('button', { name: 'Use these figures' }).click();
    await preview('cw-mortality-comparison').waitFor();
  });

  // Each width and each scheme: colours do not depend on the width.
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 768],
    ['light', 1280],
  ] as const) {
    it(`has no fault in any step and no sideways scroll, ${colorScheme}, at ${width}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await faults(), [], 'empty');
      await giveFile();
      await page.getByRole('group', { name: 'Where the widget goes' }).waitFor();
      for (const details of await page.locator('#builder > * details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      assert.deepEqual(await faults(), [], 'filled');
      assert.equal(await isTooWide(), false);
    });

    it(`has none in the open form of a dashboard with all controls, ${colorScheme}, at ${width}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await giveFile();
      await page.getByRole('button', { name: 'Add another widget' }).click();
      await preview('cw-dashboard').waitFor();
      await page.getByText('The dashboard around the widgets').click();
      for (const label of ['area', 'period', 'group', 'indicator'])
        await page.getByLabel(`Let readers choose the ${label}`).check();
      await page.getByLabel('A link to copy').check();
      await preview('cw-permalink').waitFor();
      for (const details of await page.locator('#builder details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      assert.ok(await page.locator('[id^="dashboard-heading"]').first().isVisible());
      assert.deepEqual(await faults(), []);
      assert.equal(await isTooWide(), false);
    });
  }
});
