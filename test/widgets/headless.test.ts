import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { root } from '../../tools/rollup/workspace.js';

/** A hook of Node's loader under which nothing of Lit can be found. */
const HOOK = `export async function resolve(name, context, next) {
  if (/^(lit|lit-html|lit-element|@lit|@lit-labs)(\\/|$)/.test(name)) throw new Error(name + ' is asked for');
  return next(name, context);
}`;
const REGISTER = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOK)}`)});`;

/** What a module of the built package exports in plain Node, without Lit; null where it does not load. */
function loaded(path: string): { readonly exported: readonly string[] | null; readonly said: string } {
  const code = `console.log(JSON.stringify(Object.keys(await import('@commonweal/widgets/${path}'))))`;
  const { status, stdout, stderr } = spawnSync(
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
  return { exported: status === 0 ? (JSON.parse(stdout) as string[]) : null, said: stderr };
}

describe('in plain Node, without Lit', () => {
  for (const tag of tagsOf('widget')) {
    it(`the model of <${tag}> loads, with its options and words`, () => {
      for (const part of ['model', 'options', 'words.en', 'words.cy']) {
        const { exported, said } = loaded(`${tag.replace('cw-', '')}/${part}.js`);
        assert.ok(exported !== null && exported.length > 0, said);
      }
    });

    it(`the element of <${tag}> does not, so that the test would notice`, () => {
      const { exported, said } = loaded(`${tag.replace('cw-', '')}/element.js`);
      assert.equal(exported, null);
      assert.match(said, /lit\S* is asked for/);
    });
  }
});
