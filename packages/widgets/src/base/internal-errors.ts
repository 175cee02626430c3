import type { Issue, IssueMessages } from '@commonweal/data';
import { widgetFailed } from '@commonweal/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from './words-of-issues.js';

/** Faults of our own, met while a widget is worked out or drawn: one is shown in place of the chart. */
export class InternalErrors {
  #issue: Issue | null = null;
  /** The messages of the language that is shown; null while none is loaded. */
  messages: IssueMessages | null = null;
  /** What the error template is marked with; null where its language is the page's. */
  lang: string | null = null;

  /** The fault that stands; null while all is well. */
  get issue(): Issue | null {
    return this.#issue;
  }

  /** Something changed: what broke may work now. */
  clear(): void {
    this.#issue = null;
  }

  /** What work came to; null where it broke, which is then the fault, unless it is only tried. */
  attempt<T>(work: () => T, isTrial = false): T | null {
    try {
      return work();
    } catch (error) {
      if (!isTrial) this.#issue = widgetFailed(String(error));
      return null;
    }
  }

  /** What is drawn, or the error template where a fault stands or drawing breaks. */
  drawn(draw: () => TemplateResult): TemplateResult {
    if (this.#issue !== null) return errorTemplate(this.#issue, this);
    try {
      return draw();
    } catch (error) {
      return this.caught(error);
    }
  }

  /** Keeps what was thrown while drawing as the fault, and shows it. */
  caught(error: unknown): TemplateResult {
    this.#issue = widgetFailed(String(error));
    return errorTemplate(this.#issue, this);
  }
}

/** In place of a chart that could not be drawn: what happened, and the page's own content. */
function errorTemplate(issue: Issue, { messages, lang }: InternalErrors): TemplateResult {
  const { message } = inWords(issue, messages);
  return html`<p part="message" role="status" lang=${lang ?? nothing}>${message}</p>
    <slot></slot>`;
}
