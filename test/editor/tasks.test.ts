import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startSite } from '../../tools/site.js';
import { launchChromium, listen } from '../support/chromium.js';
import { FINGERTIPS, OWN, TABLE } from './data.js';
import { type Copied, opened } from './pasted-page.js';

describe('an editor makes a page in the builder alone', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: { origin: string; close: () => Promise<void> };
  let page: Page;
  let received: string[];

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    page = await context.newPage();
    received = await listen(page, site.origin);
    await page.goto(`${site.origin}/builder/`);
  });
  afterEach(async () => {
    await context.close();
    assert.deepEqual(received, [], 'the builder says, refuses and asks for nothing else');
  });

  const copyButton = (what: string): Locator =>
    page.getByRole('button', { name: new RegExp(`^Copy\\s*:\\s*${what}$`) });

  /** Presses a button "Copy", once the snippet holds a text; what is then in the clipboard. */
  async function copied(what: string, holds = ''): Promise<string> {
    await page.getByRole('group', { name: what }).getByText(holds).waitFor();
    await copyButton(what).click();
    await page.getByText(`Copied: ${what}.`).waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** Copies the parts of a snippet for a script, once the element holds a text. */
  const snippet = async (holds: string): Promise<Copied> => ({
    element: await copied('Where the widget goes', holds),
    head: await copied('In the head of the page, once'),
    css: await copied('In your style sheet'),
  });

  const giveFile = (name: string, text: string): Promise<void> =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('of a built-in figure', async () => {
    await page.getByLabel('Built-in figures').check();
    await page.getByLabel('Figures', { exact: true }).selectOption('Sickness absence, 2018');
    await page.getByRole('button', { name: 'Use these figures' }).click();
    const shown = await opened(browser, site.origin, await snippet('<cw-sickness-absence-ranking'));
    assert.deepEqual(shown.states, ['ready']);
    assert.equal(shown.tables, 1);
    assert.match(shown.headings[0]!, /Yorkshire and The Humber lost 2\.3%/);
  });

  it('of a file of their own, with a headline and one sealed script', async () => {
    await giveFile('rates.csv', OWN);
    await page.getByRole('radio', { name: 'Ranking', exact: true }).check();
    await page.getByLabel('Headline', { exact: true }).fill('Smoking is highest in Hull & "nearby"');
    await page.keyboard.press('Tab');
    await page.getByLabel('Scripts', { exact: true }).selectOption('One sealed file');
    const taken = await snippet('Smoking is highest in Hull');
    assert.match(taken.head, /integrity="sha384-/);
    const shown = await opened(browser, site.origin, taken);
    assert.deepEqual(shown, {
      states: ['ready'],
      tables: 1,
      headings: ['Smoking is highest in Hull & "nearby"'],
    });
  });

  it('of a download from Fingertips', async () => {
    await giveFile('alcohol.csv', FINGERTIPS);
    await page.getByRole('radio', { name: 'Ranking', exact: true }).check();
    const taken = await snippet('<cw-bar-ranking');
    assert.ok(taken.element.length < FINGERTIPS.length * 1.5);
    const shown = await opened(browser, site.origin, taken);
    assert.match(shown.states.join(), /^(ready|partial)$/);
    assert.equal(shown.tables, 1);
  });

  it('of a table that stays in the page', async () => {
    await page.getByLabel('A table to paste').check();
    await page.getByLabel('Paste a table with its column names').fill(TABLE);
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByLabel('Where the data are').selectOption('As a table of the page');
    const taken = await snippet('<table>');
    assert.doesNotMatch(taken.element, /<script/);
    const shown = await opened(browser, site.origin, taken);
    assert.deepEqual([shown.states, shown.tables], [['ready'], 1]);
  });

  it('with a dashboard of four widgets', async () => {
    await giveFile('rates.csv', OWN);
    for (const count of [2, 3, 4]) {
      await page.getByRole('button', { name: 'Add another widget' }).click();
      await page
        .locator(`.stage cw-dashboard > :nth-child(${String(count)})`)
        .first()
        .waitFor();
    }
    const shown = await opened(browser, site.origin, await snippet('<cw-dashboard'));
    assert.equal(shown.states.length, 4);
    for (const state of shown.states) assert.match(state, /^(ready|partial)$/);
  });

  it('by keyboard alone', async () => {
    /** Presses Tab until a control has the focus. */
    const tabTo = async (control: Locator): Promise<void> => {
      for (let press = 0; press < 150; press += 1) {
        await page.keyboard.press('Tab');
        if (await control.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
      }
      assert.fail(`the focus never came to ${String(control)}`);
    };
    const part = async (what: string, holds: string): Promise<string> => {
      await page.getByRole('group', { name: what }).getByText(holds).waitFor();
      await tabTo(copyButton(what));
      await page.keyboard.press('Enter');
      await page.getByText(`Copied: ${what}.`).waitFor({ state: 'attached' });
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await tabTo(page.getByLabel('A file', { exact: true }));
    for (const way of ['A table to paste', 'A link', 'Built-in figures']) {
      await page.keyboard.press('ArrowDown');
      assert.ok(await page.getByLabel(way, { exact: true }).isChecked());
    }
    await tabTo(page.getByLabel('Figures', { exact: true }));
    await page.keyboard.type('Sickness');
    await tabTo(page.getByRole('button', { name: 'Use these figures' }));
    await page.keyboard.press('Enter');
    const head = await part('In the head of the page, once', 'script');
    const element = await part('Where the widget goes', '<cw-sickness');
    const css = await part('In your style sheet', 'min-block-size');
    const shown = await opened(browser, site.origin, { head, element, css });
    assert.deepEqual([shown.states, shown.tables], [['ready'], 1]);
  });
});
