import type { ReadResult } from '@commonweal/data';
import type { Attributes } from '../element.js';
import { tagOf } from '../element.js';
import { escapeText } from '../html/escape.js';
import { plainAttributes } from '../html/plain.js';
import { written } from './written.js';

/**
 * An element round its data as a table of the page, which readers without script see and the element reads; null if the
 * data are no table. The first row that is not blank is the header.
 */
export function tableSnippet(
  name: string,
  attributes: Attributes,
  { cells }: Pick<ReadResult, 'cells'>,
): string | null {
  if (cells === null) return null;
  const rows = Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.width(row) }, (_cell, column) => cells.at(row, column)),
  ).filter((row) => row.some((cell) => cell.trim() !== ''));
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
