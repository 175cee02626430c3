const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * Text as it stands in HTML, in XML and between the quotes of an attribute.
 *
 * @example
 * escapeText('a < "b"'); // 'a &lt; &quot;b&quot;'
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? sign);
}
