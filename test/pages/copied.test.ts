import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { Browser } from 'playwright-core';
import { launchWindowless } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { fileAnswer, serve, type Served } from '../support/serve.js';
import { elementPage } from './element-page.js';

const SCRIPT = '/commonweal.min.js';

describe('a table copied from a page', () => {
  let browser: Browser;
  let site: Served;

  before(async () => {
    browser = await launchWindowless();
    site = await serve((path) =>
      path === SCRIPT
        ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript')
        : { body: elementPage(path.slice(1), SCRIPT), type: 'text/html' },
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const tag of tagsOf('widget', 'figure')) {
    it(`takes no words for screen readers, no axis, no sign and no number twice: ${tag}`, async () => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      try {
        const page = await context.newPage();
        await page.goto(`${site.origin}/${tag}`);
        await settle(page);
        // The table of a plot is under it, closed.
        await page.locator(tag).evaluate(({ shadowRoot }) => {
          for (const each of shadowRoot!.querySelectorAll('details.figures')) each.setAttribute('open', '');
        });
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Control+c');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const { caption, header, hidden, cells } = await page.locator(tag).evaluate(wordsOf);
        assert.ok(!copied.includes(caption), 'the caption is for screen readers');
        // The finding above the table may say the very words of a cell.
        const start = copied.indexOf(`\n${header}`);
        assert.ok(start > 0, `not copied: ${header}`);
        const table = copied.slice(start);
        for (const words of hidden) assert.ok(!table.includes(words), `copied: ${words}`);
        assert.doesNotMatch(table, /[▲▼]/);
        for (const axis of await page.locator(tag).evaluate(axes))
          assert.ok(!copied.replace(/\s+/g, ' ').includes(axis), `copied: ${axis}`);
        const flat = copied.replace(/\s+/g, '');
        for (const row of cells) {
          const together = row.join('').replace(/\s+/g, '');
          assert.ok(flat.includes(together), `not copied as shown: ${row.join(' | ')}`);
        }
      } finally {
        await context.close();
      }
    });
  }
});

/** The labels of each axis in a line, as they would be copied. */
function axes({ shadowRoot }: Element): string[] {
  return [...shadowRoot!.querySelectorAll('svg.axis')].map((axis) =>
    [...axis.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
  );
}

/**
 * Words that only a screen reader has, the first header, and what is meant to be copied of each cell, by rows: its words
 * without the sign beside a number, which a spreadsheet could not read as one, and without the name of its column, which
 * is before it only where the table is narrow.
 */
function wordsOf({ shadowRoot }: Element): {
  caption: string;
  header: string;
  hidden: string[];
  cells: string[][];
} {
  const rows = [...shadowRoot!.querySelectorAll('thead tr, tbody tr[data-key]')];
  const [[header = ''] = [], ...cells] = rows.map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll('.spoken, .glyph, .axis, .of')) other.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
  return {
    caption: shadowRoot!.querySelector('caption')!.textContent.trim(),
    header,
    hidden: [...shadowRoot!.querySelectorAll('.spoken')]
      .map(({ textContent }) => textContent.trim())
      .filter((text) => text.includes(' ')),
    cells,
  };
}
