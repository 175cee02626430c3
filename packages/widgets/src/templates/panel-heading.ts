import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from './view.js';

/** The heading of a panel, one level under that of its chart. One template per level, because tag names cannot be bound. */
export function panelHeading(text: string, level: HeadingLevel): TemplateResult {
  switch (level) {
    case 2:
      return html`<h3>${text}</h3>`;
    case 3:
      return html`<h4>${text}</h4>`;
    case 4:
      return html`<h5>${text}</h5>`;
    case 5:
    case 6:
      return html`<h6>${text}</h6>`;
  }
}
