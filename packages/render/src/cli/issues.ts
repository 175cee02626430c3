import type { Issue, Severity } from '@commonweal/data';

const WORDS: Readonly<Record<Severity, string>> = { fatal: 'error', partial: 'warning', notice: 'note' };

/** An issue in a line: how bad it is, where, what, and its code. */
export function issueLine({ severity, message, code, where }: Issue): string {
  const place = where.line === null ? '' : ` (line ${where.line})`;
  return `${WORDS[severity]}${place}: ${message} [${code}]`;
}
