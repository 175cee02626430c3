import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@commonweal/data';
import type { WidgetView } from './widget.js';

/**
 * What happened and what to do, for the reader and for the page's editor; the code in small text. The live region
 * around it stands empty before anything is said.
 */
export function messageTemplate({ issues, state, words }: WidgetView): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const lead = state === 'ready' || state === 'loading' ? null : words.states[state];
  return html`<div class=${`message ${state}`}>${lead === null ? nothing : html`<p class="lead">${lead}</p>`}${issues.map((issue) => issueTemplate(issue, words.labels.technicalCode))}</div>`;
}

function issueTemplate({ message, code }: Issue, label: string): TemplateResult {
  return html`<p>${message} <span class="code">${label} ${code}</span></p>`;
}
