import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { WIDGETS } from '../../support/grammars.js';
import { runTogether } from './tree-text.js';
import { readTrees, treeFile } from './trees.js';

describe('what the browser tells assistive technology', () => {
  let trees: ReadonlyMap<string, string>;

  before(async () => {
    trees = await readTrees();
  });

  for (const tag of WIDGETS) {
    const name = tag.replace('cw-', '');

    it(`of <${tag}> is as it was when it was last looked at (check 58)`, async () => {
      const held = await readFile(treeFile(name), 'utf8').catch(() => '');
      assert.equal(trees.get(name), held, 'If this is meant, run "npm run trees" and commit its diff.');
    });

    it(`of <${tag}> has a space between any two words`, () => {
      assert.deepEqual(runTogether(trees.get(name) ?? ''), []);
    });
  }
});
