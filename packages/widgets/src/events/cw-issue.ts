import type { IssueDetails, Severity, Where, WordedIssue } from '@commonweal/data';
import { fixFields } from '../base/fix-fields.js';

/** A problem with the data or markup that the editor needs to know about: one event per cause. */
export class CwIssueEvent extends Event {
  static readonly type = 'cw-issue';
  /** A stable identifier in kebab-case. */
  readonly code: string;
  /** `fatal`: no chart; `partial`: a chart with marked cells; `notice`: an assumption. */
  readonly severity: Severity;
  /** What happened and what to do about it, in plain words. */
  readonly message: string;
  /** What the message is made of, as plain data: its key as `text`, and the values in it. */
  readonly details: IssueDetails;
  readonly where: Where;
  /** At most 200 characters of the source text. */
  readonly raw: string | null;
  /** Whether loading good data later fixes it. */
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
