/**
 * Collapses white space and comments in CSS text.
 * Only what cannot change the tokens: a run of white space becomes one space; a comment goes where white space
 * stands beside it; white space goes where it touches `{`, `}`, `;` or `,`. Strings are copied as they are.
 * Text with a backslash or `url(` is returned untouched: an escape or a bare URL may hold any character.
 * @param {string} text
 * @example collapseCss('a {\n  color: red; /* why *\/\n}') // 'a{color: red;}'
 */
export function collapseCss(text) {
  if (/\\|url\(/i.test(text)) return text;
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

/** Every node of an ESTree below and including `node`. */
function* nodes(node) {
  if (Array.isArray(node)) for (const item of node) yield* nodes(item);
  else if (typeof node?.type === 'string') {
    yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value);
  }
}

/** Stands for an expression while its literal is collapsed. No style sheet holds this character. */
const HOLE = '\ue000';

/** Rollup plugin: collapses the `css` literals found in the syntax tree. Expressions stay as they are. */
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
