import type { Cell, Chart, Filter, Row } from '@commonweal/charts';
import { outcomeLook } from '@commonweal/charts/marks/outcome.js';
import { hasHeadings } from '@commonweal/charts/chart/under-headings.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type ColumnGroups, columnGroups, startsOfGroups } from './column-groups.js';
import { listener } from './listener.js';
import { rowGroups } from './row-groups.js';
import {
  entered,
  headerCell,
  layoutOf,
  rowHeader,
  rowsTemplate,
  selectRow,
  tableChartTemplate,
} from './table-chart.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/**
 * A table of very many small cells, in a box that scrolls and takes the focus, with the reader's filter above it. A cell
 * is its number and, hidden, the word of its outcome; the sign comes from the style sheet. Rows are laid out one by one,
 * so that the browser skips those out of view; hence the explicit roles.
 */
export function gridTemplate(
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  filter: (isOn: boolean) => void,
): TemplateResult {
  // One template whatever the table is, so that what has the focus in the filter stays.
  return html`${chart.filter === undefined ? nothing : filterTemplate(chart.filter, filter)}${gridTable(chart, view, handlers)}`;
}

function gridTable(chart: Chart, view: WidgetView, handlers: WidgetHandlers): TemplateResult {
  const over = columnGroups(chart.columns);
  // Rows come and go as they are scrolled into view, at one height.
  if (view.long !== undefined && over === null) return tableChartTemplate(chart, view, handlers);
  // Most grids have no headings, and then nothing in their place.
  if (over !== null || hasHeadings(chart.rows)) return headedTemplate(chart, view, handlers, over);
  const enter = listener((event: Event) => {
    entered(event, handlers);
  });
  const leave = listener(handlers.rowLeave);
  const stop = view.tabStop ?? chart.rows[0]?.key;
  return html`<div class=${boxLook(chart)} role="region" tabindex="0" aria-label=${chart.caption} aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"><caption><span class=${chart.subtitle === null ? nothing : 'spoken'}>${chart.caption}</span></caption><thead><tr role="row">${chart.columns.map((column) => headerCell(column, handlers))}</tr></thead><tbody
        @click=${listener((event: Event) => {
          selectRow(event, handlers);
        })}
        @keydown=${listener(handlers.keydown)}
        @pointerover=${enter}
        @pointerleave=${leave}
        @focusin=${enter}
        @focusout=${leave}
      >${repeat(
        chart.rows,
        ({ key }) => key,
        (row) => rowTemplate(row, view, stop),
      )}</tbody></table></div>`;
}

/** With the headings of domains, over columns or over rows. */
function headedTemplate(
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  over: ColumnGroups | null,
): TemplateResult {
  const enter = listener((event: Event) => {
    entered(event, handlers);
  });
  const leave = listener(handlers.rowLeave);
  const stop = view.tabStop ?? chart.rows[0]?.key;
  const isLong = view.long !== undefined;
  const look = isLong
    ? layoutOf(chart)
    : `${boxLook(chart)}${chart.rows.length > MOST_UNBOXED ? ' tall' : ''}`;
  const body = isLong
    ? html`<tbody>${rowsTemplate(chart, view, handlers, null)}</tbody>`
    : rowGroups(chart.rows, chart.columns.length, (row) => rowTemplate(row, view, stop));
  return html`<div class=${look} role="region" tabindex="0" aria-label=${chart.caption} aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"
        @click=${listener((event: Event) => {
          selectRow(event, handlers);
        })}
        @keydown=${listener(handlers.keydown)}
        @pointerover=${enter}
        @pointerleave=${leave}
        @focusin=${enter}
        @focusout=${leave}
      ><caption><span class=${chart.subtitle === null ? nothing : 'spoken'}>${chart.caption}</span></caption>${over?.colgroups}<thead>${over?.row}<tr role="row">${startsOfGroups(chart.columns).map((column) => headerCell(column, handlers))}</tr></thead>${body}</table></div>`;
}

/** A box to tick, and what it has left out, which is announced when it changes. */
function filterTemplate({ label, isOn, status }: Filter, filter: (isOn: boolean) => void): TemplateResult {
  const change = listener((event: Event) => {
    if (event.target instanceof HTMLInputElement) filter(event.target.checked);
  });
  return html`<div class="filter" part="filter"><label><input type="checkbox" .checked=${isOn} @change=${change}> <span>${label}</span></label><p role="status">${status}</p></div>`;
}

/** The style sheet counts the rows of one body. */
const MOST_UNBOXED = 24;
/** More cells than a browser should lay out before it shows the first. */
const LARGE = 1000;
/** Characters that fit in a column, and its width in ems; of more characters it has the last. */
const ROOMS = [
  { fits: 4, width: 4 },
  { fits: 7, width: 4.5 },
  { fits: 12, width: 5.125 },
  { fits: Infinity, width: 7.5 },
] as const;
/** Ems that columns have side by side on A4, beside names and counts. */
const PAPER = 31;

/** Widths are the same in all rows, so they follow from what the columns need. */
function boxLook({ columns, rows }: Chart): string {
  const cells = columns.filter(({ kind }) => kind === 'shade');
  const needed = Math.max(...cells.map(({ room }) => room));
  const { fits, width } = ROOMS.find((room) => needed <= room.fits) ?? ROOMS[3];
  return [
    'scroll grid',
    fits === Infinity ? '' : `room${fits}`,
    cells.length * width <= PAPER ? 'few' : '',
    columns[1]?.kind === 'text' ? 'tallied' : '',
    rows.length * cells.length > LARGE ? 'large' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function rowTemplate(row: Row, view: WidgetView, stop: string | undefined): TemplateResult {
  const [name, ...cells] = row.cells;
  return html`<tr role="row" part="row" data-key=${row.key} class=${row.highlighted ? `${row.kind} highlighted` : row.kind}>${name === undefined ? nothing : rowHeader(name, row, view, stop)}${cellTemplates(cells)}</tr>`;
}

type Five = readonly [Cell, Cell, Cell, Cell, Cell];

/** Five cells that are a number and the word of its outcome, and no more. */
const arePlain = (cells: readonly Cell[]): cells is Five =>
  cells.length === 5 &&
  cells.every(
    ({ kind, spoken, detail, missing }) =>
      kind === 'shade' && spoken !== null && detail === null && missing === null,
  );

/**
 * Most cells are plain. Those are bound five at a time, which takes the browser far fewer nodes and calls than a list: a
 * fifth less of its time to mount a grid of 153 × 60 cells.
 */
function cellTemplates(cells: readonly Cell[]): readonly TemplateResult[] {
  const templates: TemplateResult[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const five = cells.slice(at, at + 5);
    if (arePlain(five)) {
      templates.push(fiveCells(five));
      at += 4;
    } else templates.push(...five.slice(0, 1).map(cellTemplate));
  }
  return templates;
}

const fiveCells = ([a, b, c, d, e]: Five): TemplateResult =>
  html`<td role="cell" part="cell" class=${lookOf(a)}>${a.text}<span class="spoken">${word(a)}</span></td><td role="cell" part="cell" class=${lookOf(b)}>${b.text}<span class="spoken">${word(b)}</span></td><td role="cell" part="cell" class=${lookOf(c)}>${c.text}<span class="spoken">${word(c)}</span></td><td role="cell" part="cell" class=${lookOf(d)}>${d.text}<span class="spoken">${word(d)}</span></td><td role="cell" part="cell" class=${lookOf(e)}>${e.text}<span class="spoken">${word(e)}</span></td>`;

/** After the number. */
const word = ({ spoken }: Cell): string => ` ${spoken ?? ''}`;

function cellTemplate(cell: Cell): TemplateResult {
  const { text, spoken, detail, missing } = cell;
  if (missing !== null || detail !== null) return detailedCell(cell);
  const look = lookOf(cell);
  if (cell.kind === 'text' && spoken !== null)
    return html`<td role="cell" part="cell" class=${look}><span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span></td>`;
  return spoken === null
    ? html`<td role="cell" part="cell" class=${look}>${text}</td>`
    : html`<td role="cell" part="cell" class=${look}>${text}<span class="spoken">${word(cell)}</span></td>`;
}

function detailedCell(cell: Cell): TemplateResult {
  const { text, spoken, detail } = cell;
  return html`<td role="cell" part="cell" class=${lookOf(cell)}><span>${text}</span>${spoken === null ? nothing : html` <span class="spoken">${spoken}</span>`}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</td>`;
}

function lookOf(cell: Cell): string {
  if (cell.missing !== null) return 'shade missing';
  if (cell.kind !== 'shade') return 'tally';
  return cell.outcome === null ? 'apart' : outcomeLook(cell.outcome.tone);
}
