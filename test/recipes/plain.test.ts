import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/rollup/workspace.js';
import type { Recipe } from './recipe-site.js';
import { testRecipe } from './recipe.js';

const PLAIN: Recipe = {
  name: 'plain',
  build: null,
  folders: ['recipes/plain'],
  // Where the recipe says the widgets are to be copied.
  copied: { at: '/widgets/0.1.0/', from: 'packages/widgets/cdn' },
};

/** The source of script that lets the one import map of a page be read. */
function importMapHash(page: string): string {
  const html = readFileSync(join(root, 'recipes/plain', page), 'utf8');
  const map = /<script type="importmap">([^<]*)<\/script>/.exec(html)![1]!;
  return `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
}

testRecipe({ ...PLAIN, page: 'one-file.html' });
testRecipe({ ...PLAIN, page: 'import-map.html', scripts: importMapHash('import-map.html') });
