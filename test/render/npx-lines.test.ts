import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/rollup/workspace.js';

const BUILT = /(?:^|\/)(?:node_modules|dist|cdn|build|storybook-static)\//;
const within = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

/** Texts that somebody may copy a command from. What has been released is history. */
const files = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...['docs', 'packages', 'recipes', 'stories'].flatMap(within),
].filter(
  (file) => /\.(?:mdx?|ts|js|html)$/.test(file) && !BUILT.test(file) && !file.endsWith('CHANGELOG.md'),
);

const NPX = /npx(?:\s+--?[\w-]+(?:[= ]@?[\w/.-]+)?)*\s+commonweal\b/g;

describe('the command lines of the documentation', () => {
  it('name the scope, since the bare name is not ours on npm', async () => {
    let count = 0;
    for (const file of files) {
      for (const [line] of (await readFile(join(root, file), 'utf8')).matchAll(NPX)) {
        count += 1;
        assert.equal(line, 'npx --package @commonweal/render commonweal', file);
      }
    }
    assert.ok(count > 5);
  });

  it('name it in every block that is copied whole', async () => {
    for (const file of files.filter((name) => name.endsWith('.md'))) {
      const text = await readFile(join(root, file), 'utf8');
      for (const [, block = ''] of text.matchAll(/```(?:sh|shell|bash|console)\n([^]*?)```/g)) {
        assert.doesNotMatch(block, /^(?:\$ )?commonweal /m, file);
      }
    }
  });
});
