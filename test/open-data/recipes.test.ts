import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RECIPES } from '../support/recipe-table.js';
import { assertMakes, blocksOf, page, partsOf, snippetIn } from '../support/recipes.js';

const parts = partsOf(await page('recipes.md'));

for (const { heading, real } of RECIPES) {
  test(`${real.file}: the snippet of “${heading}” shows its figures, none lost`, () => {
    const folder = process.env.COMMONWEAL_OPEN_DATA ?? '';
    const snippet = snippetIn(blocksOf(parts.get(heading) ?? '').join(''));
    assertMakes(snippet, new Uint8Array(readFileSync(`${folder}/${real.file}`)), real);
  });
}
