import type { ImageShape, SvgAttributes } from '../marks/shape.js';
import { shortNumber } from '../marks/shape.js';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Escapes text for XML, and replaces characters that XML forbids.
 *
 * @example
 * escapeXml('a < "b"'); // 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
  const allowed = Array.from(text, (char) => (isXmlChar(char.codePointAt(0) ?? 0) ? char : '\ufffd')).join(
    '',
  );
  return allowed.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
}

function isXmlChar(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

/**
 * Writes one SVG element. `content` must already be markup.
 *
 * @example
 * tag('rect', { x: 1 / 3, fill: '#fff' }); // '<rect x="0.33" fill="#fff"/>'
 */
export function tag(name: string, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? shortNumber(value) : (value ?? ''))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Writes shapes as SVG markup. */
export function markup(shapes: readonly ImageShape[]): string {
  return shapes.map(({ tag: name, attributes }) => tag(name, attributes)).join('');
}
