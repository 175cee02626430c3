import { html, nothing, type TemplateResult } from 'lit';
import { INVENTED, type Figure } from './invented.js';

/** A note under the widget. */
export const note = (text: string): TemplateResult => html`<p slot="note">${text}</p>`;

/** A CSV file written into the page. */
export const csv = (text: string): TemplateResult => html`<script type="text/csv">${text}</script>`;

/** A list of records written into the page. */
export const json = (records: readonly object[]): TemplateResult =>
  html`<script type="application/json">${JSON.stringify(records, null, 2)}</script>`;

/** A CSV file of invented figures, and the note that says so. */
export const inventedCsv = (text: string): TemplateResult => html`${csv(text)}${note(INVENTED)}`;

/**
 * A table as an editor writes it in a page: a row an area, a column a group. It stays where the widget cannot
 * stand.
 */
export function pageTable(caption: string, rows: readonly Figure[]): TemplateResult {
  const areas = [...new Set(rows.map((row) => row.area))];
  const groups = [...new Set(rows.map((row) => row.group))];
  const value = (area: string, group: string | null): unknown =>
    rows.find((row) => row.area === area && row.group === group)?.value ?? nothing;
  return html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          ${groups.map((group) => html`<th scope="col">${group ?? 'Value'}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${areas.map(
          (area) =>
            html`<tr>
              <th scope="row">${area}</th>
              ${groups.map((group) => html`<td>${value(area, group)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${note(INVENTED)}`;
}
