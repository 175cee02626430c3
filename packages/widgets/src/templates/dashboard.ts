import type { FigureNotes, SharedSource } from '@commonweal/charts/chart/shared-sources.js';
import { html, nothing, type TemplateResult } from 'lit';
import { statementTemplate } from './footer.js';
import { listener } from './listener.js';

/** What is once under all widgets of a dashboard. */
export interface FootView {
  readonly sources: readonly SharedSource[];
  readonly texts: { readonly about: string; readonly download: string; readonly failed: string };
  /** Type and size of the download. */
  readonly file: string;
  /** Whether the last download did not work. */
  readonly hasFailed: boolean;
  /** The language that the page states, where it is another one than that of the foot; null for no mark. */
  readonly lang: string | null;
}

/** What is to be known about the figures of all widgets, by source, and one download of all data. */
export function footTemplate(
  { sources, texts, file, hasFailed, lang }: FootView,
  download: (() => void) | undefined,
): TemplateResult {
  return html`<div class="tools"><details class="about" part="about"><summary><span>${texts.about}</span></summary><div class="sources">${sources.map((source) => sourceTemplate(source, lang))}</div></details>${download === undefined ? nothing : html`<button type="button" class="download" part="button" @click=${listener(download)}><span>${texts.download}</span> <span class="type">${`(${file})`}</span></button>`}</div>${hasFailed ? html`<p class="message" part="message" role="alert">${texts.failed}</p>` : nothing}`;
}

function sourceTemplate(
  { statement, notes, lines, figures }: SharedSource,
  lang: string | null,
): TemplateResult {
  const own = figures.filter((figure) => figure.notes.length > 0);
  return html`<div class="of-source">${statement.length === 0 ? nothing : html`<p class="statement">${statementTemplate(statement, lang)}</p>`}${notesTemplate(notes)}${lines.length === 0 ? nothing : html`<dl>${lines.map(({ label, texts }) => html`<div><dt>${label}</dt>${texts.map((text) => html` <dd>${text}</dd>`)}</div>`)}</dl>`}${own.map(figureTemplate)}</div>`;
}

const figureTemplate = ({ heading, notes }: FigureNotes): TemplateResult =>
  html`<div class="of-figure"><p class="lead" dir="auto">${heading}</p>${notesTemplate(notes)}</div>`;

const notesTemplate = (notes: readonly string[]): TemplateResult | typeof nothing =>
  notes.length === 0 ? nothing : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
