import type { Issue } from '@commonweal/data';
import { CwIssueEvent } from '../events/cw-issue.js';

/** Reports issues of an element by one event each, and again only after it was gone. */
export class IssueEvents {
  readonly #host: EventTarget;
  /** Causes that have had their event. */
  #reported: ReadonlySet<string> = new Set();

  constructor(host: EventTarget) {
    this.#host = host;
  }

  report(issues: readonly Issue[]): void {
    const before = this.#reported;
    this.#reported = new Set(issues.map(causeOf));
    for (const issue of issues) {
      if (!before.has(causeOf(issue))) this.#host.dispatchEvent(new CwIssueEvent(issue));
    }
  }
}

function causeOf({ code, severity, where, raw, message }: Issue): string {
  return JSON.stringify([code, severity, where, raw, message]);
}
