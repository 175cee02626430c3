import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { runTogether } from './tree-text.js';
import { heldStories, readTrees, treeFile } from './trees.js';

describe('what the browser tells assistive technology', () => {
  let trees: ReadonlyMap<string, string>;

  before(async () => {
    trees = await readTrees();
  });

  it('is held for each story that shows a widget, a state or a shape first (check 58)', () => {
    assert.deepEqual([...heldStories()].sort(), [...trees.keys()].sort());
  });

  for (const story of heldStories()) {
    it(`in ${story} is as it was when it was last looked at (check 58)`, async () => {
      const held = await readFile(treeFile(story), 'utf8');
      assert.equal(trees.get(story), held, 'If this is meant, run "npm run trees" and commit its diff.');
    });

    it(`in ${story} has a space between any two words`, () => {
      const found = runTogether(trees.get(story) ?? '');
      assert.deepEqual(found, []);
    });
  }
});
