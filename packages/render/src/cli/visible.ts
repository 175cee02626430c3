import { CONTROLS } from '../control-characters.js';

const hex = (char: string): string => char.charCodeAt(0).toString(16);

/**
 * A text on one line, with control characters shown by number, so that no file, attribute or header can colour, move or
 * forge the output.
 *
 * @example
 * visible('York\u001b[31m\n'); // 'York[U+001B][31m[U+000A]'
 */
export function visible(text: string): string {
  return text.replace(CONTROLS, (char) => `[U+${hex(char).toUpperCase().padStart(4, '0')}]`);
}

/**
 * JSON for a value, with control characters escaped. It parses to the same value.
 *
 * @example
 * visibleJson('a\u202eb'); // '"a\\u202eb"'
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(CONTROLS, (char) => (char === '\n' ? char : escaped(char)));
}

const escaped = (char: string): string => `\\u${hex(char).padStart(4, '0')}`;

/**
 * A script element in our markup: start tag, text and end tag. HTML does not resolve character references in the text.
 */
const SCRIPT = /(<script\b[^>]*>)([^]*?)(<\/script>)/g;
const LOST = '\ufffd';

/**
 * Replaces control characters in markup with character references, leaving the page's text unchanged. Line feeds and
 * tabs are white space and stay. Characters that cannot be referenced (C1 in HTML, C0 in SVG) become U+FFFD.
 *
 * @example
 * visibleMarkup('<p>a\u202eb</p>', 'html'); // '<p>a&#x202e;b</p>'
 */
export function visibleMarkup(markup: string, language: 'html' | 'svg'): string {
  const hasReference = language === 'html' ? /[^\0\u0080-\u009f]/ : /[\r\P{Cc}\u007f-\u009f]/u;
  const write = (text: string, reference: (char: string) => string): string =>
    text.replace(CONTROLS, (char) => (char === '\n' || char === '\t' ? char : reference(char)));
  const outside = (text: string): string =>
    write(text, (char) => (hasReference.test(char) ? `&#x${hex(char)};` : LOST));
  let done = 0;
  let result = '';
  for (const { index, 0: whole, 1: start = '', 2: text = '', 3: end = '' } of markup.matchAll(SCRIPT)) {
    const inside = write(text, start.includes('application/json') ? escaped : () => LOST);
    result += outside(markup.slice(done, index) + start) + inside + end;
    done = index + whole.length;
  }
  return result + outside(markup.slice(done));
}
