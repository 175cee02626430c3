import type { Issue, WordedIssue } from '@commonweal/data';
import { CwIssueEvent } from '../events/cw-issue.js';

/** Reports issues of an element by one event each, and again only after it was gone. */
export class IssueEvents {
  readonly #host: EventTarget;
  /** Causes that have had their event. */
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

/** What an issue is about, in no language: in another one it is no news. */
function causeOf({ code, severity, where, raw, details }: Issue): string {
  return JSON.stringify([code, severity, where, raw, details]);
}
