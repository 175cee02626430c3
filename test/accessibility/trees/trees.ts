import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFigures } from '../../support/open-figures.js';
import { showStories, tellingStories } from '../usual-stories.js';
import { treeText } from './tree-text.js';

const folder = new URL('held/', import.meta.url);

/** The file with the tree of a story as it was when somebody last looked at it. */
export const treeFile = (story: string): string => fileURLToPath(new URL(`${story}.txt`, folder));

/** The stories whose tree is held. */
export const heldStories = (): readonly string[] =>
  readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));

/** The trees of the telling stories, with the tables of plots open. */
export async function readTrees(): Promise<ReadonlyMap<string, string>> {
  const trees = new Map<string, string>();
  await showStories(await tellingStories(), async (page, id) => {
    await openFigures(page);
    const session = await page.context().newCDPSession(page);
    trees.set(id, await treeText(session));
    await session.detach();
  });
  return trees;
}
