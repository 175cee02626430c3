import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';

/** A hook of Node's loader under which nothing of Lit can be found. */
const HOOK = `export async function resolve(name, context, next) {
  if (/^(lit|lit-html|lit-element|@lit|@lit-labs)(\\/|$)/.test(name)) throw new Error(name + ' is asked for');
  return next(name, context);
}`;
const REGISTER = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOK)}`)});`;

type Loaded = { readonly exported: readonly string[] } | { readonly refused: string };

const MODEL = ['model', 'options', 'words.en', 'words.cy'];
const pathOf = (tag: string, part: string): string => `${tag.replace('cw-', '')}/${part}.js`;

/**
 * What each module of the built package exports in plain Node, without Lit, or why it does not load. One process asks for
 * all: what asks for Lit is refused for every module that brings it, however often and by whatever way.
 */
function loadAll(paths: readonly string[]): Readonly<Record<string, Loaded>> {
  const code = `const loaded = {};
for (const path of ${JSON.stringify(paths)})
  loaded[path] = await import('@commonweal/widgets/' + path).then(
    (module) => ({ exported: Object.keys(module) }),
    (error) => ({ refused: String(error) }),
  );
console.log(JSON.stringify(loaded));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(REGISTER)}`,
      '--input-type=module',
      '--eval',
      code,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Record<string, Loaded>;
}

describe('in plain Node, without Lit', () => {
  const tags = tagsOf('widget');
  let loaded: Readonly<Record<string, Loaded>> = {};
  before(() => {
    // Models come first: none profits from what an element has loaded.
    const parts = [...MODEL, 'element'];
    loaded = loadAll(parts.flatMap((part) => tags.map((tag) => pathOf(tag, part))));
  });

  for (const tag of tags) {
    it(`the model of <${tag}> loads, with its options and words`, () => {
      for (const part of MODEL) {
        const found = loaded[pathOf(tag, part)]!;
        assert.ok('exported' in found && found.exported.length > 0, JSON.stringify(found));
      }
    });

    it(`the element of <${tag}> does not, so that the test would notice`, () => {
      const found = loaded[pathOf(tag, 'element')]!;
      assert.match('refused' in found ? found.refused : '', /lit\S* is asked for/);
    });
  }
});
