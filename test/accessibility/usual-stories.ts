import { StoryPage } from '../stories/story-page.js';
import { readIndex } from '../stories/index-of-stories.js';
import { isRepeated, isTelling } from '../stories/views.js';
import { launchChromium } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { WIDGETS } from '../support/grammars.js';
import { startSite } from '../../tools/site.js';
import type { Page } from 'playwright-core';

/** The stories that have a tree to keep: each state of each shape once a grammar, and each widget at its most usual. */
export async function tellingStories(): Promise<readonly string[]> {
  const usual = new Set((await usualStories()).values());
  return (await readIndex()).flatMap(({ type, id }) =>
    type === 'story' && (usual.has(id) || (isTelling(id) && !isRepeated(id))) ? [id] : [],
  );
}

/** The first story of each widget, which shows it at its most usual, by the name of the widget. */
export async function usualStories(): Promise<ReadonlyMap<string, string>> {
  const ids = (await readIndex()).filter(({ type }) => type === 'story').map(({ id }) => id);
  return new Map(
    WIDGETS.map((tag) => {
      const name = tag.replace('cw-', '');
      const id = ids.find((each) => each.split('--', 1)[0]!.endsWith(`-${name}`));
      if (id === undefined) throw new Error(`No story of ${name}`);
      return [name, id];
    }),
  );
}

/** Shows stories on a light page 1280 px wide, one after the other, and hands the page of each to `use`. */
export async function showStories(
  ids: Iterable<string>,
  use: (page: Page, id: string) => Promise<void>,
  script = '',
): Promise<void> {
  const browser = await launchChromium();
  const site = await startSite();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
    });
    await context.addInitScript(script);
    const shown = await StoryPage.open(context, site.origin);
    for (const id of ids) {
      const broken = await shown.show(id);
      if (broken.length > 0) throw new Error(`${id}: ${broken.join('; ')}`);
      await settle(shown.page);
      await use(shown.page, id);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
