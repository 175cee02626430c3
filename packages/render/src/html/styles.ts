import { createHash } from 'node:crypto';

/** A style sheet, and the hash that a Content Security Policy names it by: `sha256-…`. */
export interface HashedStyles {
  readonly css: string;
  readonly hash: string;
}

/**
 * What the declared tree has besides the element's own style sheet: until it is hydrated, when this sheet is taken away,
 * nothing looks as if it could be pressed, and the focus passes no button. The script alone is not enough: the tree may
 * wait for its language. Words and places are kept, so that nothing moves.
 */
export const UNSCRIPTED = `
:host :is(.download, .more button, .sort, .choose) { visibility: hidden }
:host :is(.sort, .choose) span { visibility: visible }
`;

/**
 * A style sheet without its comments and needless white space, with its hash.
 *
 * @example
 * hashedStyles('p {\n  color: red;\n}').css; // 'p { color: red; }'
 */
export function hashedStyles(text: string): HashedStyles {
  const css = compact(text);
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

/** Strings are copied as they are; between them comments go and runs of white space become one space. */
function compact(text: string): string {
  const parts = text.match(/"[^"\n]*"|'[^'\n]*'|\/\*[^]*?\*\/|\s+|[^\s"'/]+|[^]/g) ?? [];
  const kept = parts.filter((part) => !part.startsWith('/*') || part.length < 4);
  return kept
    .map((part) => (/^\s/.test(part) ? ' ' : part))
    .filter((part, at, all) => part !== ' ' || all[at - 1] !== ' ')
    .join('')
    .trim();
}
