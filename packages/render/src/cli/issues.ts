import type { Severity, WordedIssue } from '@commonweal/data';
import { languageIn } from '../messages.js';

/** The words round a message: how bad it is, and where. */
type Labels = Readonly<Record<Severity | 'line', string>>;

const LABELS: Readonly<Record<ReturnType<typeof languageIn>, Labels>> = {
  cy: { fatal: 'gwall', partial: 'rhybudd', notice: 'nodyn', line: 'llinell' },
  en: { fatal: 'error', partial: 'warning', notice: 'note', line: 'line' },
};

/** An issue in one line: severity, place, message and code. */
export function issueLine({ severity, message, code, where }: WordedIssue, lang?: string): string {
  const labels = LABELS[languageIn(lang)];
  const place = where.line === null ? '' : ` (${labels.line} ${where.line})`;
  return `${labels[severity]}${place}: ${message} [${code}]`;
}
