import type { Table } from '../../stories/support/example.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Attributes as written in a start tag, each after a space.
 *
 * @example
 * attributesMarkup({ area: 'York' }); // ' area="York"'
 */
export const attributesMarkup = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escaped(text).replaceAll('"', '&quot;')}"`)
    .join('');

/** Writes a table from an example as an editor would: carefully (`th` for row names), or as in older pages. */
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
