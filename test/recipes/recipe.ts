import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchWindowless } from '../support/chromium.js';
import { type Recipe, RecipeSite } from './recipe-site.js';

const BOOKS =
  'Rate of book loans (invented) was highest in Northby (5.2) and lowest in Southby (3.6), of 3 areas';
const VISITS =
  'Library visits per 100 people (invented) were higher for 1 and lower for 1 of 2 groups in Westby than in Riding';

/** What holds of every recipe: it builds, and its page does what its text says. */
export function testRecipe(recipe: Recipe): void {
  describe(`the recipe ${recipe.name}${recipe.page === undefined ? '' : `, ${recipe.page}`}`, () => {
    let browser: Browser;
    let site: RecipeSite;
    before(async () => {
      browser = await launchWindowless();
      site = new RecipeSite(recipe, browser);
      await site.open();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('shows a named widget, a file and data of its own, under the strict policy and in silence', async () => {
      const { page, received } = await site.visit();
      const widget = (name: string) => page.getByRole('figure', { name, exact: true });
      const cells = (name: string, row: RegExp) =>
        widget(name).getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
      await widget(
        'Yorkshire and The Humber lost 2.3% of working hours to sickness, third highest of 12 areas',
      ).waitFor();
      await widget(BOOKS).waitFor();
      await widget(VISITS).waitFor();
      assert.deepEqual(
        await cells(
          'Yorkshire and The Humber lost 2.3% of working hours to sickness, third highest of 12 areas',
          /Yorkshire and The Humber/,
        ),
        ['3', '2.3', '6'],
      );
      assert.deepEqual(await cells(BOOKS, /Northby/), ['1', '5.2']);
      assert.deepEqual(await cells(VISITS, /Music/), ['45', '38', '−7\n16% lower']);
      assert.equal(await page.getByRole('table').count(), 3);
      assert.deepEqual(received, []);
      await page.close();
    });

    it('listens for the area that a reader selects, and for its release', async () => {
      const { page, received } = await site.visit();
      const button = page.getByRole('button', { name: 'Northby' });
      await button.click();
      await page.getByText('You chose Northby.', { exact: true }).waitFor();
      await button.click();
      await page.getByText('Choose an area in the ranking.', { exact: true }).waitFor();
      assert.deepEqual(received, []);
      await page.close();
    });

    it('leaves its reader the table in the page where the file does not come', async () => {
      site.missing.add('/books.csv');
      const { page, received } = await site.visit();
      const table = page.getByRole('table', { name: 'Books borrowed a head' });
      await table.waitFor();
      assert.equal(await table.getByRole('row', { name: /Northby/ }).innerText(), 'Northby\t5.2');
      assert.deepEqual(received, []);
      await page.close();
    });
  });
}
