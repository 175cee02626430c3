import { type Issue, type IssueMessages, widgetFailed } from '@commonweal/data';
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from './words-of-issues.js';

/** Internal errors, caught while a widget computes or renders: the error template replaces the chart. */
export class InternalErrors {
  #issue: Issue | null = null;
  /** The messages at hand of the language shown; null until a language is loaded. */
  messages: Partial<IssueMessages> | null = null;
  /** The `lang` of the error template; null if it matches the page's. */
  lang: string | null = null;
  /** What is shown in place of what failed. */
  template: (issue: Issue, errors: InternalErrors) => TemplateResult = errorTemplate;

  /** The current internal error; null while all is well. */
  get issue(): Issue | null {
    return this.#issue;
  }

  /** Something changed, so what failed may work now. */
  clear(): void {
    this.#issue = null;
  }

  /** Returns the result of the work, or null if it threw. Keeps the error unless this is only a trial. */
  attempt<T>(work: () => T, isTrial = false): T | null {
    try {
      return work();
    } catch (error) {
      if (!isTrial) this.#issue = widgetFailed(String(error));
      return null;
    }
  }

  /** Returns the template, or the error template if there is an internal error or rendering throws. */
  drawn(draw: () => TemplateResult): TemplateResult {
    if (this.#issue !== null) return this.template(this.#issue, this);
    try {
      return draw();
    } catch (error) {
      return this.caught(error);
    }
  }

  /** Keeps an error thrown during rendering, and shows it. */
  caught(error: unknown): TemplateResult {
    this.#issue = widgetFailed(String(error));
    return this.template(this.#issue, this);
  }
}

/** Replaces a chart that could not be rendered: what happened, and the page's own content. */
function errorTemplate(issue: Issue, { messages, lang }: InternalErrors): TemplateResult {
  const { message } = inWords(issue, messages);
  return html`<p part="message" role="status" lang=${lang ?? nothing}>${message}</p>
    <slot></slot>`;
}
