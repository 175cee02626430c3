import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { allTags, ownAttributes } from '../../packages/render/src/element.js';
import { root } from '../../tools/rollup/workspace.js';

const guide = await readFile(join(root, 'docs/embedding.md'), 'utf8');
/** What an author may write on an element, `lang` as on any; its state is its own to write. */
const attributesOf = (tag: string): string[] =>
  [...new Set([...ownAttributes(tag).filter((name) => name !== 'state'), 'lang'])].sort();

describe('the recipes for content management systems', () => {
  it('let every element and attribute through in WordPress', () => {
    const [, listed = ''] = /\$allowed = \[([^\]]*)\];/.exec(guide) ?? [];
    const names = [...listed.matchAll(/'([^']*)'/g)].map(([, name]) => name);
    assert.deepEqual(names, [...new Set(allTags().flatMap(attributesOf))].sort());
    const [, named = ''] = /foreach \(\[([^\]]*)\] as \$name\)/.exec(guide) ?? [];
    const tags = [...named.matchAll(/'([^']*)'/g)].map(([, name]) => `cw-${name ?? ''}`);
    assert.deepEqual(tags.sort(), [...allTags()].sort());
  });

  it('let every attribute of an element through in Drupal', () => {
    const listed = [...guide.matchAll(/<(cw-[a-z-]+) ([a-z -]+)> (?=<)/g)];
    assert.ok(listed.length >= 2);
    for (const [, tag = '', names = ''] of listed) assert.deepEqual(names.split(' '), attributesOf(tag), tag);
  });
});
