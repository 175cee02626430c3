import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { LANGUAGES, tagsOf } from '../packages/widgets/dist/catalogue.js';
import { conclude } from './counts.js';
import { folderOf } from './generate/names.js';
import { minified } from './rollup/minify.js';
import { fromSource, treeshake } from './rollup/source.js';
import { root } from './rollup/workspace.js';

const size = (code) =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
  }).length;

/**
 * The files of an element, or of all elements, one for each language: the one that holds everything, or the small one
 * that is loaded first.
 */
function filesOf(name, isFirst, what = '') {
  return LANGUAGES.map((lang) => {
    const file = `cdn${folderOf(lang)}/${name.replace('cw-', '')}${isFirst ? '' : '.min'}.js`;
    return { what: `${file}${what}`, file: `packages/widgets/${file}` };
  });
}

/** Bytes of a small file, with the part that holds its engine and what that imports. */
function sizeWithEngine(/** @type {string} */ path) {
  const folder = `${dirname(path)}/parts`;
  const name = basename(path, '.js');
  const text = readFileSync(path, 'utf8');
  const engine = new RegExp(`\\./parts/(${name}-[0-9a-f]+\\.js)`).exec(text)?.[1];
  if (engine === undefined) throw new Error('It names no part with its engine.');
  /** @type {Set<string>} */
  const parts = new Set();
  const take = (/** @type {string} */ part) => {
    if (parts.has(part)) return;
    parts.add(part);
    // What a part imports comes first in it, and what it loads later does not.
    const imports =
      /await Promise\.all\(\[(.*?)\]\)/.exec(readFileSync(`${folder}/${part}`, 'utf8'))?.[1] ?? '';
    for (const [, each] of imports.matchAll(/import\("\.\/([^"?]+)"\)/g)) take(String(each));
  };
  take(engine);
  const files = [text, ...[...parts].map((part) => readFileSync(`${folder}/${part}`, 'utf8'))];
  return files.reduce((sum, file) => sum + size(Buffer.from(file)), 0);
}

/**
 * The minified bundle for a page that imports only these names.
 * @param {string} entry
 * @param {Record<string, string[]>} [instead] Replacement lines, by file.
 */
async function bundleOf(entry, instead = {}) {
  const bundle = await rollup({
    input: 'entry',
    treeshake,
    plugins: [
      {
        name: 'entry',
        async resolveId(id, importer) {
          if (id === 'entry') return id;
          const found = await this.resolve(id, importer, { skipSelf: true });
          const path = found?.id.replace(root, '') ?? '';
          return path in instead ? `instead of ${path}` : found;
        },
        load: (id) => (id === 'entry' ? entry : (instead[id.replace('instead of ', '')]?.join('\n') ?? null)),
      },
      ...fromSource(),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    plugins: [minified()],
  });
  await bundle.close();
  return Buffer.from(output[0].code);
}

/**
 * Fails where a `max` is passed, and prints the distance to each `aim` (docs/decisions, 22). What has neither is only
 * stated. A kind means the files of each of its elements, `all` those with every element; `first` means the small files
 * that are loaded first, `engine` those with the part that makes charts of other data or in another order.
 */
const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8')).flatMap(
  ({ kind, first = false, ...budget }) => {
    const what = budget.engine === true ? ', with its engine' : '';
    if (kind === undefined) return [budget];
    const files =
      kind === 'all'
        ? filesOf('commonweal', first, ', all elements')
        : tagsOf(kind).flatMap((tag) => filesOf(tag, first, what));
    return files.map((file) => ({ ...budget, ...file }));
  },
);
const kilobytes = (n) => `${(n / 1000).toFixed(2)} kB`;
const over = (bytes, limit, name) =>
  bytes > limit ? `, over the ${name} of ${kilobytes(limit)} by ${kilobytes(bytes - limit)}` : '';
let passed = 0;
let failed = 0;
for (const { what, file, engine, entry, instead, max = Infinity, aim = max } of budgets) {
  try {
    let bytes = engine
      ? sizeWithEngine(root + file)
      : size(file ? readFileSync(root + file) : await bundleOf(entry.join('\n')));
    // The cost of a part is the bundle minus one with an almost empty stand-in.
    if (instead !== undefined) bytes -= size(await bundleOf(entry.join('\n'), instead));
    const distance = over(bytes, max, 'maximum') + (aim === max ? '' : over(bytes, aim, 'aim'));
    console.log(`  ${bytes > max ? 'over' : 'ok  '}  ${kilobytes(bytes)}  ${what}${distance}`);
    if (bytes > max) failed += 1;
    else passed += 1;
  } catch (error) {
    console.log(`  fail  ${what}: ${error.message}`);
    failed += 1;
  }
}
conclude({ passed, failed });
