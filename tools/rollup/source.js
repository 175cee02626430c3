import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { collapseCssLiterals } from './collapse-css.js';
import { lightScales } from './light-scales.js';
import { lightShapes } from './light-shapes.js';
import { ownWords } from './own-words.js';
import { ownPolicy } from './own-policy.js';
import { root, workspace } from './workspace.js';
import { writtenStyles } from './written-styles.js';

/** @type {any} */
const compile = esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` });
const packages = `${root}packages/`;
const collapse = collapseCssLiterals();

/** Modules compiled in this run: most of them are in most bundles. */
const compiled = new Map();

/** Rollup plugin: compiles TypeScript to JavaScript with collapsed styles, each module once per run. */
const typescript = {
  name: 'typescript',
  resolveId: compile.resolveId,
  async transform(code, id) {
    if (!compiled.has(id)) compiled.set(id, transform(this, code, id));
    return compiled.get(id);
  },
};

async function transform(context, code, id) {
  const javascript = await compile.transform.call(context, (await writtenStyles(id)) ?? code, id);
  if (!javascript) return null;
  const collapsed = collapse.transform.call(context, javascript.code);
  return { code: collapsed?.code ?? javascript.code, map: null };
}

/** The first answer for each key: what is on the disc does not change while bundles are made. */
function once(/** @type {(key: string) => any} */ answer) {
  const answers = new Map();
  return (/** @type {string} */ key) => {
    if (!answers.has(key)) answers.set(key, answer(key));
    return answers.get(key);
  };
}

const sourceAt = once((path) => {
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : null;
});
const textOf = once((path) => readFile(path, 'utf8'));

/** Rollup plugin: finds and reads each of our modules once per run, since most of them are in nearly a hundred bundles. */
const sourcesOnce = {
  name: 'sources-once',
  resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
    id.startsWith('.') && importer?.startsWith(packages) ? sourceAt(join(dirname(importer), id)) : null,
  load: (/** @type {string} */ id) => (id.startsWith(packages) && id.endsWith('.ts') ? textOf(id) : null),
};

/** Plugins to bundle the packages from their TypeScript, in a language. */
export const fromSource = (lang = 'en') => [
  workspace,
  ownWords(lang),
  sourcesOnce,
  lightScales,
  lightShapes,
  typescript,
  ownPolicy(lang),
  nodeResolve({ extensions: ['.ts', '.js'] }),
];

/**
 * What a bundle may leave out: a style sheet does nothing by itself, nor do our modules but those that register
 * elements. Without the latter, a module that is only named on the way to another would come along.
 */
export const treeshake = {
  manualPureFunctions: ['css'],
  moduleSideEffects: (/** @type {string} */ id) => !id.startsWith(packages) || id.includes('/src/define/'),
};
