import type { TableChart } from '@commonweal/charts';
import { escapeText } from './escape.js';

/**
 * The content for readers without JavaScript: heading (`<h2>` to `<h6>`, by level), finding, a plain table of the same
 * numbers, and the source.
 */
export function fallbackMarkup(
  { heading, finding, caption, columns, rows, source }: TableChart,
  level: number,
): string {
  // Leaves out columns of graphics: without text they add nothing beside the numbers.
  const kept = columns.flatMap((_column, at) =>
    rows.some((row) => (row.cells[at]?.text ?? '') !== '') ? [at] : [],
  );
  const head = kept.map((at) => `<th scope="col">${escapeText(columns[at]?.header ?? '')}</th>`).join('');
  const body = rows.map((row) => {
    const cells = kept.map((at) => {
      const text = escapeText(row.cells[at]?.text ?? '');
      return columns[at]?.kind === 'area' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `        <tr>${cells.join('')}</tr>`;
  });
  const sources = source.lines.slice(0, 1).map(({ label, text, href }) => {
    const shown = href === null ? escapeText(text) : `<a href="${escapeText(href)}">${escapeText(text)}</a>`;
    return `    <p>${escapeText(label)}: ${shown}</p>`;
  });
  return [
    '  <div>',
    `    <h${String(level)}>${escapeText(heading)}</h${String(level)}>`,
    ...(finding === '' ? [] : [`    <p>${escapeText(finding)}</p>`]),
    '    <table>',
    `      <caption>${escapeText(caption)}</caption>`,
    `      <thead><tr>${head}</tr></thead>`,
    '      <tbody>',
    ...body,
    '      </tbody>',
    '    </table>',
    ...sources,
    '  </div>',
  ].join('\n');
}
