import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from './cache.js';
import { root, workspaceSource } from './rollup/workspace.js';

/** Where bundled tests are, each in a folder of its run. */
const BUNDLED = join(cacheFolder, 'node-tests/');

/** What a module knows of its place, as if it had not been bundled. */
const placesOf = (/** @type {string} */ path) => ({
  'import.meta.url': pathToFileURL(path).href,
  'import.meta.dirname': dirname(path),
  'import.meta.filename': path,
});

/** @type {import('esbuild').Plugin} */
const inPlace = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@commonweal\// }, ({ path }) => {
      const source = workspaceSource(path);
      return source === null ? null : { path: source };
    });
    // Tools are plain JavaScript, which Node runs itself.
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return existsSync(file) ? { path: pathToFileURL(file).href, external: true } : null;
    });
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const moved = Object.entries(placesOf(path)).reduce(
        (text, [place, value]) => text.replaceAll(place, JSON.stringify(value)),
        code,
      );
      return { contents: moved, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/**
 * Bundles tests for Node with all of ours that they import, and what they share apart: a process then loads some files
 * and not each of several hundred modules, which takes it longer than many suites do.
 * @param {readonly string[]} files By their paths in the repository.
 * @returns {Promise<{ folder: string, paths: string[] }>} The folder to remove in the end, and the bundled files.
 */
export async function bundleNodeTests(files) {
  const folder = join(BUNDLED, String(process.pid));
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    tsconfig: join(root, 'tsconfig.base.json'),
    sourcemap: true,
    logLevel: 'warning',
    plugins: [inPlace],
  });
  return { folder, paths: files.map((file) => join(folder, file.replace(/\.ts$/, '.mjs'))) };
}

/** The path in the repository of a file that may be bundled. */
export function sourceOf(/** @type {string} */ file) {
  if (!file.startsWith(BUNDLED)) return relative(root, file);
  return relative(BUNDLED, file)
    .replace(/^[^/\\]+[/\\]/, '')
    .replace(/\.mjs$/, '.ts');
}
