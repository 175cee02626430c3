import type { IssueDetails } from './details.js';
import type { Issue, Severity, Where } from './issue.js';

const RAW_LENGTH = 200;

/** Optional parts of an issue, besides its code, severity and details. */
interface Source extends Partial<Where> {
  readonly raw?: string | null;
  readonly recoverable?: boolean;
}

/**
 * Creates an issue with every field filled in and the source text cut to 200 characters.
 *
 * @example
 * createIssue('empty-data', 'fatal', { text: 'emptyData' }).where; // { source: null, line: null, column: null }
 */
export function createIssue(
  code: string,
  severity: Severity,
  details: IssueDetails,
  found: Source = {},
): Issue {
  const { source = null, line = null, column = null, raw = null, recoverable = true } = found;
  return Object.freeze({
    code,
    severity,
    details: Object.freeze(details),
    // For records, line 0 is the header, which has no line.
    where: Object.freeze({ source, line: line === 0 ? null : line, column }),
    raw: raw === null ? null : raw.slice(0, RAW_LENGTH),
    recoverable,
  });
}
