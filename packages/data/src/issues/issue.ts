import type { IssueDetails } from './details.js';

export const SEVERITIES = ['fatal', 'partial', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The place in the source. Lines count from 1; the header line is a line. */
export interface Where {
  readonly source: string | null;
  readonly line: number | null;
  readonly column: string | null;
}

/**
 * Something a reader or an editor must know about the data, independent of language: `wordIssue` adds a message. Create
 * issues only with the functions in `messages.ts`.
 */
export interface Issue {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  /** The key of its message, as `text`, and the data to put into it. */
  readonly details: IssueDetails;
  readonly where: Where;
  /** At most 200 characters of the source text. */
  readonly raw: string | null;
  /** Whether supplying good data clears it. */
  readonly recoverable: boolean;
}

/** An issue with a message. */
export interface WordedIssue extends Issue {
  /** Plain words: what happened and what to do. */
  readonly message: string;
}
