import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startSite } from '../../tools/site.js';
import { StoryPage } from '../stories/story-page.js';
import { launchChromium } from '../support/chromium.js';
import { checksSource, type Faults, walk } from './walk.js';
import { type Extent, walkedStories } from './walked.js';

/** What is true of every story, by its number in the catalogue. */
const TRUE: Readonly<Record<string, string>> = {
  1: 'is one figure, named by its heading',
  3: 'says its message in a heading that can be seen',
  7: 'has its figures in a table with a caption, one row of headings and a scope for each heading',
  8: 'is exposed as a table with all its rows and cells, wide and narrow',
  9: 'has no image without a name',
  10: 'says nothing of axes, ticks and grid lines',
  13: 'shows no ungrouped number, no hyphen for a minus and no tail of digits',
  15: 'names its intervals and their level',
  14: 'has words or figures in every cell, also where there is no figure',
  19: 'has text of 4.5:1',
  21: 'has marks of 3:1',
  24: 'has no text under 12 px',
  25: 'has no text that overlaps another or is cut off',
  26: 'has horizontal labels, in full',
  27: 'has its legend above the chart or beside it',
  29: 'keeps text and marks in forced colours, light and dark',
  30: 'has text of 7:1 where more contrast is asked for',
  31: 'keeps its contrast on a dark page',
  33: 'has nothing that moves',
  34: 'fits 320 × 256 px',
  35: 'keeps its text apart at 200%, of the text alone and of the page',
  36: 'keeps its text apart with the text spacing of WCAG 1.4.12',
  37: 'has targets of 24 px',
  48: 'has its sort buttons in headings, one sorted column, and the order in the caption',
  49: 'scrolls in named boxes that the keyboard reaches',
  50: 'has downloads that say type and size',
  52: 'has ids that are unique, and references that find them',
  60: 'is silent',
};

/** The first faults, to be read. */
const reported = (faults: readonly string[] | undefined): string =>
  faults === undefined ? 'not looked for' : faults.slice(0, 20).join('\n');

const EXTENT: Extent = process.env.STORIES === 'all' ? 'all' : 'states';
const WALKED: Readonly<Record<Extent, string>> = {
  all: 'every story',
  states: 'one story a state and shape of each grammar, and the usual one of each element,',
};

describe(WALKED[EXTENT], () => {
  let browser: Browser;
  let site: { origin: string; close: () => Promise<void> };
  let faults: Faults = new Map();

  before(async () => {
    browser = await launchChromium();
    site = await startSite();
    const context = await browser.newContext();
    await context.addInitScript(await checksSource());
    const stories = await walkedStories(EXTENT, process.env.ONLY ?? '');
    faults = await walk(await StoryPage.open(context, site.origin), stories);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [number, what] of Object.entries(TRUE)) {
    it(`${what} (check ${number})`, () => {
      assert.equal(reported(faults.get(number)), '');
    });
  }

  it('has somewhere what checks look for by its markup', () => {
    assert.equal(reported(faults.get('nothing to look at')), '');
  });

  it('says each number of a cell once', () => {
    assert.equal(reported(faults.get('shown once')), '');
  });
});
