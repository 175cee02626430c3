import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { RATES, withBuilder } from './builder-page.js';

const WORKBOOK = new URL('../builder/fixtures/two-sheets.xlsx', import.meta.url);
const SLOW = '/data/slow.csv';

describe('the last thing that an editor asked for', () => {
  const builder = withBuilder();

  /** Asks for a file that arrives once it is let. */
  async function askSlowly(): Promise<() => Promise<void>> {
    let release = (): void => undefined;
    const late = new Promise<void>((done) => {
      release = done;
    });
    await builder.serve(SLOW, RATES.replaceAll('York', 'Selby'), late);
    await builder.giveLink(SLOW);
    return async () => {
      const answer = builder.page.waitForResponse(`${builder.origin}${SLOW}`);
      release();
      await (await answer).finished();
      await builder.idle();
    };
  }

  const isBusy = (): Promise<string | null> =>
    builder.page.locator('.columns-of-page').getAttribute('aria-busy');

  it('is built-in figures, and not a link that was asked for before and came later', async () => {
    const arrive = await askSlowly();
    await builder.giveBuiltIn('Sickness absence, 2018');
    await builder.preview('cw-sickness-absence-ranking').waitFor();
    assert.equal(await isBusy(), 'false');
    await arrive();
    assert.equal(await builder.preview('cw-sickness-absence-ranking').count(), 1);
    assert.equal(await builder.page.getByText('Selby').count(), 0);
  });

  it('is a sheet of a workbook, and not such a link', async () => {
    await builder.giveFile('two.xlsx', await readFile(WORKBOOK));
    await builder.page.getByLabel('Sheet').waitFor();
    const arrive = await askSlowly();
    await builder.page.getByLabel('Sheet').selectOption('Counts (2 rows)');
    await builder.page.getByText('1 row of data, 2 columns.').waitFor();
    await arrive();
    assert.ok(await builder.page.getByText('1 row of data, 2 columns.').isVisible());
  });

  it('is a file, and not what the address of the page asked for', async () => {
    let release = (): void => undefined;
    const late = new Promise<void>((done) => {
      release = done;
    });
    await builder.serve(SLOW, RATES.replaceAll('York', 'Selby'), late);
    await builder.page.goto('about:blank');
    await builder.page.goto(`${builder.origin}/builder/#v=1&src=${builder.origin}${SLOW}&w=cw-bar-ranking`);
    await builder.giveFile('rates.csv', RATES);
    await builder.part('Where the widget goes', 'York');
    const answer = builder.page.waitForResponse(`${builder.origin}${SLOW}`);
    release();
    await (await answer).finished();
    await builder.idle();
    assert.match(await builder.part('Where the widget goes'), /York/);
    assert.equal(await builder.preview('cw-bar-ranking').getByText('Selby').count(), 0);
  });

  it('has no menu of the sheets of a workbook that was given before', async () => {
    await builder.giveFile('two.xlsx', await readFile(WORKBOOK));
    await builder.page.getByLabel('Sheet').waitFor();
    await builder.giveBuiltIn('Sickness absence, 2018');
    await builder.preview('cw-sickness-absence-ranking').waitFor();
    await builder.page.getByLabel('Sheet', { exact: true }).waitFor({ state: 'detached' });
  });

  it('is adjusted still once an earlier widget is taken away', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await page.getByRole('button', { name: 'Add another widget' }).click();
    await page.getByRole('button', { name: 'Add another widget' }).click();
    await page.getByRole('button', { name: /^Adjust .*\(2\)$/ }).click();
    const adjusted = page.locator('.chosen [aria-current=true]');
    const name = ((await adjusted.textContent()) ?? '').replace(/ \(2\).*/s, '');
    await page.getByRole('button', { name: /^Remove .*\(1\)$/ }).click();
    await adjusted.getByText(`${name.trim()} (1) being adjusted`).waitFor();
  });
});

describe('a linked workbook', () => {
  const builder = withBuilder();

  it('is opened at the same sheet by a colleague, whose page has its figures', async () => {
    const { page, origin } = builder;
    await builder.serve('/data/two.xlsx', await readFile(WORKBOOK));
    await builder.giveLink('/data/two.xlsx');
    await page.getByLabel('Sheet').selectOption('Counts (2 rows)');
    await page.getByText('1 row of data, 2 columns.').waitFor();
    await page.getByText('A page cannot read a workbook').waitFor();
    await page.waitForURL(/sheet=Counts/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText('1 row of data, 2 columns.').waitFor();
    assert.equal(await page.getByLabel('Sheet').inputValue(), '1');
    await page.goto('about:blank');
    await page.goto(`${origin}/builder/#v=1&src=${origin}/data/two.xlsx&w=cw-bar-ranking`);
    await page.getByLabel('Sheet').waitFor();
    await page.goto('about:blank');
    await page.goto(address.replace('sheet=Counts', 'sheet=Gone'));
    await page.getByRole('group', { name: 'There is a problem' }).getByText('‘Gone’').waitFor();
  });
});
