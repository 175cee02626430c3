import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { pathsIn } from './integrity.js';
import { root } from './rollup/workspace.js';

/** @typedef {Record<string, Uint8Array>} Files Path in the zip, with slashes → bytes. */

const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
/** The folder in which everything in the zip lies. */
const FOLDER = 'commonweal/';
/** A part has its contents' hash in its name, so parts of two releases never clash. */
const PART = /^commonweal\/cdn\/(?:[a-z]{2}\/)?parts\/[^/]+\.js$/;

/**
 * All files of a folder.
 * @param {string} folder
 * @param {string} prefix Before each path.
 * @returns {Files}
 */
const filesOf = (folder, prefix) =>
  Object.fromEntries(pathsIn(folder).map((path) => [prefix + path, readFileSync(join(folder, path))]));

/**
 * The parts in the zip of a release. A reader may have its small modules in a page that is still open, or in a cache,
 * when the folder on the site is replaced: they ask for those parts, not for today's.
 * @param {Uint8Array} zip
 * @returns {Files}
 */
function partsOf(zip) {
  const parts = unzipSync(zip, { filter: ({ name }) => PART.test(name) });
  if (Object.keys(parts).length === 0)
    throw new Error(
      'There is no part in the zip of --keep. Name the zip that pack:cdn made of the last release.',
    );
  return parts;
}

/**
 * The folder `cdn` as one zip, with pages that show whether it works. Two zips of the same files are byte for byte the
 * same.
 * @param {Uint8Array | null} last The zip of the last release, whose parts are kept.
 * @returns {Uint8Array}
 */
export function packCdn(last) {
  const cdn = join(root, 'packages/widgets/cdn');
  if (!existsSync(join(cdn, 'integrity.json')))
    throw new Error('There is nothing to pack yet. Run npm run build first.');
  const files = {
    ...(last === null ? {} : partsOf(last)),
    ...filesOf(join(root, 'tools/pack-cdn'), FOLDER),
    ...filesOf(cdn, `${FOLDER}cdn/`),
    [`${FOLDER}LICENSE`]: readFileSync(join(root, 'LICENSE')),
  };
  // The time in a zip has no zone: that of the machine would differ.
  return zipSync(files, { level: 9, mtime: new Date(2020, 0, 1) });
}

/**
 * usage: npm run pack:cdn [-- --keep ZIP] [--out FILE]
 *   --keep  the zip of the last release: its parts are kept beside the new ones
 *   --out   where to write; build/commonweal-VERSION.zip by default
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { keep: { type: 'string' }, out: { type: 'string' } } });
  const out = resolve(values.out ?? join(root, 'build', `commonweal-${version}.zip`));
  const zip = packCdn(values.keep === undefined ? null : readFileSync(values.keep));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  console.log(`${out}: ${Math.round(zip.length / 1000)} kB. Unpack it and open commonweal/index.html.`);
}
