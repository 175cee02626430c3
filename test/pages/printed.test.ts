import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { launchChromium } from '../support/chromium.js';
import { fileAnswer, serve, type Served } from '../support/serve.js';

/** A text on paper: the page it is on, and where it begins and ends, in points from the left. */
interface Printed {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const SCRIPT = '/commonweal.min.js';

/** Distances on paper that nobody sees, in points. */
const SLACK = 1.5;

const tableOf = (areas: number): string =>
  `<table><tr><th>Area</th><th>Rate</th></tr>${Array.from(
    { length: areas },
    (_, at) => `<tr><th>Area ${at + 1}</th><td>${(at * 7.3 + 20).toFixed(1)}</td></tr>`,
  ).join('')}</table>`;

const pageOf = (areas: number): string => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Print</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<h1>Print</h1>
<cw-bar-ranking heading="Rates" source="Made for this test">${tableOf(areas)}</cw-bar-ranking>`;

/** A figure with notes, release and method, which a reader has not opened. */
const NOTED = `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Print</title><link rel="icon" href="data:,">
<script type="module" src="${SCRIPT}"></script>
<cw-sickness-absence-ranking></cw-sickness-absence-ranking>`;

describe('a ranking on paper', () => {
  let browser: Browser;
  let site: Served;

  before(async () => {
    browser = await launchChromium();
    site = await serve((path) =>
      path === SCRIPT
        ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript')
        : { body: path === '/noted' ? NOTED : pageOf(Number(path.slice(1))), type: 'text/html' },
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function print(areas: number | 'noted', landscape = false): Promise<Printed[]> {
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/${areas}`);
      await page.locator('[state="ready"]').waitFor();
      return await printedTexts(await page.pdf({ format: 'A4', landscape, printBackground: true }));
    } finally {
      await page.close();
    }
  }

  for (const { areas, pages, landscape } of [
    { areas: 8, pages: 1, landscape: false },
    { areas: 8, pages: 1, landscape: true },
    { areas: 40, pages: 2, landscape: false },
    { areas: 30, pages: 2, landscape: true },
  ]) {
    const name = `${areas} areas on ${landscape ? 'wide' : 'upright'} paper`;
    it(`has its numbers where the axis says they are: ${name}`, async () => {
      const texts = await print(areas, landscape);
      assert.ok(Math.max(...texts.map(({ page }) => page)) >= pages, `fits on fewer pages than ${pages}`);
      const names = texts.filter(({ text }) => /^Area \d+$/.test(text));
      // Ranks are whole numbers too, before the names.
      const ticks = texts.filter(
        ({ text, left }) => /^\d+$/.test(text) && left > Math.max(...names.map(({ right }) => right)),
      );
      const labels = ticks.map(({ text }) => text);
      assert.ok(labels.length >= 3, `axis: ${labels.join(' ')}`);
      assert.deepEqual(labels, [...new Set(labels)], 'the axis is printed once');
      const [origin, perUnit] = axisOf(ticks);
      const values = texts.filter(({ text }) => /^\d+\.\d$/.test(text));
      assert.equal(values.length, areas);
      // Text at the end of a bar keeps the same distance from it.
      const gaps = values.map(({ text, left }) => left - (origin + perUnit * Number(text)));
      assert.ok(Math.max(...gaps) - Math.min(...gaps) < SLACK, gaps.join(' '));
    });

    it(`keeps each row on one page: ${name}`, async () => {
      const texts = await print(areas, landscape);
      const pagesOf = (pattern: RegExp): number[] =>
        texts.filter(({ text }) => pattern.test(text)).map(({ page }) => page);
      assert.deepEqual(pagesOf(/^Area \d+$/), pagesOf(/^\d+\.\d$/));
    });
  }

  it('has the notes and facts that are closed on screen, once, and nothing to press', async () => {
    const words = (await print('noted')).map(({ text }) => text).join(' ');
    for (const said of [
      'A younger age profile',
      'Labour Force Survey',
      '2018 edition',
      'About these figures',
    ])
      assert.equal(words.split(said).length, 2, said);
    assert.ok(!words.includes('Download'));
  });
});

/** Where the axis has 0, and how long a unit is, after a check that its labels are evenly apart. */
function axisOf(ticks: readonly Printed[]): readonly [origin: number, perUnit: number] {
  const at = ticks.map(({ text, left, right }) => [Number(text), (left + right) / 2] as const);
  const [first, second] = [at.at(0)!, at.at(-1)!];
  const perUnit = (second[1] - first[1]) / (second[0] - first[0]);
  const origin = first[1] - perUnit * first[0];
  for (const [value, centre] of at.slice(1, -1))
    assert.ok(Math.abs(origin + perUnit * value - centre) < SLACK, `${value} on the axis`);
  return [origin, perUnit];
}

async function printedTexts(bytes: Uint8Array): Promise<Printed[]> {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const found: Printed[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const left = Number(item.transform[4]);
      found.push({ page: number, text: item.str.trim(), left, right: left + item.width });
    }
  }
  return found;
}
