import type { Cell, Column, More, OutcomeMark, Row, ShadeCell, TableChart } from '@commonweal/charts';
import { outcomeLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisTemplate } from './axis.js';
import { listener } from './listener.js';
import { trackTemplates } from './marks.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/**
 * The table, in a box that scrolls when it needs to. Roles are explicit because the style sheet changes the layout of
 * narrow tables, and some browsers then stop treating them as tables. A single listener on the body serves all rows.
 *
 * There is no white space between the tags of rows and cells, because every text node costs.
 */
export function tableChartTemplate(
  chart: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
): TemplateResult {
  const tracks = chart.columns.some((column) => column.kind === 'track');
  const enter = listener((event: Event) => {
    entered(event, handlers);
  });
  const leave = listener(handlers.rowLeave);
  return html`<div class=${tracks ? 'scroll tracks' : 'scroll'} role="group" aria-labelledby="heading" aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"><caption><span>${chart.caption}</span></caption><thead><tr role="row">${chart.columns.map((column) => headerCell(column, handlers))}</tr></thead><tbody
        @click=${listener((event: Event) => {
          chosen(event, handlers);
        })}
        @keydown=${listener((event: KeyboardEvent) => {
          pressed(event, handlers);
        })}
        @pointerover=${enter}
        @pointerleave=${leave}
        @focusin=${enter}
        @focusout=${leave}
      >${rowsTemplate(chart, view, handlers)}</tbody></table></div>`;
}

/** The text of a button has its own element: without scripts the text stays and the button is removed. */
function headerCell(
  { id, kind, header, detail, sortable, sorted, ...column }: Column,
  { sort }: WidgetHandlers,
): TemplateResult {
  const label =
    sortable && sort !== undefined
      ? html`<button type="button" class="sort" data-column=${id} @click=${listener(() => {
          sort(id);
        })}><span>${header}</span></button>`
      : html`<span class="head">${header}</span>`;
  return html`<th role="columnheader" scope="col" class=${kind === 'track' ? `track room${column.room}` : kind} aria-sort=${sorted ?? nothing}>${label}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}${kind === 'track' ? axisTemplate(column) : nothing}</th>`;
}

/** Keyed by row, so that rows keep their elements when the order changes. */
function rowsTemplate(
  { rows, columns, more }: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
): unknown {
  const stop = view.tabStop ?? rows[0]?.key;
  const shown: (Row | More)[] = [...rows];
  if (more !== null) shown.splice(more.before, 0, more);
  return repeat(
    shown,
    (row) => ('key' in row ? row.key : null),
    (row) =>
      'key' in row ? rowTemplate(row, columns, view, stop) : moreTemplate(row, columns.length, handlers),
  );
}

function moreTemplate({ hidden, label }: More, columns: number, { more }: WidgetHandlers): TemplateResult {
  return html`<tr role="row" class="more"><td role="cell" colspan=${columns}><button type="button" part="button" aria-expanded=${hidden === 0} @click=${listener(more)}>${label}</button></td></tr>`;
}

/**
 * The first three cells are bound individually, because a list adds two nodes per item. Measured on 150 rows of three
 * cells: a seventh fewer nodes, and a fifth less time to mount.
 */
function rowTemplate(
  row: Row,
  columns: readonly Column[],
  view: WidgetView,
  stop: string | undefined,
): TemplateResult {
  const [first, second, third, ...rest] = row.cells.map((cell, index) => {
    const column = columns[index] as Column;
    return column.kind === 'area' ? rowHeader(cell, row, view, stop) : cellTemplate(cell, column);
  });
  return html`<tr role="row" part="row" data-key=${row.key} class=${row.highlighted ? `${row.kind} highlighted` : row.kind}>${first}${second}${third}${rest.length === 0 ? nothing : rest}</tr>`;
}

function rowHeader(cell: Cell, row: Row, view: WidgetView, stop: string | undefined): TemplateResult {
  if (!view.selectable) return html`<th role="rowheader" scope="row" part="cell">${wording(cell)}</th>`;
  return html`<th role="rowheader" scope="row" part="cell"><button type="button" class="choose" tabindex=${row.key === stop ? 0 : -1} aria-pressed=${view.selectedKeys.has(row.key)}><span>${wording(cell)}</span></button></th>`;
}

function cellTemplate(cell: Cell, column: Column): TemplateResult {
  switch (cell.kind) {
    case 'text':
      return html`<td role="cell" part="cell" class=${cell.missing === null ? column.kind : `${column.kind} missing`}>${wording(cell)}</td>`;
    case 'shade':
      if (cell.outcome !== null) return outcomeCell(cell, cell.outcome);
      return html`<td part="cell" class=${shadeClass(cell.step, cell.steps, cell.missing !== null)}>${wording(cell)}</td>`;
    case 'track':
      if (cell.marks.length === 0)
        return html`<td role="cell" part="cell" class="track missing">${wording(cell)}</td>`;
      return html`<td role="cell" part="cell" class=${`track room${column.room}`}><svg part="track" aria-hidden="true">${trackTemplates(cell.marks, column.lines)}</svg><span class="spoken">${cell.spoken ?? cell.text}</span>${cell.detail === null ? nothing : html`<span class="detail">${cell.detail}</span>`}</td>`;
  }
}

function outcomeCell(
  { text, detail, spoken }: ShadeCell,
  { tone, glyph, word }: OutcomeMark,
): TemplateResult {
  const value =
    spoken === null
      ? text
      : html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>`;
  return html`<td part="cell" class=${outcomeLook(tone)}>${value} <span aria-hidden="true">${glyph}</span> <span class="word">${word}</span>${detail === null ? nothing : html` <span class="detail" aria-hidden=${spoken === null ? nothing : 'true'}>${detail}</span>`}</td>`;
}

function shadeClass(step: number | null, steps: number, missing: boolean): string {
  if (step !== null) return stepLook(step, steps);
  return missing ? 'shade missing' : 'apart';
}

/** A cell's text with its secondary line, and different text for screen readers if needed. */
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
