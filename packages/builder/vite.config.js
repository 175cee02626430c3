import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';
import { root, workspace } from '../../tools/rollup/workspace.js';

/** Where the folder goes: `dist`, or elsewhere to look at a part of it. */
const outDir = process.env.COMMONWEAL_OUT ?? `${root}packages/builder/dist`;

/** The scripts of the widgets beside the page, so that the folder is whole by itself. */
const withWidgets = {
  name: 'with-widgets',
  closeBundle: () => cpSync(`${root}packages/widgets/cdn`, `${outDir}/widgets`, { recursive: true }),
};

/** Nothing of the site of a government stands on the page: not its fonts either, which its licence keeps to itself. */
const withoutFonts = {
  name: 'without-fonts',
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    /govuk-frontend.+\.css$/.test(id)
      ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, '').replaceAll('"GDS Transport",', ''), map: null }
      : null,
};

export default defineConfig({
  root: `${root}packages/builder`,
  // Served from any address.
  base: './',
  plugins: [workspace, { ...withoutFonts, enforce: 'pre' }, withWidgets],
  worker: { format: 'es', plugins: () => [workspace] },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // An address of data would not hold under a strict policy.
    assetsInlineLimit: 0,
  },
});
