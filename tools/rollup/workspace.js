import { fileURLToPath } from 'node:url';

/** The root folder of the repository, with a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The TypeScript source for an import of one of our packages; null for any other import. Bundles, stories and browser
 * tests use the sources, so that none has to wait for another build.
 * @param {string} id
 * @example workspaceSource('@commonweal/data/indicators/mortality.js') // '…/packages/data/src/indicators/mortality.ts'
 */
export function workspaceSource(id) {
  const match = /^@commonweal\/(data|charts|widgets|render)(?:\/(.+))?$/.exec(id);
  if (!match) return null;
  const [, name, path] = match;
  const file =
    path === undefined
      ? 'index.ts'
      : path.endsWith('.js')
        ? path.replace(/\.js$/, '.ts')
        : `${path}/index.ts`;
  return `${root}packages/${name}/src/${file}`;
}

/** Plugin for Rollup and Vite. */
export const workspace = {
  name: 'workspace-sources',
  enforce: 'pre',
  resolveId: (id) => workspaceSource(id),
};
