import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['widgets/cdn', 'data/cdn'];
/**
 * One bundle of each kind, in one language: the same code makes the others, and that of the frame. Those without a
 * language are made beside English ones.
 */
const KINDS = {
  cy: ['parts', 'modules', 'commonweal.js', 'bar-ranking.js', 'bar-ranking.min.js'],
  en: ['frame-resizer.min.js', 'data.min.js'],
};

/** Every file of a build, by its path. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const part of FOLDERS) {
    for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(path.slice(folder.length), await readFile(path, 'utf8'));
    }
  }
  return files;
}

describe('the bundles', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-bundles-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('of two builds are the same, byte for byte, in each kind', async () => {
    for (const [language, kinds] of Object.entries(KINDS))
      await promisify(execFile)(join(ROOT, 'node_modules/.bin/rollup'), ['-c', '--silent'], {
        cwd: ROOT,
        env: {
          ...process.env,
          COMMONWEAL_OUT: folder,
          COMMONWEAL_LANGUAGE: language,
          COMMONWEAL_ONLY: kinds.join(),
        },
      });
    const first = await filesOf(join(ROOT, 'packages'));
    const second = await filesOf(folder);
    const built = [...second.keys()];
    assert.deepEqual(
      Object.values(KINDS)
        .flat()
        .filter((kind) => !built.some((path) => path.split('/').includes(kind))),
      [],
    );
    assert.deepEqual(
      [...second].filter(([path, text]) => first.get(path) !== text).map(([path]) => path),
      [],
    );
  });

  it('that stand alone load nothing further', async () => {
    const alone = [...(await filesOf(join(ROOT, 'packages')))].filter(([path]) => path.endsWith('.min.js'));
    assert.ok(alone.length > 0);
    for (const [path, text] of alone) {
      // Read by the compiler: a sentence in a bundle may well end in "from".
      assert.deepEqual(ts.preProcessFile(text, true, true).importedFiles, [], path);
      assert.doesNotMatch(text, /sourceMappingURL|\beval\(|new Function\(/, path);
    }
  });

  it('of elements run as classic scripts, too: where type="module" is left out, they are no error', async () => {
    const elements = [...(await filesOf(join(ROOT, 'packages')))].filter(
      ([path]) => path.startsWith('/widgets/') && path.endsWith('.min.js'),
    );
    assert.ok(elements.length > 8);
    for (const [path, text] of elements) {
      assert.doesNotThrow(() => new Script(text), path);
      // A name at the top of a classic script is a name on the page.
      assert.ok(
        parseAst(text).body.every(({ type }) => type === 'ExpressionStatement'),
        path,
      );
    }
  });

  it('hold no sink for markup, code or style text but the one of the template library', async () => {
    const all = [...(await filesOf(join(ROOT, 'packages')))].filter(([path]) => path.endsWith('.js'));
    // The modules of a language share their chunks, and are looked at as one.
    const isModule = ([path]: [string, string]): boolean => path.includes('/modules/');
    const modules = new Map<string, string[]>();
    for (const [path, text] of all.filter(isModule))
      modules.set(dirname(path), [...(modules.get(dirname(path)) ?? []), text]);
    assert.ok(modules.size > 1);
    for (const [folder, texts] of modules) assert.ok(texts.length > 8, folder);
    const joined = [...modules].map(([folder, texts]) => [folder, texts.join('\n')] as const);
    const scripts = [...all.filter((each) => !isModule(each)), ...joined];
    const sinks =
      /\b(?:outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|importScripts)\b|document\.write|\beval\(|\bFunction\(|insertRule\(|style\.cssText|set(?:Timeout|Interval)\(["'`]|setAttribute(?:NS)?\(["'](?:style|on)|createElement(?:NS)?\(["'](?:script|iframe|object|embed|link)|window\.open|localStorage|sessionStorage|indexedDB|\.cookie\b|sendBeacon|WebSocket|XMLHttpRequest/g;
    for (const [path, text] of scripts) {
      assert.deepEqual(text.match(sinks) ?? [], [], path);
      const holdsTemplates = text.includes('litHtmlVersions');
      // Lit makes a template of the fixed parts of ours, under a policy that bears our name. No data goes through it.
      assert.equal(text.split('innerHTML').length - 1, holdsTemplates ? 1 : 0, path);
      // And a style element, in browsers that cannot adopt a style sheet.
      assert.equal(text.split(/createElement\(["']style/).length - 1, holdsTemplates ? 1 : 0, path);
      assert.deepEqual(
        [...text.matchAll(/createPolicy\(("[^"]*")/g)].map(([, name]) => name),
        holdsTemplates ? ['"commonweal"'] : [],
        path,
      );
    }
  });
});
