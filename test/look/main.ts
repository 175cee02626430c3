import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { startSite } from '../../tools/site.js';
import { launchChromium } from '../support/chromium.js';
import { StoryPage } from '../stories/story-page.js';
import { chosenStories } from './chosen.js';
import { excess, measureHeights } from './heights.js';
import { WIDTHS } from './mock-ups.js';
import { type Row, rowsOf, VIEWS } from './screenshots.js';
import { sheetOf } from './sheet.js';

const HELP = `Contact sheets of the stories in reports/look, or heights beside those of the mock-ups.
usage: npm run look -- [--only TEXT] [--views ${Object.keys(VIEWS).join()}] [--widths ${WIDTHS.join()}] [--heights]

  --only     all stories with this in their name or address, in place of one a state and shape
  --views    the first decides which stories look alike, of which one is shown
  --heights  print the heights of the figures that have a mock-up, and make no sheet`;
const SCREENSHOTS = 24;
const MOST_SHEETS = 60;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    views: { type: 'string', default: Object.keys(VIEWS).join() },
    widths: { type: 'string', default: WIDTHS.join() },
    heights: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const views = values.views.split(',');
const widths = values.widths.split(',').map(Number);
const isSound = views.every((view) => Object.hasOwn(VIEWS, view)) && widths.every((width) => width >= 1);
if (values.help || !isSound) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

async function printHeights(browser: Browser): Promise<void> {
  console.log('viewport  mock-up  widget  difference');
  for (const height of await measureHeights(browser)) {
    const { tag, what, width, mockUp, widget } = height;
    const share = `${excess(height) > 0 ? '+' : ''}${excess(height).toFixed(0)}%`;
    const numbers = [
      [width, 8],
      [mockUp, 9],
      [widget, 8],
      [share, 12],
    ] as const;
    console.log(numbers.map(([text, room]) => String(text).padStart(room)).join(''), ` ${what} of <${tag}>`);
  }
}

async function makeSheets(browser: Browser): Promise<void> {
  const folder = join(root, 'reports/look');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const site = await startSite();
  const shown = await StoryPage.open(await browser.newContext(), site.origin);
  const paper = await browser.newPage();
  const contents: string[] = [];
  let leftOut = 0;
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    const number = String(contents.length + 1).padStart(2, '0');
    await writeFile(join(folder, `${number}.png`), await sheetOf(paper, rows, `Sheet ${number}`));
    contents.push(`${number}.png  ${rows.map(({ story, view }) => `${story.caption}, ${view}`).join('; ')}`);
    console.log(contents.at(-1));
    rows = [];
  };
  for await (const row of rowsOf(shown, await chosenStories(values.only), views, widths)) {
    if (contents.length === MOST_SHEETS) {
      leftOut += 1;
      continue;
    }
    rows.push(row);
    if ((rows.length + 1) * widths.length > SCREENSHOTS) await flush();
  }
  if (rows.length > 0) await flush();
  await writeFile(join(folder, 'contents.txt'), `${contents.join('\n')}\n`);
  await site.close();
  console.log(`${contents.length} sheets in reports/look`);
  if (leftOut > 0) {
    console.error(`${leftOut} rows are on no sheet: choose by --only, --views or --widths.`);
    process.exitCode = 1;
  }
}

const browser = await launchChromium();
try {
  await (values.heights ? printHeights : makeSheets)(browser);
} finally {
  await browser.close();
}
