import type { WordedIssue } from '@commonweal/data';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';
import type { WidgetHandlers, WidgetView } from './view.js';

/** Problems to fix in the markup: requesting the same file again would fail again. */
const OF_PAGE: ReadonlySet<string> = new Set([
  'unknown-role',
  'unknown-keyword',
  'unknown-column',
  'bad-value',
  'bad-url',
  'insecure-address',
]);

/**
 * The message. Under a chart, it gives readers what they need to know, in plain sentences. In place of a chart it also
 * says what to do, with the code in small text, because the page's editor sees it there first. If a file could not be
 * loaded or read, a button requests it again. The live region around it stays empty until there is something to
 * announce.
 */
export function messageTemplate(
  { chart, issues, state, words, notes = [], lacks = [] }: WidgetView,
  { retry }: WidgetHandlers,
): TemplateResult | typeof nothing {
  const content =
    chart === null
      ? inPlaceOfChart(issues, words.labels.technicalCode)
      : [...notes, ...lacks].map((note) => html`<p>${note}</p>`);
  if (content.length === 0) return nothing;
  const lead = chart === null && state !== 'loading' && state !== 'ready' ? words.states[state] : null;
  // While older data is still shown, no issue is fatal.
  const cause = state === 'error' ? 'fatal' : state === 'stale' ? 'partial' : null;
  const isOfFile = ({ code, severity, where }: WordedIssue): boolean =>
    severity === cause && where.source !== null && !OF_PAGE.has(code);
  const isOfScript = ({ code }: WordedIssue): boolean => code === 'part-failed';
  const canRetry = retry !== undefined && issues.some((issue) => isOfFile(issue) || isOfScript(issue));
  return html`<div class=${`message ${state}`}>${lead === null ? nothing : html`<p class="lead">${lead}</p>`}${content}${canRetry ? html`<p><button type="button" class="retry" part="button" @click=${listener(retry)}>${words.labels.tryAgain}</button></p>` : nothing}</div>`;
}

/** Without a chart, assumptions made along the way are of no use to anyone. */
function inPlaceOfChart(issues: readonly WordedIssue[], label: string): readonly TemplateResult[] {
  return issues
    .filter(({ severity }) => severity !== 'notice')
    .map(({ message, code }) => html`<p>${message} <span class="code">${`${label} ${code}`}</span></p>`);
}
