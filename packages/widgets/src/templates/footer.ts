import type { LinkedText, TableChart } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/**
 * What a reader must know, then who says so; the rest can be opened, after what else can be opened (`tool`). The page can
 * add its own text through the slots `note` and `source`. Nothing sets `open`, so the reader's choice outlives a render.
 */
export function footerTemplate(
  chart: TableChart,
  { words, marks = null, fileSize = null }: Pick<WidgetView, 'words' | 'marks' | 'fileSize'>,
  { download }: WidgetHandlers,
  tool: TemplateResult | typeof nothing,
): TemplateResult {
  const { labels } = words;
  const { statement, lines } = chart.source;
  const isMore = chart.notes.length > 0 || chart.quietNotes.length > 0 || lines.length > 0;
  return html`<div class="footer"><div class="caveats" part="caveats">${chart.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>`)}<slot name="note"></slot></div><div class="source" part="source">${statement.length === 0 ? nothing : html`<p>${statementTemplate(statement, marks?.source ?? null)}</p>`}<slot name="source"></slot></div><div class="tools">${tool}${isMore ? aboutTemplate(chart, labels.about) : nothing}${download === undefined ? nothing : html`<button type="button" class="download" part="button" @click=${listener(download)}><span>${labels.download}</span>${fileSize === null ? nothing : html` <span class="type">(${fileSize})</span>`}</button>`}</div></div>`;
}

/** Who says so, with links, each part in its language. */
export const statementTemplate = (
  statement: readonly LinkedText[],
  lang: string | null,
): readonly TemplateResult[] => statement.map((part) => partTemplate(part, lang));

function partTemplate({ text, href, authored = false }: LinkedText, lang: string | null): TemplateResult {
  const words = href === null ? text : html`<a href=${href}>${text}</a>`;
  return authored ? html`<span class="named" lang=${lang ?? nothing}>${words}</span>` : html`${words}`;
}

function aboutTemplate({ notes, quietNotes, source: { lines } }: TableChart, label: string): TemplateResult {
  const items = [
    ...notes.map((note) => html`<li>${note}</li>`),
    ...quietNotes.map((note) => html`<li class="in-narrow">${note}</li>`),
  ];
  return html`<details class="about" part="about"><summary><span>${label}</span></summary><div class="more-about">${items.length === 0 ? nothing : html`<ul class="notes" part="notes">${items}</ul>`}${lines.length === 0 ? nothing : html`<dl>${lines.map(({ label: term, text }) => html`<div><dt>${term}</dt> <dd>${text}</dd></div>`)}</dl>`}</div></details>`;
}
