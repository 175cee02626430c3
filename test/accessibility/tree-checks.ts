import type { CDPSession, Page } from 'playwright-core';
import { count, type Node, treeOf } from './tree.js';

/** What the document has, to be compared with what the browser tells of it. */
interface InDocument {
  readonly headings: readonly string[];
  readonly tables: number;
  readonly rows: number;
  readonly cells: number;
}

const inDocument = (page: Page): Promise<InDocument> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const figures = roots.filter((root) => root.querySelector('figure #heading') !== null);
    const sizes = { tables: 0, rows: 0, cells: 0 };
    // A column that a narrow table leaves out is exposed to nobody.
    for (const root of roots) {
      for (const node of root.querySelectorAll('table, tr, th, td')) {
        if (!node.checkVisibility()) continue;
        sizes[node.localName === 'table' ? 'tables' : node.localName === 'tr' ? 'rows' : 'cells'] += 1;
      }
    }
    return {
      headings: figures.map((root) => root.querySelector('#heading')?.textContent.trim() ?? ''),
      ...sizes,
    };
  });

const IMAGES = /^(?:image|img|graphics-|Svg)/;
const CELLS = ['cell', 'gridcell', 'rowheader', 'columnheader'];

function figureFaults(tree: readonly Node[], { headings }: InDocument): string[] {
  const figures = tree.filter(({ role, parents }) => role === 'figure' && !parents.includes('figure'));
  const names = figures.map(({ name }) => name.trim());
  return headings
    .filter((heading) => !names.includes(heading))
    .map((heading) => `no figure is named "${heading}"`);
}

/** Checks 1, 8 and 9: what the browser tells assistive technology. */
export async function treeFaults(page: Page, session: CDPSession): Promise<Record<string, string[]>> {
  const tree = await treeOf(session);
  const document = await inDocument(page);
  const found = { tables: count(tree, 'table'), rows: count(tree, 'row'), cells: count(tree, ...CELLS) };
  // Tables of the page itself, before or beside ours, are exposed too.
  const lost = (['tables', 'rows', 'cells'] as const).filter((what) => found[what] < document[what]);
  return {
    1: figureFaults(tree, document),
    8: lost.map((what) => `${found[what]} of ${document[what]} ${what} are exposed`),
    9: tree
      .filter(({ role, name }) => IMAGES.test(role) && name === '')
      .map(({ role }) => `an image without a name: ${role}`),
  };
}
