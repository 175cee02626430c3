import { fileURLToPath } from 'node:url';
import { openFigures } from '../../support/open-figures.js';
import { showUsual } from '../usual-stories.js';
import { treeText } from './tree-text.js';

/** The file with the tree of a widget as it was when somebody last looked at it. */
export const treeFile = (name: string): string => fileURLToPath(new URL(`${name}.txt`, import.meta.url));

/** The trees of the usual stories, by the name of the widget, with the tables of plots open. */
export async function readTrees(): Promise<ReadonlyMap<string, string>> {
  const trees = new Map<string, string>();
  await showUsual(async (page, name) => {
    await openFigures(page);
    const session = await page.context().newCDPSession(page);
    trees.set(name, await treeText(session));
    await session.detach();
  });
  return trees;
}
