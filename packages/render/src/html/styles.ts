/** A style sheet, and the hash that allows it in a Content Security Policy: `sha256-…`. */
export interface HashedStyles {
  readonly css: string;
  readonly hash: string;
}

/**
 * Styles added to the declarative shadow root. Until the tree is hydrated, when this sheet is removed, nothing looks
 * clickable and buttons cannot get the focus; a loaded script is not enough, because the tree may wait for its language.
 * Their text and space stay, so that nothing moves.
 */
export const UNSCRIPTED = `
:host :is(.download, .more button, .sort, .choose, .slider, .filter label) { visibility: hidden }
:host :is(.sort, .choose) span:not(.hint) { visibility: visible }
`;

/** The hash of a style sheet, as a policy lists it: `sha256-…`. Node has one at once, a browser later. */
export type Hash = (css: string) => string;

/**
 * A style sheet without comments and unnecessary white space, and its hash.
 *
 * @example
 * hashedStyles('p {\n  color: red;\n}', sha256).css; // 'p { color: red; }'
 */
export function hashedStyles(text: string, hash: Hash): HashedStyles {
  const css = compact(text);
  return { css, hash: hash(css) };
}

/** Copies strings unchanged. Between them, removes comments and collapses white space. */
function compact(text: string): string {
  const parts = text.match(/"[^"\n]*"|'[^'\n]*'|\/\*[^]*?\*\/|\s+|[^\s"'/]+|[^]/g) ?? [];
  const kept = parts.filter((part) => !part.startsWith('/*') || part.length < 4);
  return kept
    .map((part) => (/^\s/.test(part) ? ' ' : part))
    .filter((part, at, all) => part !== ' ' || all[at - 1] !== ' ')
    .join('')
    .trim();
}
