import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { fromSource } from './rollup/source.js';
import { root } from './rollup/workspace.js';

const size = (code) =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
  }).length;

/** What a page that imports just these names would load, minified. */
async function bundleOf(entry) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
      ...fromSource(),
      terser({
        module: true,
        toplevel: true,
        ecma: 2020,
        compress: { passes: 1 },
        format: { comments: false },
      }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return Buffer.from(output[0].code);
}

/** `max` holds what has been reached; `aim` is what is wanted, and a file over it says so at each run. */
const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
let passed = 0;
let failed = 0;
for (const { what, file, entry, max, aim = max } of budgets) {
  let bytes;
  try {
    bytes = size(file ? readFileSync(root + file) : await bundleOf(entry.join('\n')));
  } catch (error) {
    console.log(`  fail  ${what}: ${error.message}`);
    failed += 1;
    continue;
  }
  const fits = bytes <= max;
  if (fits) passed += 1;
  else failed += 1;
  const kilobytes = (n) => `${(n / 1000).toFixed(2)} kB`;
  const short = bytes > aim ? `, over the aim of ${kilobytes(aim)} by ${kilobytes(bytes - aim)}` : '';
  console.log(`  ${fits ? 'ok  ' : 'OVER'}  ${kilobytes(bytes)} of ${kilobytes(max)}  ${what}${short}`);
}
if (budgets.length === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
