import type { Attributes } from '../element.js';
import { tagOf } from '../element.js';
import { escapeText } from '../html/escape.js';
import { plainAttributes } from '../html/plain.js';
import { written } from './written.js';

/**
 * An element round its data as a table of the page, which readers without script see and the element reads; null if there
 * is no row under the header, which is the first.
 */
export function tableSnippet(
  name: string,
  attributes: Attributes,
  rows: readonly (readonly string[])[],
): string | null {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return null;
  const table = [
    '  <table>',
    `    <tr>${head.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('')}</tr>`,
    ...body.map((row) => `    <tr>${row.map((text) => `<td>${escapeText(text)}</td>`).join('')}</tr>`),
    '  </table>',
  ].join('\n');
  const tag = tagOf(name);
  const stated = written(attributes);
  return `<${tag}${stated}${plainAttributes(stated + table)}>\n${table}\n</${tag}>`;
}
