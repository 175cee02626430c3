import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minified } from './rollup/minify.js';
import { fromSource } from './rollup/source.js';
import { root } from './rollup/workspace.js';

/**
 * What each folder adds to a bundle, in bytes after brotli: the bundle minus the bundle without it. The parts do not
 * add up to the whole, because repeated text is stored once.
 * usage: node tools/weigh.js [TAG] [DEPTH], by default all elements, by folder of src
 */
const tag = process.argv[2] ?? 'all';
const depth = Number(process.argv[3] ?? 4);
const bundle = await rollup({ input: `${root}packages/widgets/src/define/${tag}.ts`, plugins: fromSource() });
const { output } = await bundle.generate({
  format: 'es',
  inlineDynamicImports: true,
  plugins: [minified({ compress: false })],
});
const { modules } = output[0];

const weight = (texts) => brotliCompressSync(texts.join('\n')).length;
const parts = Object.entries(modules).map(([id, { code }]) => ({
  folder: id.replace(root, '').split('/').slice(0, depth).join('/'),
  // After brotli, names and white space weigh little but comments do not.
  code: (code ?? '').replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' '),
}));
const whole = weight(parts.map(({ code }) => code));
const folders = [...new Set(parts.map(({ folder }) => folder))];
const rows = folders.map((folder) => ({
  folder,
  bytes: whole - weight(parts.filter((part) => part.folder !== folder).map(({ code }) => code)),
}));
for (const { folder, bytes } of rows.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${String(bytes).padStart(7)}  ${folder}`);
}
console.log(`${String(brotliCompressSync(output[0].code).length).padStart(7)}  ${tag}, the bundle itself`);
