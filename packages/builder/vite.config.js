import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { root, workspace } from '../../tools/rollup/workspace.js';
import { optionsOf } from './src/form/manifest.ts';

/** Where the folder goes: `dist`, or elsewhere to look at a part of it. */
const outDir = process.env.COMMONWEAL_OUT ?? `${root}packages/builder/dist`;

/** The scripts of the widgets beside the page, so that the folder is whole by itself. */
const withWidgets = {
  name: 'with-widgets',
  closeBundle: () => cpSync(`${root}packages/widgets/cdn`, `${outDir}/widgets`, { recursive: true }),
};

/** The options of the elements, from which the form is made: what the page needs of the manifest. */
const options = {
  name: 'options',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) =>
    id === '@commonweal/widgets/custom-elements.json' ? '\0options' : null,
  load: (/** @type {string} */ id) => {
    if (id !== '\0options') return null;
    const manifest = JSON.parse(readFileSync(`${root}packages/widgets/custom-elements.json`, 'utf8'));
    return `export default ${JSON.stringify(optionsOf(manifest))};`;
  },
};

/** A worker has no document: there the template library is the one that Node has. */
const asInNode = {
  name: 'as-in-node',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) =>
    /^(?:lit|lit-html|lit-element|@lit|@lit-labs\/ssr(?:-dom-shim)?)(?:\/|$)/.test(id)
      ? fileURLToPath(import.meta.resolve(id))
      : null,
};

export default defineConfig({
  root: `${root}packages/builder`,
  // Served from any address.
  base: './',
  plugins: [options, workspace, withWidgets],
  worker: { format: 'es', plugins: () => [workspace, asInNode] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // An address of data would not hold under a strict policy.
    assetsInlineLimit: 0,
  },
});
