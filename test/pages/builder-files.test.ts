import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Download } from 'playwright-core';
import { PNG } from 'pngjs';
import { RATES, withBuilder } from './builder-page.js';

describe('the builder', () => {
  const builder = withBuilder();

  /** The files that a button offers, once no more come. */
  async function filesOf(
    button: string,
    said: string,
  ): Promise<readonly (readonly [name: string, contents: Buffer])[]> {
    const { page } = builder;
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    await page.locator('.outcome', { hasText: said }).waitFor();
    await builder.idle();
    return Promise.all(
      downloads.map(
        async (download) => [download.suggestedFilename(), await readFile(await download.path())] as const,
      ),
    );
  }

  it('offers the image of a widget as SVG and as PNG of twice its size, and the data that it shows', async () => {
    await builder.giveFile('rates.csv', RATES);
    await builder.part('Where the widget goes', '<cw-');
    const [svg, ...more] = await filesOf('Image, SVG', 'The image is ready.');
    assert.deepEqual([svg?.[0], more], ['bar-ranking.svg', []]);
    assert.match(svg![1].toString(), /^<svg [^>]*xmlns=[^]*York/);
    const width = Number(/\bwidth="(\d+)/.exec(svg![1].toString())?.[1]);
    await builder.page.getByLabel('Dark', { exact: true }).check();
    const [png] = await filesOf('Image, PNG', 'The image is ready.');
    assert.equal(png?.[0], 'bar-ranking.png');
    assert.equal(PNG.sync.read(png[1]).width, width * 2);
    const data = await filesOf('Data, CSV', 'The data are ready.');
    assert.deepEqual(
      data.map(([name]) => name),
      ['rates.csv'],
    );
    assert.match(data[0]![1].toString(), /York,.*6\.2/);
  });

  it('offers the data of a dashboard of built-in figures as a file of each widget, and not again as an archive', async () => {
    const { page } = builder;
    await builder.giveBuiltIn('Sickness absence, 2018');
    await page.getByRole('button', { name: 'Add another widget' }).click();
    await builder.preview('cw-dashboard > :nth-child(2)[state]').waitFor();
    const files = await filesOf('Data, CSV', 'The data are ready.');
    assert.ok(files.length > 0);
    for (const [name] of files) assert.match(name, /\.csv$/);
  });

  it('reads a file that is dropped anywhere on its page', async () => {
    const { page } = builder;
    await page.getByLabel('A table to paste').check();
    const transfer = await page.evaluateHandle((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'rates.csv', { type: 'text/csv' }));
      return dropped;
    }, RATES);
    const isTaken = await page.evaluate((dataTransfer) => {
      const heading = document.querySelector('#preview-heading')!;
      return ['dragover', 'drop'].map(
        (type) =>
          !heading.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    }, transfer);
    assert.deepEqual(isTaken, [true, true], 'the browser does not open it itself');
    await builder.preview('cw-bar-ranking').waitFor();
    assert.ok(await page.getByLabel('A file', { exact: true }).isChecked());
  });

  it('says what a link for a colleague has no room for', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    await page.getByLabel('Headline', { exact: true }).fill('Rates '.repeat(700));
    await page.getByLabel('Headline', { exact: true }).press('Tab');
    await page.getByRole('button', { name: 'Copy a link to this page' }).click();
    await page.locator('.outcome', { hasText: 'too long for a link: “Headline” of Ranking' }).waitFor();
    assert.doesNotMatch(page.url(), /a\.heading/);
    assert.match(page.url(), /w=cw-bar-ranking/);
  });

  it('shows the widget as narrow and as wide as pages are, in dark, in a style and in Welsh', async () => {
    const { page } = builder;
    await builder.giveFile('rates.csv', RATES);
    const frame = page.locator('.stage > .frame');
    const own = (property: 'inlineSize' | 'backgroundColor'): Promise<string> =>
      frame.evaluate((element, name) => getComputedStyle(element)[name], property);
    const width = async (): Promise<number> => Math.round(Number.parseFloat(await own('inlineSize')));
    for (const [label, pixels] of [
      ['Phone, 320', 320],
      ['Desktop, 1,280', 1280],
      ['Tablet, 768', 768],
    ] as const) {
      await page.getByLabel(label).check();
      assert.equal(await width(), pixels);
    }
    const light = await own('backgroundColor');
    await page.getByLabel('Dark', { exact: true }).check();
    assert.notEqual(await own('backgroundColor'), light);
    const head = builder.preview('cw-bar-ranking').getByRole('heading').first();
    const english = await head.textContent();
    await page.getByLabel('Style', { exact: true }).selectOption('Like the NHS website');
    assert.ok(await frame.evaluate((element) => element.classList.contains('cw-theme-nhs')));
    assert.match(await builder.part('In the head of the page, once', 'themes/nhs.css'), /rel="stylesheet"/);
    await page.getByLabel('Language', { exact: true }).selectOption('Welsh');
    await page.waitForFunction(
      (before) =>
        document.querySelector('.stage cw-bar-ranking')?.shadowRoot?.querySelector('h2')?.textContent !==
        before,
      english,
    );
    assert.match(await builder.part('Where the widget goes', 'lang="cy"'), /Lloegr|Cyfradd|uchaf|isaf/i);
  });
});
