import type { SourceLine, TableChart, Words } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import type { LanguageMarks, WidgetHandlers } from './view.js';

/** Notes, source and download button. The page can add its own text through the slots `note` and `source`. */
export function footerTemplate(
  chart: TableChart,
  words: Pick<Words, 'labels'>,
  marks: LanguageMarks | null,
  { download }: WidgetHandlers,
): TemplateResult {
  return html`<div class="footer">${chart.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>`)}<div class="notes" part="notes">${chart.notes.map((note) => html`<p>${note}</p>`)}${chart.quietNotes.map((note) => html`<p class="in-narrow">${note}</p>`)}<slot name="note"></slot></div><div class="source" part="source">${chart.source.lines.length === 0 ? nothing : html`<dl>${chart.source.lines.map((line, at) => lineTemplate(line, at === 0 ? marks : null))}</dl>`}<slot name="source"></slot></div>${download === undefined ? nothing : html`<button type="button" class="download" part="button" @click=${listener(download)}>${words.labels.downloadCsv}</button>`}</div>`;
}

/** The first line names the source, which the author may have put in words. */
function lineTemplate({ label, text, href }: SourceLine, marks: LanguageMarks | null): TemplateResult {
  return html`<div><dt>${label}</dt> <dd lang=${marks?.source ?? nothing}>${href === null ? text : html`<a href=${href}>${text}</a>`}</dd></div>`;
}
