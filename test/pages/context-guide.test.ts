import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { ALL, DeclaredPages, opened, pageOf } from './declared-page.js';

const guide = await readFile(join(root, 'docs/context.md'), 'utf8');
const section = guide.split('\n## Pickers\n')[1]?.split('\n## ')[0] ?? '';
/** The snippets of one kind in the section on pickers, in their order. */
const snippets = (kind: string): string[] =>
  [...section.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const [BAR = '', LOOK_UP = ''] = snippets('html');
const [POSTCODES = ''] = snippets('js');

/** The file that the snippets name, about no real figures. */
const ROWS = [
  ['E92000001', 'England'],
  ['E08000035', 'Leeds'],
  ['E06000014', 'York'],
].flatMap(([code, name], at) => ['2019', '2020'].map((year) => `${code},${name},${year},${at + 10}`));
const FILES = { '/smoking.csv': `area_code,area,period,value\n${ROWS.join('\n')}\n` };

const heading = (page: Page) => page.locator('cw-bar-ranking [part="heading"]');

describe('the snippets on pickers in docs/context.md', () => {
  const pages = withBrowser(new DeclaredPages());

  it('the bar: area and period are followed by the widgets, and the link says so', async () => {
    await pages.visit({ files: FILES }, async (page, site) => {
      await opened(page, site, pageOf(BAR, ALL));
      await heading(page).filter({ hasText: 'Leeds' }).waitFor();
      await settle(page);
      const area = page.getByRole('combobox', { name: 'Area' });
      await area.click();
      await area.pressSequentially('York');
      await area.press('Enter');
      await heading(page).filter({ hasText: 'York' }).waitFor();
      const period = page.getByRole('combobox', { name: 'Period' });
      await period.focus();
      await period.selectOption('2019');
      await page.locator('cw-bar-ranking').getByText('2019').first().waitFor();
      assert.match(page.url(), /#cw=area:E06000014;period:2019$/);
      assert.ok(await page.getByRole('combobox', { name: 'Compare with' }).isVisible());
      await page.getByRole('button', { name: 'Copy a link to this page' }).waitFor();
    });
  });

  it('the look-up: a postcode that only the site knows is offered as its area', async () => {
    const files = {
      ...FILES,
      '/postcodes.js': POSTCODES,
      '/postcodes/YO1.json': '{ "code": "E06000014", "name": "York" }',
    };
    await pages.visit({ files }, async (page, site) => {
      await opened(page, site, pageOf(LOOK_UP, ALL));
      await heading(page).filter({ hasText: 'Leeds' }).waitFor();
      const area = page.getByRole('combobox', { name: 'Area' });
      await area.click();
      await page.getByRole('option', { name: 'York' }).waitFor();
      await area.fill('YO1');
      await page.getByRole('option', { name: 'York' }).click();
      await heading(page).filter({ hasText: 'York' }).waitFor();
      assert.ok(await page.getByText('A council or a postcode').isVisible());
    });
  });
});
