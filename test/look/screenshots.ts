import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { settle } from '../support/elements.js';
import type { StoryPage } from '../stories/story-page.js';
import type { Shown } from './chosen.js';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const SCREEN = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

/** How a story is looked at, by the names that `--views` takes. */
export const VIEWS: Readonly<Record<string, Media>> = {
  light: SCREEN,
  dark: { ...SCREEN, colorScheme: 'dark' },
  forced: { ...SCREEN, forcedColors: 'active' },
  print: { ...SCREEN, media: 'print' },
};

/** What is below is cut off: tables of 150 rows look the same further down. */
const HIGHEST = 1600;

/** A story in one view: a screenshot for each width. */
export interface Row {
  readonly story: Shown;
  readonly view: string;
  readonly screenshots: readonly { readonly width: number; readonly png: Buffer }[];
}

/** A page that follows the reader's colours, as the pages of the mock-ups do. */
const GROUND = ':root { color-scheme: light dark; } body { background: Canvas; color: CanvasText; }';

async function rowOf(page: Page, story: Shown, view: string, widths: readonly number[]): Promise<Row> {
  await page.emulateMedia(VIEWS[view]);
  const screenshots = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
    screenshots.push({ width, png: await page.screenshot({ clip, fullPage: true }) });
  }
  return { story, view, screenshots };
}

/** Two views do for a page that is dark or narrow whatever the view. */
const viewsOf = ({ id }: Shown, views: readonly string[]): readonly string[] =>
  /--(?:narrow|dark-page)/.test(id) ? views.slice(0, 2) : views;

const keyOf = (row: Row): string => {
  const hash = createHash('sha256');
  for (const { png } of row.screenshots) hash.update(png);
  return hash.digest('hex');
};

/**
 * The screenshots of stories, one row a story and view. A story that looks like an earlier one in its first view is left
 * out: the same figures from another kind of file.
 */
export async function* rowsOf(
  shown: StoryPage,
  stories: readonly Shown[],
  views: readonly string[],
  widths: readonly number[],
): AsyncGenerator<Row> {
  const seen = new Set<string>();
  const { page } = shown;
  for (const story of stories) {
    const faults = await shown.show(story.id);
    if (faults.length > 0) throw new Error(`${story.caption}: ${faults.join('; ')}`);
    await settle(page);
    await page.addStyleTag({ content: GROUND });
    const first = await rowOf(page, story, views[0]!, widths);
    const key = keyOf(first);
    if (seen.has(key)) continue;
    seen.add(key);
    yield first;
    for (const view of viewsOf(story, views).slice(1)) yield await rowOf(page, story, view, widths);
  }
}
