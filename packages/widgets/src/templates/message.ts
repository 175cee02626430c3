import type { WordedIssue } from '@commonweal/data';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import { readerNotes } from './reader-notes.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/** Mended in an attribute: the same file, asked for again, would be refused again. */
const OF_PAGE: ReadonlySet<string> = new Set([
  'unknown-role',
  'unknown-keyword',
  'unknown-column',
  'bad-value',
  'bad-url',
  'insecure-address',
]);

/**
 * What happened. Under a chart, what its reader must know in plain sentences; in the place of one, what to do too, with the code in
 * small text, for the page's editor sees it there first. Where a file could not be had or read, a button asks for it again. The live
 * region around it stands empty before anything is said.
 */
export function messageTemplate(
  { chart, issues, state, words }: WidgetView,
  { retry }: WidgetHandlers,
): TemplateResult | typeof nothing {
  const said =
    chart === null
      ? inPlaceOfChart(issues, words.labels.technicalCode)
      : readerNotes(chart, state, issues, words).map((note) => html`<p>${note}</p>`);
  if (said.length === 0) return nothing;
  const lead = chart === null && state !== 'loading' && state !== 'ready' ? words.states[state] : null;
  // Over older data nothing is fatal.
  const cause = state === 'error' ? 'fatal' : state === 'stale' ? 'partial' : null;
  const isOfFile = ({ code, severity, where }: WordedIssue): boolean =>
    severity === cause && where.source !== null && !OF_PAGE.has(code);
  const canRetry = retry !== undefined && issues.some(isOfFile);
  return html`<div class=${`message ${state}`}>${lead === null ? nothing : html`<p class="lead">${lead}</p>`}${said}${canRetry ? html`<p><button type="button" class="retry" part="button" @click=${listener(retry)}>${words.labels.tryAgain}</button></p>` : nothing}</div>`;
}

/** Assumptions that were made on the way to no chart are of no use to anybody here. */
function inPlaceOfChart(issues: readonly WordedIssue[], label: string): readonly TemplateResult[] {
  return issues
    .filter(({ severity }) => severity !== 'notice')
    .map(({ message, code }) => html`<p>${message} <span class="code">${label} ${code}</span></p>`);
}
