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
 * Bundles one module for the browser, minified and in production mode, as readers get it. `entry` is a path from the
 * root of the repository. Returns the text of the bundle.
 */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    tsconfig: join(root, 'tsconfig.base.json'),
    plugins: [fromSources],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
