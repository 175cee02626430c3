import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@commonweal/data';
import { listener } from './listener.js';
import type { WidgetHandlers, WidgetView } from './widget.js';

/**
 * What happened and what to do, for the reader and for the page's editor; the code in small text. Where a file could
 * not be had or read, a button asks for it again. The live region around it stands empty before anything is said.
 */
export function messageTemplate(
  { issues, state, words }: WidgetView,
  { retry }: WidgetHandlers,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const lead = state === 'ready' || state === 'loading' ? null : words.states[state];
  const canRetry =
    retry !== undefined &&
    (state === 'error' || state === 'stale') &&
    issues.some(({ where }) => where.source !== null);
  return html`<div class=${`message ${state}`}>${lead === null ? nothing : html`<p class="lead">${lead}</p>`}${issues.map((issue) => issueTemplate(issue, words.labels.technicalCode))}${canRetry ? html`<p><button type="button" class="retry" part="button" @click=${listener(retry)}>${words.labels.tryAgain}</button></p>` : nothing}</div>`;
}

function issueTemplate({ message, code }: Issue, label: string): TemplateResult {
  return html`<p>${message} <span class="code">${label} ${code}</span></p>`;
}
