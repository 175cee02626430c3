const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * Escapes text for HTML, XML and quoted attribute values.
 *
 * @example
 * escapeText('a < "b"'); // 'a &lt; &quot;b&quot;'
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? sign);
}
