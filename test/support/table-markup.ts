import type { Table } from '../../stories/support/example.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Attributes as they stand in a start tag, each after a space.
 * @example
 * attributesMarkup({ area: 'York' }); // ' area="York"'
 */
export const attributesMarkup = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escaped(text).replaceAll('"', '&quot;')}"`)
    .join('');

/**
 * A table of an example, as an editor writes it: with care (`th` for the names of rows), or as tables in older pages are.
 */
export function tableMarkup({ caption, head, rows }: Table, rowName: 'th' | 'td'): string {
  const headers = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const lines = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    const first = rowName === 'th' ? `<th scope="row">${escaped(name)}</th>` : `<td>${escaped(name)}</td>`;
    return `<tr>${first}${rest}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${headers}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`;
}
