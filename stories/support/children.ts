import { html, type TemplateResult } from 'lit';
import { INVENTED, type Figure } from './invented.js';
import type { Shape } from './shapes.js';

/** A note under the widget. */
export const note = (text: string): TemplateResult => html`<p slot="note">${text}</p>`;

/** A CSV file written into the page. */
export const csv = (text: string): TemplateResult => html`<script type="text/csv">${text}</script>`;

/** A list of records written into the page. */
export const json = (records: readonly object[]): TemplateResult =>
  html`<script type="application/json">${JSON.stringify(records, null, 2)}</script>`;

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The tidy form as text: one line a figure. */
function tidyCsv(shape: Shape, rows: readonly Figure[]): string {
  const { indicator, rowHeader, columnHeader } = shape;
  const column = (text: string): string[] => (columnHeader === null ? [] : [text]);
  const header = ['indicator', rowHeader, ...column(columnHeader ?? ''), 'value (%)', 'lower95', 'upper95'];
  const lines = rows.map((row) => [
    indicator,
    row.row,
    ...column(row.column),
    row.value,
    row.lower,
    row.upper,
  ]);
  return [header, ...lines].map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/** A CSV file of invented figures, and the note that says so. */
export const inventedCsv = (shape: Shape, rows: readonly Figure[]): TemplateResult =>
  html`${csv(tidyCsv(shape, rows))}${note(INVENTED)}`;

/**
 * A table of invented figures as an editor writes it in a page: two directions and no more. It stays where the
 * widget cannot stand.
 */
export function pageTable(shape: Shape, rows: readonly Figure[]): TemplateResult {
  const names = [...new Set(rows.map(({ row }) => row))];
  const value = (name: string, column: string): string | undefined =>
    rows.find((figure) => figure.row === name && figure.column === column)?.value;
  const cells = (name: string): TemplateResult[] =>
    shape.columns.map((column) => html`<td>${value(name, column)}</td>`);
  return html`<table>
      <caption>
        ${shape.heading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${shape.rowHeader === 'area' ? 'Area' : 'Group'}</th>
          ${shape.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map(
          (name) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells(name)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${note(INVENTED)}`;
}
