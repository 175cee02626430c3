import { build } from 'esbuild';
import { join } from 'node:path';
import { root, workspaceSource } from '../tools/rollup/workspace.js';

/** Bundles the packages from their TypeScript, so that measuring needs no build. */
const fromSources = {
  name: 'from-sources',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@commonweal\// }, ({ path }) => ({ path: workspaceSource(path) })),
};

/**
 * Bundles one module for the browser in production mode, as readers get it: minified unless `minify` is false. `entry` is
 * a path from the root of the repository; a style sheet that it imports is a text. Returns the text of the bundle.
 */
export async function bundle(entry, { minify = true } = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify,
    legalComments: 'none',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(root, 'tsconfig.base.json'),
    plugins: [fromSources],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
