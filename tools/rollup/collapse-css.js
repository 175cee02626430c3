import { nodes } from './nodes.js';

/**
 * Removes white space and comments from CSS text without changing its tokens. A run of white space becomes one space; a
 * comment next to white space is removed; white space next to `{`, `}`, `;` or `,` is removed. Strings are copied
 * unchanged, with escapes of characters by their number. Text with another backslash or `url(` is returned untouched,
 * because an escape or a bare URL can contain any character.
 * @param {string} text
 * @example collapseCss('a {\n  color: red; /* why *\/\n}') // 'a{color: red;}'
 */
export function collapseCss(text) {
  // In a template literal the backslash of an escape is written twice.
  const outside = text.replace(/(["'])(?:\\{1,2}[0-9a-f]{1,6}|[^"'\\\n])*\1/gi, '');
  if (/\\|url\(/i.test(outside)) return text;
  const token = /"[^"\n]*"|'[^'\n]*'|\/\*[^]*?\*\/|\s+|[^\s"'/]+|[^]/g;
  /** @type {string[]} */
  const out = [];
  let space = false;
  const write = (part) => {
    if (space && !/[{};,]$/.test(out.at(-1) ?? '{') && !/^[{};,]/.test(part)) out.push(' ');
    space = false;
    out.push(part);
  };
  const parts = text.match(token) ?? [];
  for (const [index, part] of parts.entries()) {
    const blankBeside = space || /^\s/.test(parts[index + 1] ?? ' ');
    if (/^\s/.test(part) || (part.startsWith('/*') && part.length > 3 && blankBeside)) space = true;
    else write(part);
  }
  return out.join('');
}

/** Replaces expressions while their literal is collapsed. No style sheet contains this character. */
const HOLE = '\ue000';

/** Rollup plugin: collapses the `css` literals in the syntax tree. Leaves expressions unchanged. */
export function collapseCssLiterals() {
  return {
    name: 'collapse-css-literals',
    transform(code) {
      if (!code.includes('css`')) return null;
      let result = code;
      const literals = [...nodes(this.parse(code))].filter(
        (node) => node.type === 'TaggedTemplateExpression' && node.tag.name === 'css',
      );
      for (const { quasi } of literals.sort((a, b) => b.start - a.start)) {
        const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const collapsed = collapseCss(texts.join(HOLE)).split(HOLE);
        for (const [index, { start, end }] of [...quasi.quasis.entries()].reverse())
          result = `${result.slice(0, start)}${collapsed[index]}${result.slice(end)}`;
      }
      return { code: result, map: null };
    },
  };
}
