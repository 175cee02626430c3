import type { TableChart } from '@commonweal/charts';
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from './view.js';

/**
 * Heading, headline figure if there is one, and finding. The finding's direction follows its own text, so an English
 * sentence stays readable on a right-to-left page.
 */
export function headerTemplate(chart: TableChart, level: HeadingLevel): TemplateResult {
  return html`${headingTemplate(chart.heading, level)}${chart.figure === null ? nothing : html`<div class="figure" part="figure">${chart.figure}</div>`}${chart.finding === '' ? nothing : html`<p class="finding" part="finding" dir="auto">${chart.finding}</p>`}`;
}

/** One template per level, because tag names cannot be bound. */
export function headingTemplate(text: string, level: HeadingLevel): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id="heading" part="heading">${text}</h2>`;
    case 3:
      return html`<h3 id="heading" part="heading">${text}</h3>`;
    case 4:
      return html`<h4 id="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading">${text}</h6>`;
  }
}
