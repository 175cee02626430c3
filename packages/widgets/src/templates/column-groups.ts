import type { Column } from '@commonweal/charts';
import { hasHeadings, underHeadings } from '@commonweal/charts/chart/under-headings.js';
import { html, type TemplateResult } from 'lit';
import { columnLook } from './table-chart.js';

/** Powers of two whose sum is the number of columns that a heading spans: a style sheet has a class for each. */
const POWERS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] as const;
const spanLook = (columns: number): string =>
  POWERS.filter((power) => (columns & power) !== 0)
    .map((power) => `by${power}`)
    .join(' ');

/** The headings that neighbouring columns share, and the groups of columns that a browser needs to know them. */
export interface ColumnGroups {
  readonly colgroups: readonly TemplateResult[];
  /** The row above that of the headers; the cells before the first heading are empty. */
  readonly row: TemplateResult;
}

/** Null if no column is under a heading, so that nothing is drawn for it. */
export function columnGroups(columns: readonly Column[]): ColumnGroups | null {
  if (!hasHeadings(columns)) return null;
  const first = columns.filter(({ kind }) => kind !== 'shade');
  const headed = underHeadings(columns.slice(first.length));
  return {
    colgroups: [first, ...headed.map(({ items }) => items)].map(
      (items) => html`<colgroup span=${items.length}></colgroup>`,
    ),
    row: html`<tr role="row" class="domains">${first.map((column) => html`<td role="cell" class=${columnLook(column)}></td>`)}${headed.map(
      ({ heading, items }) =>
        heading === ''
          ? html`<td role="cell" colspan=${items.length} class=${spanLook(items.length)}></td>`
          : html`<th role="columnheader" scope="colgroup" colspan=${items.length} class=${spanLook(items.length)}><span>${heading}</span></th>`,
    )}</tr>`,
  };
}

/** Of neighbours that share a heading the first alone has it: on paper, where a heading cannot span them, it shows it. */
export const startsOfGroups = (columns: readonly Column[]): readonly Column[] =>
  columns.map(({ group, ...column }, at) =>
    group === undefined || group === '' || group === columns[at - 1]?.group ? column : { ...column, group },
  );
