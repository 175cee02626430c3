import type { Cell, Chart, Column, OutcomeMark, Row, TextCell, TrackCell } from '@commonweal/charts';
import { benchmarkLineShapes } from '@commonweal/charts/marks/benchmark-line.js';
import { outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { percent } from '@commonweal/charts/marks/shape.js';
import {
  beyondOutline,
  isRing,
  signOutline,
  type Spine,
  type SpineSign,
} from '@commonweal/charts/marks/spine.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import { shapeTemplate } from './marks.js';
import { rowGroups } from './row-groups.js';
import { sparkTemplate } from './spark.js';
import { selectRow, entered, rowHeader } from './table-chart.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/**
 * A profile: a table whose rows are under headings, each heading with its rows in a body of its own. Roles are explicit
 * because rows are laid out in two or three lines where the table is narrow.
 */
export function profileTemplate(chart: Chart, view: WidgetView, handlers: WidgetHandlers): TemplateResult {
  const enter = listener((event: Event) => {
    entered(event, handlers);
  });
  const leave = listener(handlers.rowLeave);
  const stop = view.tabStop ?? chart.rows[0]?.key;
  const two =
    chart.columns.filter(({ kind, id }) => kind === 'number' && id !== 'benchmark').length > 1 ? ' two' : '';
  return html`<div class=${`scroll profile${two}`} role="group" aria-labelledby="heading" aria-describedby=${view.selectable ? 'instruction' : nothing}><table part="table" role="table"
        @click=${listener((event: Event) => {
          selectRow(event, handlers);
        })}
        @keydown=${listener(handlers.keydown)}
        @pointerover=${enter}
        @pointerleave=${leave}
        @focusin=${enter}
        @focusout=${leave}
      ><caption><span class=${chart.subtitle === null ? nothing : 'spoken'}>${chart.caption}</span></caption><thead><tr role="row">${chart.columns.map(headerTemplate)}</tr></thead>${rowGroups(chart.rows, chart.columns.length, (row) => rowTemplate(row, chart.columns, view, stop))}</table></div>`;
}

function headerTemplate({ kind, header, room, ends, lines }: Column): TemplateResult {
  if (kind !== 'track')
    return html`<th role="columnheader" scope="col" class=${kind}><span class="head">${header}</span></th>`;
  return html`<th role="columnheader" scope="col" class=${`track room${room}`}><span class="spoken">${header}</span><span class="ends" aria-hidden="true"><span>${ends?.[0] ?? ''}</span><b>${lines[0]?.label ?? ''}</b><span>${ends?.[1] ?? ''}</span></span></th>`;
}

function rowTemplate(
  row: Row,
  columns: readonly Column[],
  view: WidgetView,
  stop: string | undefined,
): TemplateResult {
  const [name, ...cells] = row.cells;
  const numbers = columns.filter(({ kind }) => kind === 'number');
  return html`<tr role="row" part="row" data-key=${row.key} class=${row.kind}>${name === undefined ? nothing : rowHeader(name, row, view, stop)}${cells.map((cell, at) => cellTemplate(cell, columns[at + 1] as Column, numbers))}</tr>`;
}

function cellTemplate(cell: Cell, column: Column, numbers: readonly Column[]): TemplateResult {
  if (cell.kind === 'track') return trackCell(cell, column);
  if (cell.kind === 'shade') return outcomeTemplate(cell.outcome, column, numbers);
  return column.kind === 'number'
    ? numberTemplate(cell, column, numbers)
    : trendTemplate(cell, ofArea(column, numbers));
}

/** Where the table is narrow each number but the only area's has the name of its column before it. */
function numberTemplate(
  { text, detail, missing }: TextCell,
  column: Column,
  numbers: readonly Column[],
): TemplateResult {
  const isOwn = column.id !== 'benchmark';
  const isNamed = !isOwn || numbers.filter(({ id }) => id !== 'benchmark').length > 1;
  const label = isNamed ? html`<span class="of" aria-hidden="true">${column.header} </span>` : nothing;
  return html`<td role="cell" part="cell" class=${`number${isOwn ? ' own' : ''}${missing === null ? '' : ' missing'}`}>${label}<span class="figure">${text}</span>${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</td>`;
}

function outcomeTemplate(
  outcome: OutcomeMark | null,
  column: Column,
  numbers: readonly Column[],
): TemplateResult {
  if (outcome === null) return html`<td role="cell" part="cell" class="outcome"></td>`;
  const { tone, glyph, word } = outcome;
  return html`<td role="cell" part="cell" class="outcome">${ofArea(column, numbers)}<span class=${outcomeSignLook(tone)} aria-hidden="true">${glyph}</span> <span class="word">${word}</span></td>`;
}

/** Whose outcome or trend it is, where there are two areas and the table is narrow. */
function ofArea({ id }: Column, numbers: readonly Column[]): TemplateResult | typeof nothing {
  const areas = numbers.filter((column) => column.id !== 'benchmark');
  if (areas.length < 2) return nothing;
  return html`<span class="of" aria-hidden="true">${areas[Number(id.slice(-1))]?.header ?? ''} </span>`;
}

function trendTemplate(
  { text, spoken, spark, tone }: TextCell,
  name: TemplateResult | typeof nothing,
): TemplateResult {
  const words =
    spoken === null
      ? text
      : html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>`;
  return html`<td role="cell" part="cell" class=${text.length < 2 ? 'trend none' : 'trend'}>${name}<span class="line">${spark === undefined ? nothing : sparkTemplate(spark)}<span class=${tone === undefined ? nothing : outcomeSignLook(tone)}>${words}</span></span></td>`;
}

function trackCell({ spine, spoken }: TrackCell, { lines, room }: Column): TemplateResult {
  const rules = lines.flatMap(benchmarkLineShapes).map(shapeTemplate);
  const look = `track room${room}`;
  if (spine === undefined)
    return html`<td role="cell" part="cell" class=${look}><svg part="track" aria-hidden="true">${rules}</svg>${spoken === null ? nothing : html`<span class="spoken">${spoken}</span>`}</td>`;
  return html`<td role="cell" part="cell" class=${look}><span class="ends" aria-hidden="true">${spine.ends.map(({ text, label }) => html`<span><span class="end">${text}</span>${label === null ? nothing : html` <span class="detail">${label}</span>`}</span>`)}</span><svg part="track" aria-hidden="true">${spineTemplate(spine)}${rules}${spine.signs.map(signTemplate)}</svg>${spoken === null ? nothing : html`<span class="spoken">${spoken}</span>`}</td>`;
}

function spineTemplate({ range, half }: Spine): TemplateResult {
  return svg`<line class="range" x1=${percent(range[0])} x2=${percent(range[1])} y1="50%" y2="50%"></line><rect class="half" x=${percent(half[0])} width=${percent(half[1] - half[0])}></rect>`;
}

/** A sign keeps its size at any width: its own corner is its place. */
function signTemplate(sign: SpineSign): TemplateResult {
  const { at, tone, beyond } = sign;
  const outline = signOutline(sign);
  const arrow = beyond === null ? nothing : svg`<path class="sign" d=${beyondOutline(beyond)}></path>`;
  return svg`<svg class=${`at ${tone}-sign`} x=${percent(at)} y="50%"><path class="edge-of" d=${outline}></path><path class=${isRing(sign) ? 'sign ring' : 'sign'} d=${outline}></path>${arrow}</svg>`;
}
