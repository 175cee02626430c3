import type { TableChart } from '@commonweal/charts';
import type { LargeFigure } from '@commonweal/charts/chart/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel, LanguageMarks } from './view.js';

/**
 * Headline, subtitle, and headline figure if there is one. The direction of each text follows itself, so English
 * sentences stay readable on a right-to-left page.
 */
export function headerTemplate(
  chart: TableChart,
  level: HeadingLevel,
  marks: LanguageMarks | null,
): TemplateResult {
  return html`${headingTemplate(chart.heading, level, marks)}${chart.subtitle === null ? nothing : html`<p class="subtitle" part="subtitle" dir="auto">${chart.subtitle}</p>`}${chart.figure === null ? nothing : figureTemplate(chart.figure)}`;
}

const figureTemplate = ({ value, unit }: LargeFigure): TemplateResult =>
  html`<div class="figure" part="figure">${value}${unit === '' ? nothing : html` <span class="unit">${unit}</span>`}</div>`;

/**
 * What the finding adds to the headline. Its direction follows its own text, so an English sentence stays readable on a
 * right-to-left page.
 */
export function readingTemplate(
  { reading }: TableChart,
  marks: LanguageMarks | null,
): TemplateResult | typeof nothing {
  if (reading === '') return nothing;
  return html`<p class="finding" part="finding" dir="auto" lang=${marks?.finding ?? nothing}>${reading}</p>`;
}

/** One template per level, because tag names cannot be bound. */
export function headingTemplate(
  text: string,
  level: HeadingLevel,
  marks: LanguageMarks | null,
): TemplateResult {
  const lang = marks?.heading ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 id="heading" part="heading" dir="auto" lang=${lang}>${text}</h2>`;
    case 3:
      return html`<h3 id="heading" part="heading" dir="auto" lang=${lang}>${text}</h3>`;
    case 4:
      return html`<h4 id="heading" part="heading" dir="auto" lang=${lang}>${text}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading" dir="auto" lang=${lang}>${text}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading" dir="auto" lang=${lang}>${text}</h6>`;
  }
}
