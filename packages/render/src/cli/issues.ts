import type { Issue, Severity } from '@commonweal/data';

const WORDS: Readonly<Record<Severity, string>> = { fatal: 'error', partial: 'warning', notice: 'note' };

/** An issue in one line: severity, place, message and code. */
export function issueLine({ severity, message, code, where }: Issue): string {
  const place = where.line === null ? '' : ` (line ${where.line})`;
  return `${WORDS[severity]}${place}: ${message} [${code}]`;
}
