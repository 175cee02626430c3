import type { IssueDetails, Severity, Where, WordedIssue } from '@commonweal/data';
import { fixFields } from '../base/fix-fields.js';

/** Something about the data or the markup that an editor must know: one event for each cause. */
export class CwIssueEvent extends Event {
  static readonly type = 'cw-issue';
  /** Stable, kebab-case. */
  readonly code: string;
  /** `fatal`: no chart; `partial`: a chart with marked cells; `notice`: an assumption stated. */
  readonly severity: Severity;
  /** What happened and what to do, in plain words. */
  readonly message: string;
  /** What the message is made of, as plain data: its key as `text`, and the values in it. */
  readonly details: IssueDetails;
  readonly where: Where;
  /** At most 200 characters of the source text. */
  readonly raw: string | null;
  /** Whether good data afterwards mends it. */
  readonly recoverable: boolean;

  constructor(issue: WordedIssue) {
    super(CwIssueEvent.type, { bubbles: true, composed: true });
    this.code = issue.code;
    this.severity = issue.severity;
    this.message = issue.message;
    this.details = issue.details;
    this.where = Object.freeze({ ...issue.where });
    this.raw = issue.raw;
    this.recoverable = issue.recoverable;
    fixFields(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-issue': CwIssueEvent;
  }
}
