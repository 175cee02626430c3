import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as components from '@commonweal/react';
import * as elements from '@commonweal/widgets';
import { CATALOGUE, tagsOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../stories/examples.js';
import { allTags, ownAttributes, presetOf } from '../../packages/render/src/element.js';
import { root } from '../../tools/rollup/workspace.js';

const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
const isCommon = new Set(['id', 'class']);

describe('the catalogue', () => {
  for (const entry of CATALOGUE) {
    const { tag } = entry;
    it(`names <${tag}>, which is registered, and exported as an element and as a component`, () => {
      const className = tag.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(allTags().includes(tag));
      assert.equal(Reflect.get(elements, className), customElements.get(tag));
      assert.equal((Reflect.get(components, className) as { displayName: string }).displayName, className);
    });

    it(`has stories of <${tag}>, each with attributes that it has`, () => {
      const examples = Object.entries(EXAMPLES[tag]);
      assert.ok(examples.length >= (entry.kind === 'control' ? 1 : 10));
      // What a dashboard is given goes to the widgets in it.
      if (entry.kind === 'dashboard') return;
      const known = new Set([...ownAttributes(tag), ...isCommon, 'children', 'file', 'data']);
      for (const [name, { args = {} }] of examples)
        assert.deepEqual(
          Object.keys(args).filter((key) => !known.has(key)),
          [],
          name,
        );
    });
  }

  for (const entry of CATALOGUE) {
    if (entry.kind !== 'figure') continue;
    it(`says of <${entry.tag}> which widget and which dataset it is of`, async () => {
      assert.equal(presetOf(entry.tag).indicator, entry.indicator);
      const widget = Object.getPrototypeOf(customElements.get(entry.of)) as object;
      assert.equal(Object.getPrototypeOf(customElements.get(entry.tag)), widget);
      const guide = await text('docs/embedding.md');
      assert.match(guide, new RegExp(`^<${entry.tag}>$`, 'm'), 'the guide has its snippet');
    });
  }

  it('has the folder of each widget, with files of the same names', () => {
    for (const tag of tagsOf('widget'))
      for (const file of ['options', 'words', 'words.en', 'words.cy', 'model', 'element', 'generic'])
        assert.ok(
          existsSync(join(root, `packages/widgets/src/${tag.replace('cw-', '')}/${file}.ts`)),
          `${tag} ${file}`,
        );
  });
});
