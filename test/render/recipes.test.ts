import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';
import { decode } from '@commonweal/data';
import { root } from '../../tools/rollup/workspace.js';
import { RECIPES } from '../support/recipe-table.js';
import { assertMakes, blocksOf, page, partsOf, snippetIn } from '../support/recipes.js';

const parts = partsOf(await page('recipes.md'));
const blockOf = (heading: string): string => blocksOf(parts.get(heading) ?? '').join('');

describe('the recipes from a download to a chart', () => {
  it('are each in the table, with one snippet', () => {
    assert.deepEqual([...new Set(RECIPES.map(({ heading }) => heading))], [...parts.keys()]);
    for (const [heading, part] of parts) assert.equal(blocksOf(part).length, 1, heading);
  });

  for (const { heading, small } of RECIPES) {
    it(`make the chart of a small file: ${heading} (${small.file})`, async () => {
      const bytes = new Uint8Array(await readFile(join(root, 'test/fixtures/recipes', small.file)));
      const snippet = snippetIn(blockOf(heading));
      assertMakes(snippet, bytes, small);
      const { text } = decode(bytes);
      const { state, html } = toHtml(snippet.tag, { data: text ?? '', attributes: snippet.attributes });
      assert.equal(state, 'ready');
      for (const name of small.rows.split('; ')) assert.ok(html.includes(name), name);
    });
  }
});
