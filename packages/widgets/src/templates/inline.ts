import type { Chart } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from './view.js';

/**
 * A few words within a sentence of the page, with the number as a machine reads it where that is what they are. No live
 * region: a sentence that changes while it is read interrupts more than it tells. Until there is something to say, and
 * when there no longer is, the author's own text stays.
 *
 * What the page has selected and the figures lack follows it for screen readers, and is its title: the sentence is
 * still true, but about what was selected before.
 */
export function inlineTemplate({
  chart,
  marks = null,
  lacks = [],
}: Pick<WidgetView, 'chart' | 'marks' | 'lacks'>): TemplateResult {
  if (chart === null) return authoredTemplate();
  const note = lacks.length === 0 ? null : lacks.join(' ');
  const value = valueTemplate(chart, marks, note);
  return note === null
    ? value
    : html`${value}<span class="spoken" lang=${marks?.figure ?? nothing}> (${note})</span>`;
}

function valueTemplate(chart: Chart, marks: WidgetView['marks'], note: string | null): TemplateResult {
  const { finding, figure, shown } = chart;
  const lang = marks?.figure ?? nothing;
  const title = note ?? nothing;
  const number = shown[0]?.observation.value;
  return figure !== null && typeof number === 'number'
    ? html`<data part="value" dir="auto" lang=${lang} title=${title} value=${number}>${finding}</data>`
    : html`<span part="value" dir="auto" lang=${lang} title=${title}>${finding}</span>`;
}

/** The text between the tags. */
export const authoredTemplate = (): TemplateResult => html`<slot></slot>`;
