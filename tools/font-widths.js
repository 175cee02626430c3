import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root } from './rollup/workspace.js';

/**
 * Writes the widths of characters that pictures are laid out by, and which characters PNG pictures have, from the fonts
 * that they are drawn with.
 * Run by hand when the fonts change: node tools/font-widths.js
 */

/** Latin letters, and the marks that figures and sentences need. */
const FIRST = 0x20;
const LAST = 0x17f;
const MARKS = 'Ẁ ẁ Ẃ ẃ Ẅ ẅ Ỳ ỳ – — ‘ ’ ‚ “ ” „ † ‡ • … ‰ ′ ″ € ₂ − ≤ ≥ ≠ ≈'.replaceAll(' ', '');

/** A font's functions from a code point to its glyph, 0 where it has none, and to its advance width, in thousandths of the size. */
function readFont(/** @type {string} */ file) {
  const font = readFileSync(file);
  /** @type {Record<string, number>} */
  const tables = {};
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    tables[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  const { head, hhea, hmtx, cmap } = /** @type {any} */ (tables);
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const map = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error(`${file} has no character map of format 4.`);
  const segments = font.readUInt16BE(map + 6) / 2;
  const ends = map + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  const glyphOf = (/** @type {number} */ code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (code > font.readUInt16BE(ends + 2 * segment)) continue;
      const start = font.readUInt16BE(starts + 2 * segment);
      if (code < start) return 0;
      const offset = font.readUInt16BE(offsets + 2 * segment);
      const delta = font.readInt16BE(deltas + 2 * segment);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + 2 * segment + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
  const width = (/** @type {number} */ code) => {
    const glyph = glyphOf(code);
    if (glyph === 0 && code > 0x9f) throw new Error(`U+${code.toString(16)} is not in ${file}.`);
    const advance = font.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1));
    return Math.round((advance * 1000) / unitsPerEm);
  };
  return { glyphOf, width };
}

const { resolve } = createRequire(`${root}packages/render/package.json`);
const fontFile = (/** @type {string} */ name) =>
  resolve(`@expo-google-fonts/open-sans/${name}/OpenSans_${name}.ttf`);
const line = (/** @type {number[]} */ widths) =>
  widths.map((width) => width.toString(36).padStart(2, '0')).join('');
const written = ['400Regular', '700Bold'].map((name) => {
  const { width } = readFont(fontFile(name));
  const letters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => width(FIRST + index));
  const marks = Array.from(MARKS, (char) => width(char.charCodeAt(0)));
  return `'${line(letters)}${line(marks)}'`;
});
writeFileSync(
  `${root}packages/charts/src/picture/open-sans.ts`,
  `/**
 * Widths of the characters of Open Sans, two digits of base 36 each, in thousandths of the size: first all from
 * U+0020 to U+017F, then the marks. Written by tools/font-widths.js.
 */
export const MARKS = '${MARKS}';
export const REGULAR =
  ${written[0]};
export const BOLD =
  ${written[1]};
`,
);

/** The first and last characters of each run that all three fonts have, as they stand in a character class. */
const fonts = ['400Regular', '400Regular_Italic', '700Bold'].map((name) => readFont(fontFile(name)));
const has = (/** @type {number} */ code) => fonts.every(({ glyphOf }) => glyphOf(code) !== 0);
const escape = (/** @type {number} */ code) => `\\u${code.toString(16).padStart(4, '0')}`;
const runs = [];
for (let code = 0x20; code <= 0xffff; code += 1) {
  if (!has(code)) continue;
  const first = code;
  while (has(code + 1)) code += 1;
  runs.push(first === code ? escape(first) : `${escape(first)}-${escape(code)}`);
}
const rows = Array.from({ length: Math.ceil(runs.length / 8) }, (_, row) =>
  runs.slice(row * 8, row * 8 + 8).join(''),
);
writeFileSync(
  `${root}packages/render/src/picture/open-sans-characters.ts`,
  `/** The characters of Open Sans, as a class of a regular expression. Written by tools/font-widths.js. */
export const CHARACTERS = [
${rows.map((row) => `  '${row.replaceAll('\\', '\\\\')}',`).join('\n')}
].join('');
`,
);
