import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { startSite } from '../../tools/site.js';
import { axeSource, launchChromium } from '../support/chromium.js';
import { report, settle } from '../support/elements.js';
import { axeFaults } from './axe.js';
import { readIndex } from './index-of-stories.js';
import { StoryPage } from './story-page.js';
import { PLAIN, viewsOf } from './views.js';

const entries = await readIndex();
const stories = entries.filter(({ type, id }) => type === 'story' && viewsOf(id).length > 0);
const manifest = JSON.parse(await readFile(join(root, 'packages/widgets/custom-elements.json'), 'utf8')) as {
  modules: { declarations?: { tagName?: string }[] }[];
};

/** A story with this tag asks for a file that is not there, to show what happens then. */
const MISSING_FILE = 'missing-file';

/** Each frame is painted whole before it is shown, however long that takes: screenshots are read pixel by pixel. */
const WHOLE_FRAMES = ['--run-all-compositor-stages-before-draw', '--disable-checker-imaging'];

/** A page that is dark for who asks for it. */
const GROUND = ':root { color-scheme: light dark; } body { background: Canvas; color: CanvasText; }';

/** A higher window takes the browser too long to paint. */
const HIGHEST = 1500;

/** What the browser itself says about a file that is not there. */
const NETWORK_NOTICE = /^(404: |console\.error: Failed to load resource: )/;

/** What is wrong with the story as it is, whatever the view. */
async function contentFaults(page: Page): Promise<string[]> {
  const unknown = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName),
  );
  if (unknown.length > 0) return [`not defined: ${unknown.join(', ')}`];
  await settle(page);
  const elements = await report(page);
  if (elements.length === 0) return ['no element of ours'];
  return elements.flatMap(({ tag, state }) => (state === 'loading' ? [`<${tag}> is still loading`] : []));
}

/**
 * Makes the window as wide as wanted, and as high as the story or nearly, so that much of it is seen at once: of a long
 * table too, which would scroll in its own box.
 */
async function fit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => {
    document.documentElement.style.setProperty('--cw-table-max-height', 'none');
    return document.documentElement.scrollHeight;
  });
  await page.setViewportSize({ width, height: Math.max(900, Math.min(height, HIGHEST)) });
}

/** Opens all that a reader may open. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const details of roots.flatMap((root) => [...root.querySelectorAll('details')])) details.open = true;
  });

/** The page never scrolls sideways: a wide table scrolls in its own box. */
const widthFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : [];
  });

describe('the stories of the built Storybook', { concurrency: 2 }, () => {
  /** A browser for each page: beside another page a browser may paint one of them late. */
  const browsers: Browser[] = [];
  /** Pages that show no story at the moment: two at most, as two tests run at a time. */
  const idle: StoryPage[] = [];
  let site: { origin: string; close: () => Promise<void> };

  before(async () => {
    site = await startSite();
  });
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await site.close();
  });

  async function openPage(): Promise<StoryPage> {
    const browser = await launchChromium(WHOLE_FRAMES);
    browsers.push(browser);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(await axeSource());
    return StoryPage.open(context, site.origin);
  }

  /** Lends a page. One with which something failed is closed: otherwise each failure would leave a browser running. */
  async function withPage<T>(use: (shown: StoryPage) => Promise<T>): Promise<T> {
    const shown = idle.pop() ?? (await openPage());
    try {
      const result = await use(shown);
      idle.push(shown);
      return result;
    } catch (error) {
      await shown.page.context().browser()?.close();
      throw error;
    }
  }

  it('there are stories, and documentation for every element', () => {
    assert.ok(stories.length > 0);
    const tags = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => (tagName === undefined ? [] : [tagName])),
    );
    const documented = entries.filter(({ type }) => type === 'docs').map(({ id }) => id);
    for (const tag of tags) {
      const name = tag.replace('cw-', '');
      assert.ok(
        documented.some((id) => id.includes(name)),
        `a docs page for <${tag}>`,
      );
    }
  });

  it('a search for the field’s own word finds stories about it', () => {
    assert.ok(stories.some(({ name }) => /\bpolarity\b/i.test(name)));
  });

  it('a theme has its own colours, as its file sets them', async () => {
    const colour = await withPage(async (shown) => {
      assert.deepEqual(await shown.show('composing-a-page-themes--ons'), []);
      await settle(shown.page);
      return shown.page.evaluate(() => {
        const link = document.querySelector('cw-sickness-absence-ranking')?.shadowRoot?.querySelector('a');
        return link === null || link === undefined ? 'no link' : getComputedStyle(link).color;
      });
    });
    assert.equal(colour, 'rgb(32, 96, 149)');
  });

  for (const story of stories) {
    it(`${story.title}: ${story.name}`, async () => {
      const found = await withPage(async (shown) => {
        const { page, camera } = shown;
        const faults = await shown.show(story.id);
        if (faults.length === 0) faults.push(...(await contentFaults(page)));
        await page.addStyleTag({ content: GROUND });
        const views = faults.length === 0 ? viewsOf(story.id) : [];
        for (const [at, { name, width, media, isOpen, differs }] of views.entries()) {
          await page.emulateMedia({ ...PLAIN, ...media });
          if (isOpen) await openAll(page);
          if (width !== views[at - 1]?.width) await fit(page, width);
          const inView = [...(await widthFaults(page)), ...(await axeFaults(page, camera, differs))];
          faults.push(...inView.map((fault) => `${name}: ${fault}`));
        }
        await page.emulateMedia(PLAIN);
        const isExpected = story.tags?.includes(MISSING_FILE) ?? false;
        return [...faults, ...shown.received().filter((line) => !(isExpected && NETWORK_NOTICE.test(line)))];
      });
      assert.deepEqual(found, []);
    });
  }
});
