import type { Column, Row, TableChart } from '@commonweal/charts';
import { hasHeadings, underHeadings } from '@commonweal/charts/chart/under-headings.js';
import { escapeText } from './escape.js';

/**
 * The content for readers without JavaScript: heading (`<h2>` to `<h6>`, by level), subtitle, finding, a plain table of the
 * same numbers, what changes how they are read, and the source with its licence.
 */
export function fallbackMarkup(
  { heading, subtitle, finding, caption, columns, rows, caveats, drawingCaveats, source }: TableChart,
  level: number,
): string {
  // Leaves out columns of graphics: without text they add nothing beside the numbers.
  const kept = columns.flatMap((_column, at) =>
    rows.some((row) => (row.cells[at]?.text ?? '') !== '') ? [at] : [],
  );
  const head = kept.map((at) => `<th scope="col">${escapeText(columns[at]?.header ?? '')}</th>`).join('');
  const rowMarkup = (row: Row): string => {
    const cells = kept.map((at) => {
      const text = escapeText(row.cells[at]?.text ?? '');
      return columns[at]?.kind === 'area' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `        <tr>${cells.join('')}</tr>`;
  };
  const { colgroups, row: over } = columnHeadings(kept.flatMap((at) => columns[at] ?? []));
  const ofFigures = caveats.filter((caveat) => !drawingCaveats.includes(caveat));
  const stated = source.statement.map(({ text, href }) =>
    href === null ? escapeText(text) : `<a href="${escapeText(href)}">${escapeText(text)}</a>`,
  );
  return [
    '  <div>',
    `    <h${String(level)}>${escapeText(heading)}</h${String(level)}>`,
    ...(subtitle === null ? [] : [`    <p>${escapeText(subtitle)}</p>`]),
    ...(finding === '' ? [] : [`    <p>${escapeText(finding)}</p>`]),
    '    <table>',
    `      <caption>${escapeText(caption)}</caption>`,
    ...(colgroups === '' ? [] : [`      ${colgroups}`]),
    `      <thead>${over}<tr>${head}</tr></thead>`,
    ...underHeadings(rows).flatMap(({ heading, items }) => [
      '      <tbody>',
      ...(heading === ''
        ? []
        : [
            `        <tr><th scope="rowgroup" colspan="${String(kept.length)}">${escapeText(heading)}</th></tr>`,
          ]),
      ...items.map(rowMarkup),
      '      </tbody>',
    ]),
    '    </table>',
    ...ofFigures.map((caveat) => `    <p>${escapeText(caveat)}</p>`),
    ...(stated.length === 0 ? [] : [`    <p>${stated.join('')}</p>`]),
    '  </div>',
  ].join('\n');
}

/** The row of headings that neighbouring columns share, and the groups of columns that it needs; empty without any. */
function columnHeadings(columns: readonly Column[]): { readonly colgroups: string; readonly row: string } {
  if (!hasHeadings(columns)) return { colgroups: '', row: '' };
  const headed = underHeadings(columns);
  const span = ({ length }: readonly Column[]): string => String(length);
  const colgroups = headed.map(({ items }) => `<colgroup span="${span(items)}"></colgroup>`);
  const cells = headed.map(({ heading, items }) =>
    heading === ''
      ? `<td colspan="${span(items)}"></td>`
      : `<th scope="colgroup" colspan="${span(items)}">${escapeText(heading)}</th>`,
  );
  return { colgroups: colgroups.join(''), row: `<tr>${cells.join('')}</tr>` };
}
