import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { collapseCssLiterals } from './collapse-css.js';
import { lightScales } from './light-scales.js';
import { lightShapes } from './light-shapes.js';
import { ownPolicy } from './own-policy.js';
import { root, workspace } from './workspace.js';
import { writtenStyles } from './written-styles.js';

/** @type {any} */
const compile = esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` });
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

/** Plugins to bundle the packages from their TypeScript, in a language. */
export const fromSource = (lang = 'en') => [
  workspace,
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
  moduleSideEffects: (/** @type {string} */ id) =>
    !id.startsWith(`${root}packages/`) || id.includes('/src/define/'),
};
