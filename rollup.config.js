import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { collapseCssLiterals } from './tools/rollup/collapse-css.js';
import { licences } from './tools/rollup/licences.js';
import { root, workspace } from './tools/rollup/workspace.js';

const widgets = `${root}packages/widgets`;
const data = `${root}packages/data`;
const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));
const banner = `/*! Commonweal ${version}, MIT; others: LICENCES.txt */`;

/** Licences met so far, since one run writes several bundles beside one list. */
const met = new Set();

const plugins = () => [
  workspace,
  esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
  collapseCssLiterals(),
  nodeResolve({ extensions: ['.ts', '.js'] }),
];
const minify = () =>
  terser({
    module: true,
    toplevel: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: false },
    format: { comments: /^!/ },
  });

/** One self-contained module. */
const single = (input, file) => ({
  input,
  plugins: plugins(),
  output: { file, format: 'es', banner, inlineDynamicImports: true, plugins: [minify()] },
});

/** The files that register an element each; all.ts registers them all. */
const tags = readdirSync(`${widgets}/src/define`)
  .filter((file) => file.endsWith('.ts') && file !== 'all.ts')
  .map((file) => file.replace(/\.ts$/, ''));
if (tags.length === 0) throw new Error('packages/widgets/src/define registers no element.');
const define = (tag) => `${widgets}/src/define/${tag}.ts`;

// Names with a hash would pile up.
rmSync(`${widgets}/cdn`, { recursive: true, force: true });
rmSync(`${data}/cdn`, { recursive: true, force: true });

export default [
  {
    // A module for each element, with the chunks they share.
    input: Object.fromEntries(tags.map((tag) => [tag, define(tag)])),
    plugins: plugins(),
    output: {
      dir: `${widgets}/cdn/modules`,
      format: 'es',
      banner,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunk-[hash].js',
      hashCharacters: 'hex',
      plugins: [minify()],
    },
  },
  ...tags.map((tag) => single(define(tag), `${widgets}/cdn/${tag}.min.js`)),
  {
    ...single(`${widgets}/src/define/all.ts`, `${widgets}/cdn/commonweal.min.js`),
    plugins: [...plugins(), licences(met, 'LICENCES.txt')],
  },
  single(`${data}/src/index.ts`, `${data}/cdn/data.min.js`),
];
