import type { SourceLine, TableChart, Words } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import type { WidgetHandlers } from './view.js';

/** Notes, source and download button. The page can add its own text through the slots `note` and `source`. */
export function footerTemplate(
  chart: TableChart,
  words: Pick<Words, 'labels'>,
  { download }: WidgetHandlers,
): TemplateResult {
  return html`<div class="footer"><div class="notes" part="notes">${chart.notes.map((note) => html`<p>${note}</p>`)}<slot name="note"></slot></div><div class="source" part="source">${chart.source.lines.length === 0 ? nothing : html`<dl>${chart.source.lines.map(lineTemplate)}</dl>`}<slot name="source"></slot></div>${download === undefined ? nothing : html`<button type="button" class="download" part="button" @click=${listener(download)}>${words.labels.downloadCsv}</button>`}</div>`;
}

function lineTemplate({ label, text, href }: SourceLine): TemplateResult {
  return html`<div><dt>${label}</dt> <dd>${href === null ? text : html`<a href=${href}>${text}</a>`}</dd></div>`;
}
