import type { IssueDetails, Severity, Where, WordedIssue } from '@commonweal/data';
import { FixedEvent } from './fixed-event.js';

/** A problem with the data or markup that the editor needs to know about: one event per cause. */
export class CwIssueEvent extends FixedEvent {
  static readonly type = 'cw-issue';
  /** A stable identifier in kebab-case. */
  declare readonly code: string;
  /** `fatal`: no chart; `partial`: a chart with marked cells; `notice`: an assumption. */
  declare readonly severity: Severity;
  /** What happened and what to do about it, in plain words. */
  declare readonly message: string;
  /** What the message is made of, as plain data: its key as `text`, and the values in it. */
  declare readonly details: IssueDetails;
  declare readonly where: Where;
  /** At most 200 characters of the source text. */
  declare readonly raw: string | null;
  /** Whether loading good data later fixes it. */
  declare readonly recoverable: boolean;

  constructor(issue: WordedIssue) {
    super(CwIssueEvent.type, { ...issue, where: Object.freeze({ ...issue.where }) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-issue': CwIssueEvent;
  }
}
