import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './rollup/workspace.js';

/** File name of the list, next to the files it names. */
const LIST = 'integrity.json';

/**
 * Paths of all files in a folder, however deep, with slashes and in order.
 * @param {string} folder
 */
export const pathsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();

/**
 * Path → `sha384-…` of every file in a folder of bundles, ordered by path, for the `integrity` attribute of a script
 * element.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function integrityOf(folder) {
  const paths = pathsIn(folder).filter((path) => path !== LIST);
  const hash = (path) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, path)))
      .digest('base64')}`;
  return Object.fromEntries(paths.map((path) => [path, hash(path)]));
}

/** Writes `integrity.json` into the folders of bundles, as part of a build. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ['widgets', 'data']) {
    const folder = join(root, 'packages', name, 'cdn');
    writeFileSync(join(folder, LIST), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
  }
}
