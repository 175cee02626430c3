import type { Issue, WordedIssue } from '@commonweal/data';
import { CwIssueEvent } from '../events/cw-issue.js';

/** Reports each issue of an element by one event, and again only after it had gone away. */
export class IssueEvents {
  readonly #host: EventTarget;
  /** Causes that have been reported. */
  #reported: ReadonlySet<string> = new Set();

  constructor(host: EventTarget) {
    this.#host = host;
  }

  report(issues: readonly WordedIssue[]): void {
    const before = this.#reported;
    this.#reported = new Set(issues.map(causeOf));
    for (const issue of issues) {
      if (!before.has(causeOf(issue))) this.#host.dispatchEvent(new CwIssueEvent(issue));
    }
  }
}

/** The cause of an issue, whatever the language: the same issue in another language is not reported again. */
function causeOf({ code, severity, where, raw, details }: Issue): string {
  return JSON.stringify([code, severity, where, raw, details]);
}
