import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const WORDS = 'packages/data/src/messages/';

/** What a bundler makes of some code, and the modules of messages whose code is left in it. */
async function bundled(contents: string): Promise<{ code: string; words: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    tsconfig: `${root}test/tsconfig.json`,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outfile: 'out.js',
  });
  const [output] = Object.values(metafile.outputs);
  const left = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    code: outputFiles[0]?.text ?? '',
    words: left.map(([path]) => path).filter((path) => path.startsWith(WORDS) && !path.endsWith('/items.ts')),
  };
}

/** What English messages say between the values in them. */
const ENGLISH = readdirSync(`${root}${WORDS}en`).flatMap((name) => {
  const texts = readFileSync(`${root}${WORDS}en/${name}`, 'utf8').match(/`[^`\n]+`|'[^'\n]+'/g) ?? [];
  return texts
    .flatMap((text) => text.slice(1, -1).split(/\$\{[^}]*\}+/))
    .filter((piece) => piece.length > 20 && piece.trim().split(' ').length > 4 && !/[`'$"]/.test(piece));
});
const englishIn = (code: string): string[] => ENGLISH.filter((piece) => code.includes(piece));

describe('without a language', () => {
  it('English is recognised by its sentences', async () => {
    const { code, words } = await bundled(`export { readDataset } from '@commonweal/data';`);
    assert.ok(ENGLISH.length > 150);
    assert.deepEqual(ENGLISH.length, englishIn(code).length);
    assert.ok(words.includes(`${WORDS}en/content.ts`));
  });

  it('the reader and fetcher of the elements contain none', async () => {
    const { code, words } = await bundled(
      `export * from '@commonweal/data/unworded.js'; export { wordIssue, emptyData } from '@commonweal/data';`,
    );
    assert.ok(code.includes('readWith'));
    assert.deepEqual([words, englishIn(code)], [[], []]);
  });

  it('an element with its engine contains none', async () => {
    const { code, words } = await bundled(
      ['commonweal-element', 'model-engine', 'reading', 'own-policy']
        .map((name) => `export * from './packages/widgets/src/base/${name}.ts';`)
        .join(' '),
    );
    assert.ok(code.includes('readWith'));
    assert.deepEqual([words, englishIn(code)], [[], []]);
  });

  it('no model of a widget contains any', async () => {
    const folders = readdirSync(`${root}packages/widgets/src`, { withFileTypes: true, recursive: true });
    const models = folders.filter(({ name }) => name === 'model.ts').map(({ parentPath }) => parentPath);
    assert.ok(models.length > 3);
    const all = models.map((folder, index) => `export * as m${String(index)} from '${folder}/model.ts';`);
    const { code, words } = await bundled(all.join('\n'));
    assert.deepEqual([words, englishIn(code)], [[], []]);
  });

  for (const lang of ['cy', 'en'])
    it(`the messages of issues that an element has in ${lang} bring no words on the roles of columns`, async () => {
      const { words } = await bundled(
        `export { issueMessages } from '@commonweal/data/messages/${lang}.js';`,
      );
      assert.ok(words.includes(`${WORDS}${lang}/roles.ts`));
      assert.ok(!words.includes(`${WORDS}${lang}/column-roles.ts`));
    });

  it('Welsh contains no English', async () => {
    const { code, words } = await bundled(`export { cy } from '@commonweal/data/messages/cy.js';`);
    assert.ok(words.length > 15 && words.every((path) => !path.startsWith(`${WORDS}en`)));
    assert.deepEqual(englishIn(code), []);
  });
});
