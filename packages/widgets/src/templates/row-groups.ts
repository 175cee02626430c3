import type { Row } from '@commonweal/charts';
import { underHeadings } from '@commonweal/charts/chart/under-headings.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Rows under the headings that neighbours share, each heading with its rows in a body of its own. */
export const rowGroups = (
  rows: readonly Row[],
  columns: number,
  rowTemplate: (row: Row) => TemplateResult,
): readonly TemplateResult[] =>
  underHeadings(rows).map(({ heading, items }) => {
    const title =
      heading === ''
        ? nothing
        : html`<tr role="row" class="domain"><th role="rowheader" scope="rowgroup" colspan=${columns}>${heading}</th></tr>`;
    return html`<tbody>${title}${repeat(items, ({ key }) => key, rowTemplate)}</tbody>`;
  });
