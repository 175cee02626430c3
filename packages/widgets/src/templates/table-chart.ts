import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Column, More, Row, TableChart } from '@commonweal/charts';
import { axisTemplate } from './axis.js';
import { trackTemplates } from './marks.js';
import type { WidgetHandlers, WidgetView } from './widget.js';

/**
 * The table, in a box of its own that scrolls when it must. Roles are written out because the style sheet lays a
 * narrow table out anew, and some browsers then forget that it is one. Rows carry no listeners: one on the body
 * serves them all.
 *
 * Rows and cells are written without white space between tags: every text node costs.
 */
export function tableChartTemplate(
  chart: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
): TemplateResult {
  const tracks = chart.columns.some((column) => column.kind === 'track');
  return html`<div class=${tracks ? 'scroll tracks' : 'scroll'} role="region" tabindex="0" aria-labelledby="heading" aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"><caption><span>${chart.caption}</span></caption><thead><tr role="row">${chart.columns.map((column) => headerCell(column, handlers))}</tr></thead><tbody
        @click=${(event: Event) => chosen(event, handlers)}
        @keydown=${(event: KeyboardEvent) => pressed(event, handlers)}
        @pointerover=${(event: Event) => entered(event, handlers)}
        @pointerleave=${handlers.rowLeave}
        @focusin=${(event: Event) => entered(event, handlers)}
        @focusout=${handlers.rowLeave}
      >${rowsTemplate(chart, view, handlers)}</tbody></table></div>`;
}

function headerCell(column: Column, { sort }: WidgetHandlers): TemplateResult {
  const text =
    column.detail === null
      ? column.header
      : html`${column.header} <span class="detail">${column.detail}</span>`;
  const track = column.kind === 'track';
  return html`<th role="columnheader" scope="col" class=${track ? `track room${column.room}` : column.kind} aria-sort=${column.sorted ?? nothing}>${
    column.sortable && sort !== undefined
      ? html`<button type="button" class="sort" data-column=${column.id} @click=${() => {
          sort(column.id);
        }}>${text}</button>`
      : html`<span class="head">${text}</span>`
  }${track ? axisTemplate(column) : nothing}</th>`;
}

function rowsTemplate(
  { rows, columns, more }: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
): unknown[] {
  const stop = view.tabStop ?? rows[0]?.key;
  const shown: unknown[] = rows.map((row) => rowTemplate(row, columns, view, stop));
  if (more !== null) shown.splice(more.before, 0, moreTemplate(more, columns.length, handlers));
  return shown;
}

function moreTemplate({ label }: More, columns: number, { more }: WidgetHandlers): TemplateResult {
  return html`<tr role="row" class="more"><td role="cell" colspan=${columns}><button type="button" part="button" @click=${more}>${label}</button></td></tr>`;
}

function rowTemplate(
  row: Row,
  columns: readonly Column[],
  view: WidgetView,
  stop: string | undefined,
): TemplateResult {
  return html`<tr role="row" part="row" data-key=${row.key} class=${row.picked ? `${row.kind} picked` : row.kind}>${row.cells.map(
    (cell, index) => {
      const column = columns[index] as Column;
      return column.kind === 'area' ? rowHeader(cell, row, view, stop) : cellTemplate(cell, column);
    },
  )}</tr>`;
}

function rowHeader(cell: Cell, row: Row, view: WidgetView, stop: string | undefined): TemplateResult {
  if (!view.selectable) return html`<th role="rowheader" scope="row" part="cell">${wording(cell)}</th>`;
  return html`<th role="rowheader" scope="row" part="cell"><button type="button" class="choose" tabindex=${row.key === stop ? 0 : -1} aria-pressed=${view.selectedKeys.has(row.key)}>${wording(cell)}</button></th>`;
}

function cellTemplate(cell: Cell, column: Column): TemplateResult {
  switch (cell.kind) {
    case 'text':
      return html`<td role="cell" part="cell" class=${cell.missing === null ? column.kind : `${column.kind} missing`}>${wording(cell)}</td>`;
    case 'shade':
      if (cell.outcome !== null) {
        const { tone, glyph, word } = cell.outcome;
        return html`<td part="cell" class=${`shade ${tone}`}><span class="glyph" aria-hidden="true">${glyph}</span> ${wording(cell)}<span class="word">${word}</span></td>`;
      }
      return html`<td part="cell" class=${shadeClass(cell.step, cell.steps, cell.missing !== null)}>${wording(cell)}</td>`;
    case 'track':
      if (cell.marks.length === 0)
        return html`<td role="cell" part="cell" class="track missing">${wording(cell)}</td>`;
      return html`<td role="cell" part="cell" class=${`track room${column.room}`}><svg part="track" aria-hidden="true">${trackTemplates(cell.marks, column.lines)}</svg><span class="spoken">${cell.spoken ?? cell.text}</span>${cell.detail === null ? nothing : html`<span class="detail">${cell.detail}</span>`}</td>`;
  }
}

function shadeClass(step: number | null, steps: number, missing: boolean): string {
  if (step !== null) return `shade step${step} of${steps}`;
  return missing ? 'shade missing' : 'apart';
}

/** A cell's text, with its quieter line, and what is read aloud in its place where that differs. */
function wording({ text, detail, spoken }: Cell): TemplateResult | string {
  const shown = detail === null ? text : html`${text} <span class="detail">${detail}</span>`;
  if (spoken === null) return shown;
  return html`<span aria-hidden="true">${shown}</span><span class="spoken">${spoken}</span>`;
}

function onButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.choose') !== null;
}

function rowKey({ target }: Event): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-key]') : null;
  return row?.dataset.key;
}

function chosen(event: Event, { choose }: WidgetHandlers): void {
  const key = onButton(event) ? rowKey(event) : undefined;
  if (key !== undefined) choose?.(key);
}

function pressed(event: KeyboardEvent, { keydown }: WidgetHandlers): void {
  if (onButton(event)) keydown?.(event);
}

function entered(event: Event, { rowEnter }: WidgetHandlers): void {
  const key = rowKey(event);
  if (key !== undefined) rowEnter?.(key);
}
