import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { CATALOGUE, LANGUAGES } from '../packages/widgets/src/catalogue.js';
import { conclude } from './counts.js';
import { framePages } from './generate/frame-pages.js';
import { languageModules } from './generate/languages.js';
import { modules } from './generate/modules.js';
import { namesOf } from './generate/names.js';
import { frames, pages } from './generate/pages.js';
import { root } from './rollup/workspace.js';

/**
 * Writes every file generated from packages/widgets/src/catalogue.ts, and the frame pages. With --check, fails if an existing file differs
 * instead. Ends with the plain count line.
 * usage: npm run generate [-- --check]
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Folders that only contain generated files. */
const FOLDERS = [
  'packages/widgets/src/define',
  'packages/widgets/src/built-in',
  'packages/react/src/elements',
];

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const widgets = CATALOGUE.filter(({ kind }) => kind === 'widget');
const samples = Object.fromEntries(
  await Promise.all(
    widgets.map(async (entry) => {
      const { name } = namesOf(entry);
      const { sample } = await import(`../stories/${name}/${name}.examples.js`);
      return [entry.tag, sample];
    }),
  ),
);
const pageWords = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (lang) => {
      const own = await import(`../packages/widgets/src/frame/page-words.${lang}.js`);
      return [lang, own[`${lang}Page`]];
    }),
  ),
);
const exists = (/** @type {string} */ path) => existsSync(join(root, path));
const texts = {
  ...modules(CATALOGUE),
  ...languageModules(CATALOGUE, LANGUAGES, exists),
  ...frames(CATALOGUE),
  ...framePages(pageWords),
  ...pages(CATALOGUE, samples, read),
};
const files = await Promise.all(
  Object.entries(texts).map(async ([path, text]) => {
    const filepath = join(root, path);
    const options = { ...(await resolveConfig(filepath, { editorconfig: true })), filepath };
    return { path, text: await format(text, options) };
  }),
);
const strays = FOLDERS.filter(exists)
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((path) => path.endsWith('.ts') && !(path in texts));
const stale = files.filter(({ path, text }) => !existsSync(join(root, path)) || read(path) !== text);

if (!values.check) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of strays) rmSync(join(root, path));
}
for (const { path } of stale) console.log(`  ${path}: ${values.check ? 'not as generated' : 'written'}`);
for (const path of strays) console.log(`  ${path}: ${values.check ? 'of no element' : 'deleted'}`);
const failed = values.check ? stale.length + strays.length : 0;
if (failed > 0) console.log('Change packages/widgets/src/catalogue.ts alone, then run "npm run generate".');
conclude({ passed: files.length - (values.check ? stale.length : 0), failed });
