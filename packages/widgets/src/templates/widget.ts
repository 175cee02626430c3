import type { Chart } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { footerTemplate } from './footer.js';
import { headerTemplate, headingTemplate, readingTemplate } from './header.js';
import { legendTemplate } from './legend.js';
import { messageTemplate } from './message.js';
import { tableChartTemplate } from './table-chart.js';
import type { Drawings, WidgetHandlers, WidgetView } from './view.js';

type Part<T = TemplateResult> = (chart: Chart, view: WidgetView, handlers: WidgetHandlers) => T;
type TablePart = (
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  drawings: Drawings | null,
) => TemplateResult;

/** What one grammar renders of a chart: all above the messages, and what can be opened beside the notes. */
export interface Body {
  readonly chart: Part;
  readonly tool?: Part<TemplateResult | typeof nothing>;
}

/**
 * A widget's whole shadow tree. The figure and the live region exist in every state, so that messages are announced as
 * they arrive. The page's own content shows until there is a chart, and again if there is none; it stays outside the
 * figure, so as not to inherit its styles.
 */
export function widgetTemplate(view: WidgetView, handlers: WidgetHandlers, body: Body): TemplateResult {
  const { chart, heading, headings = [], marks = null, state, words, announcement = null } = view;
  const isLoading = state === 'loading';
  const isHeaded = chart !== null || (heading !== null && !isLoading);
  return html`<figure
      part="base"
      lang=${marks?.figure ?? nothing}
      class=${chart === null ? 'base' : `base card ${view.ramp ?? 'red'}`}
      aria-labelledby=${isHeaded ? 'heading' : nothing}
      aria-label=${isHeaded ? nothing : (heading ?? words.states[isLoading ? 'loading' : 'error'])}
    >${chart === null ? (isHeaded ? headingTemplate(heading ?? '', view.headingLevel, marks) : nothing) : body.chart(chart, view, handlers)}${chart === null && state === 'empty' && headings.length > 0 ? headingsTemplate(headings, words.states.empty) : nothing}<div class="messages" part="message" role="status">${messageTemplate(view, handlers)}${announcement === null ? nothing : html`<p class="spoken">${announcement}</p>`}</div>${chart === null ? nothing : footerTemplate(chart, view, handlers, body.tool?.(chart, view, handlers) ?? nothing)}</figure>${chart === null ? html`<slot>${isLoading ? html`<p class="loading" lang=${marks?.figure ?? nothing}>${words.states.loading}</p>` : nothing}</slot>` : nothing}`;
}

/** Shows a file that contains only headings as what it is. */
function headingsTemplate(headings: readonly string[], caption: string): TemplateResult {
  return html`<div class="scroll" role="group" aria-label=${caption}><table part="table" role="table"><caption><span>${caption}</span></caption><thead><tr role="row">${headings.map((each) => html`<th role="columnheader" scope="col"><span class="head">${each}</span></th>`)}</tr></thead></table></div>`;
}

/** Columns of shades beside which there is room for a reading and a legend. */
const BESIDE = 3;

/** Whether a table is narrow enough for its reading and legend to be at its side: its columns decide, and nothing is measured. */
function hasSide({ columns, reading, legend }: Chart): boolean {
  const shades = columns.filter(({ kind }) => kind === 'shade').length;
  const others = columns.length - shades;
  return shades > 0 && shades <= BESIDE && others === 1 && (reading !== '' || legend.length > 0);
}

/** A chart from its heading to its table. */
function chartTemplate(
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  tableTemplate: TablePart,
  drawings: Drawings | null,
): TemplateResult {
  const marks = view.marks ?? null;
  const side = html`${readingTemplate(chart, marks)}${chart.legend.length === 0 ? nothing : legendTemplate(chart.legend, view.words.labels.legend, drawings)}`;
  const table = html`${view.long?.tools ?? nothing}${tableTemplate(chart, view, handlers, drawings)}${view.selectable ? html`<p class="instruction" id="instruction">${view.words.labels.instruction}</p>` : nothing}`;
  const header = headerTemplate(chart, view.headingLevel, marks);
  if (!hasSide(chart)) return html`${header}${side}${table}`;
  return html`${header}<div class="beside"><div class="side">${side}</div>${table}</div>`;
}

/** The first grammar, with a table of one's own between the legend and the footer, and drawings if it has any. */
export const bodyWith = (table: TablePart, drawings: Drawings | null = null): Body => ({
  chart: (chart, view, handlers) => chartTemplate(chart, view, handlers, table, drawings),
});

/** The first grammar, of a table that draws nothing in its cells. */
export const tableBody: Body = /* @__PURE__ */ bodyWith(tableChartTemplate);
