import type { Cell, Column, More, OutcomeMark, Row, ShadeCell, TableChart } from '@commonweal/charts';
import { outcomeLook, outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listener } from './listener.js';
import type { Drawings, WidgetHandlers, WidgetView } from './view.js';

/**
 * The table, in a box that scrolls when it needs to. Roles are explicit because the style sheet changes the layout of
 * narrow tables, and some browsers then stop treating them as tables. A single listener on the body serves all rows.
 *
 * The caption is for screen readers alone where the subtitle says the same in sight.
 *
 * There is no white space between the tags of rows and cells, because every text node costs.
 *
 * @param drawings What draws in cells and headers, for a table that has any such column.
 */
export function tableChartTemplate(
  chart: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
  drawings: Drawings | null = null,
): TemplateResult {
  const enter = listener((event: Event) => {
    entered(event, handlers);
  });
  const leave = listener(handlers.rowLeave);
  return html`<div class=${layoutOf(chart)} role="group" aria-labelledby="heading" aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"><caption><span class=${chart.subtitle === null ? nothing : 'spoken'}>${chart.caption}</span></caption><thead><tr role="row">${chart.columns.map((column) => headerCell(column, handlers, drawings))}</tr></thead><tbody
        @click=${listener((event: Event) => {
          selectRow(event, handlers);
        })}
        @keydown=${listener(handlers.keydown)}
        @pointerover=${enter}
        @pointerleave=${leave}
        @focusin=${enter}
        @focusout=${leave}
      >${rowsTemplate(chart, view, handlers, drawings)}</tbody></table></div>`;
}

/**
 * Of the box: a comparison has the signs of its marks in the headers; a track makes a table of single lines, with or
 * without ranks before the names, whose headers are on the first of two lines if a line through the rows has its name
 * under one; cells that are shaded need other spaces, and room beside their number if any has a sign, or for limits under
 * it.
 */
export function layoutOf({ columns, rows, legend }: TableChart): string {
  const isShaded = columns.some(({ kind }) => kind === 'shade');
  const judged = isShaded ? ' judged' : '';
  const sign = columns.find((column) => column.sign !== undefined)?.sign;
  if (sign !== undefined) return `scroll pairs of-${sign.shape}${judged}`;
  const track = columns.find(({ kind }) => kind === 'track');
  if (track !== undefined) {
    const ranked = columns[0]?.kind === 'rank' ? ' ranked' : '';
    const named = track.lines.some(({ label, isBeside }) => label !== '' && isBeside !== true)
      ? ' named'
      : '';
    return `scroll values${ranked}${judged}${named}`;
  }
  if (!isShaded) return 'scroll';
  const isSigned = legend.some((item) => item.sign.kind === 'glyph' || item.sign.kind === 'outcome');
  const isLimited = rows.some(({ cells }) => cells.some(hasDetail));
  return `scroll shaded${isSigned ? ' signed' : ''}${isLimited ? ' limited' : ''}`;
}

/** Whether a number of a shaded cell has a line under it, such as its limits, which needs more room than the number. */
const hasDetail = ({ kind, detail, missing }: Cell): boolean =>
  kind === 'shade' && detail !== null && missing === null;

export const columnLook = ({
  kind,
  room,
  isQuiet = false,
}: Pick<Column, 'kind' | 'room' | 'isQuiet'>): string =>
  kind === 'track' ? `track room${room}` : isQuiet ? `${kind} quiet` : kind;

/**
 * The text of a button has its own element: without scripts the text stays and the button is removed. The space before a
 * hint is part of that text, because Chromium drops one between a comment of Lit and an element from the button's name.
 */
export function headerCell(
  { id, kind, header, detail, group, sign, sortable, sorted, hint, ...column }: Column,
  { sort }: WidgetHandlers,
  drawings: Drawings | null = null,
): TemplateResult {
  const label =
    sortable && sort !== undefined
      ? html`<button type="button" class="sort" data-column=${id} @click=${listener(() => {
          sort(id);
        })}><span>${hint === undefined ? header : `${header} `}</span>${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}</button>`
      : html`<span class="head">${header}</span>`;
  return html`<th role="columnheader" scope="col" class=${columnLook({ kind, ...column })} data-group=${group ?? nothing} aria-sort=${sorted ?? nothing} abbr=${hint === undefined ? nothing : header}>${sign === undefined ? nothing : drawings?.sign(sign)}${label}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}${kind === 'track' ? drawings?.axis(column) : nothing}</th>`;
}

/** Keyed by row, so that rows keep their elements when the order changes. */
export function rowsTemplate(
  { rows, columns, more }: TableChart,
  view: WidgetView,
  handlers: WidgetHandlers,
  drawings: Drawings | null,
): unknown {
  const stop = view.tabStop ?? rows[0]?.key;
  const shown: (Row | More | TemplateResult)[] = [...(view.long?.rows ?? rows)];
  if (more !== null) shown.splice(view.long === undefined ? more.before : shown.length, 0, more);
  return repeat(
    shown,
    (row, at) => ('key' in row ? row.key : 'hidden' in row ? null : at),
    (row) => {
      if ('key' in row) return rowTemplate(row, columns, view, stop, drawings);
      return 'hidden' in row ? moreTemplate(row, columns.length, handlers) : row;
    },
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
  drawings: Drawings | null,
): TemplateResult {
  const [first, second, third, ...rest] = row.cells.map((cell, index) => {
    const column = columns[index] as Column;
    return column.kind === 'area' ? rowHeader(cell, row, view, stop) : cellTemplate(cell, column, drawings);
  });
  return html`<tr role="row" part="row" data-key=${row.key} class=${row.highlighted ? `${row.kind} highlighted` : row.kind}>${first}${second}${third}${rest.length === 0 ? nothing : rest}</tr>`;
}

export function rowHeader(cell: Cell, row: Row, view: WidgetView, stop: string | undefined): TemplateResult {
  if (!view.selectable)
    return html`<th role="rowheader" scope="row" part="cell"><span class="whole">${wording(cell)}</span></th>`;
  return html`<th role="rowheader" scope="row" part="cell"><button type="button" class="choose" tabindex=${row.key === stop ? 0 : -1} aria-pressed=${view.selectedKeys.has(row.key)}><span>${wording(cell)}</span></button></th>`;
}

function cellTemplate(cell: Cell, column: Column, drawings: Drawings | null): TemplateResult | undefined {
  switch (cell.kind) {
    case 'text': {
      const { text, detail, spoken, missing } = cell;
      const look = missing === null ? columnLook(column) : `${columnLook(column)} missing`;
      // As `wording` has it: most cells of a table with limits have all three, and each template within another costs.
      return detail === null || spoken === null
        ? html`<td role="cell" part="cell" class=${look}>${wording(cell)}</td>`
        : html`<td role="cell" part="cell" class=${look}><span aria-hidden="true">${text} <span class="detail">${detail}</span></span><span class="spoken">${spoken}</span></td>`;
    }
    case 'shade':
      if (cell.text === '' && cell.outcome !== null) return outcomeCell(cell.outcome);
      if (cell.outcome !== null) return signedCell(cell, cell.outcome, outcomeLook(cell.outcome.tone));
      if (cell.sign !== undefined)
        return signedCell(cell, cell.sign, shadeClass(cell.step, cell.steps, false));
      return html`<td part="cell" class=${shadeClass(cell.step, cell.steps, cell.missing !== null)}>${wording(cell)}</td>`;
    case 'track':
      return drawings?.cell(cell, column);
  }
}

/** An outcome on its own, on the page's ground. */
function outcomeCell({ tone, glyph, word }: OutcomeMark): TemplateResult {
  return html`<td part="cell" class="shade quiet-outcome"><span class=${outcomeSignLook(tone)} aria-hidden="true">${glyph}</span> <span class="word">${word}</span></td>`;
}

/** A number with a sign. Its word is spoken and in the legend, since cells are narrow; copying takes the number alone. */
function signedCell(
  { text, detail, spoken }: ShadeCell,
  { glyph, word }: OutcomeMark,
  look: string,
): TemplateResult {
  const isSpoken = spoken !== null;
  return html`<td part="cell" class=${look}>${isSpoken ? html`<span aria-hidden="true">${text}</span>` : text}<span class="glyph" aria-hidden="true">${glyph}</span><span class="spoken"> ${isSpoken ? `${spoken}, ` : ''}${word}</span>${detail === null ? nothing : html` <span class="detail" aria-hidden=${isSpoken ? 'true' : nothing}>${detail}</span>`}</td>`;
}

function shadeClass(step: number | null, steps: number, missing: boolean): string {
  if (step !== null) return stepLook(step, steps);
  return missing ? 'shade missing' : 'apart';
}

/** A cell's text with its secondary line, and different text for screen readers if needed. */
export function wording({
  text,
  detail,
  spoken,
}: Pick<Cell, 'text' | 'detail' | 'spoken'>): TemplateResult | string {
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

export function selectRow(event: Event, { choose }: WidgetHandlers): void {
  const key = onButton(event) ? rowKey(event) : undefined;
  if (key !== undefined) choose?.(key);
}

/** What is no row, such as the heading of a group, has been left for. */
export function entered(event: Event, { rowEnter, rowLeave }: WidgetHandlers): void {
  const key = rowKey(event);
  if (key === undefined) rowLeave?.();
  else rowEnter?.(key);
}
