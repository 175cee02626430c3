import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from './view.js';

/**
 * A few words within a sentence of the page, with the number as a machine reads it where that is what they are. No live
 * region: a sentence that changes while it is read interrupts more than it tells. Until there is something to say, and
 * when there no longer is, the author's own text stands.
 */
export function inlineTemplate({ chart, marks = null }: Pick<WidgetView, 'chart' | 'marks'>): TemplateResult {
  if (chart === null) return authoredTemplate();
  const { finding, figure, shown } = chart;
  const lang = marks?.figure ?? nothing;
  const number = shown[0]?.observation.value;
  return figure !== null && typeof number === 'number'
    ? html`<data part="value" dir="auto" lang=${lang} value=${number}>${finding}</data>`
    : html`<span part="value" dir="auto" lang=${lang}>${finding}</span>`;
}

/** The text between the tags. */
export const authoredTemplate = (): TemplateResult => html`<slot></slot>`;
