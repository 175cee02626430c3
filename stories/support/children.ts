import { html, type TemplateResult } from 'lit';
import type { Child, Link, Table } from './example.js';
import { textOf } from './files.js';

const csv = (text: string): TemplateResult => html`<script type="text/csv">${text}</script>`;

/** The content of an element, as nodes. */
export const children = (all: readonly Child[]): TemplateResult => html`${all.map(child)}`;

function child(given: Child): TemplateResult {
  if ('csv' in given) return csv(given.csv);
  if ('csvOf' in given) return csv(textOf(given.csvOf));
  if ('json' in given) {
    return html`<script type="application/json">${JSON.stringify(given.json, null, 2)}</script>`;
  }
  if ('table' in given) return table(given.table);
  if ('text' in given) return html`${given.text}`;
  if ('paragraph' in given) return html`<p>${given.paragraph}</p>`;
  if ('note' in given) return html`<p slot="note">${given.note}</p>`;
  return html`<p slot="source">${given.source.map(sourcePart)}</p>`;
}

const sourcePart = (part: string | Link): TemplateResult =>
  typeof part === 'string' ? html`${part}` : html`<a href=${part.href}>${part.text}</a>`;

function table({ caption, head, rows }: Table): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
