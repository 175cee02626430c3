import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The TypeScript source behind an import of one of our packages, or null for any other import.
 * Bundles, stories and browser tests are made of the sources, so that none waits for another's build.
 * @param {string} id
 * @example workspaceSource('@commonweal/data/indicators/mortality.js') // '…/packages/data/src/indicators/mortality.ts'
 */
export function workspaceSource(id) {
  const match = /^@commonweal\/(data|charts|widgets)(?:\/(.+))?$/.exec(id);
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

/** Plugin for Rollup and for Vite. */
export const workspace = {
  name: 'workspace-sources',
  enforce: 'pre',
  resolveId: (id) => workspaceSource(id),
};
