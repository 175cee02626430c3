import type { Column, TrackCell } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { axisTemplate } from './axis.js';
import { markSignTemplate, trackTemplates } from './marks.js';
import { columnLook, wording } from './table-chart.js';
import type { Drawings } from './view.js';

/** Apart from the table, since only the files of elements whose tables have drawings hold them. */
export const drawings: Drawings = { cell: cellTemplate, axis: axisTemplate, sign: markSignTemplate };

function cellTemplate(cell: TrackCell, column: Column): TemplateResult {
  // On a grid, the words are beside the drawing.
  return cell.marks.some(({ kind }) => kind === 'grid') ? pairCell(cell, column) : trackCell(cell, column);
}

function pairCell(cell: TrackCell, column: Column): TemplateResult {
  return html`<td role="cell" part="cell" class="track"><svg part="track" aria-hidden="true">${trackTemplates(cell.marks, column.lines)}</svg>${differenceTemplate(cell)}</td>`;
}

/** A number has its sign before it, also on a right-to-left page. */
function differenceTemplate({ text, detail, spoken }: TrackCell): TemplateResult {
  const spokenText = spoken === null ? nothing : html`<span class="spoken">${spoken}</span>`;
  return html`<span class="value"><span class="amount" aria-hidden=${spoken === null ? nothing : 'true'}>${text}</span>${spokenText}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span>`;
}

/** The value is text, once for the eye, the ear and the clipboard. Lines also run through a cell that has none. */
function trackCell({ text, detail, spoken, missing, marks }: TrackCell, column: Column): TemplateResult {
  const look = columnLook(column) + (detail === null || missing !== null ? '' : ' detailed');
  return html`<td role="cell" part="cell" class=${missing === null ? look : `${look} missing`}>${missing !== null ? html`<span class="absent">${wording({ text, detail, spoken: null })}</span>` : text === '' ? nothing : html`<span class="value">${text}</span>`}${marks.length === 0 && column.lines.length === 0 ? nothing : html`<svg part="track" aria-hidden="true">${trackTemplates(marks, column.lines)}</svg>`}${spoken === null ? nothing : html`<span class="spoken"> ${spoken}</span>`}${detail === null || missing !== null ? nothing : html` <span class="detail">${detail}</span>`}</td>`;
}
