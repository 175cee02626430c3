import type { Issue, Severity, Where } from './issue.js';

const RAW_LENGTH = 200;
const QUOTE_LENGTH = 60;
const LIST_LENGTH = 12;

/** What an issue may carry besides its code, severity and message. */
export interface IssueDetails extends Partial<Where> {
  readonly raw?: string | null;
  readonly recoverable?: boolean;
}

/**
 * An issue with every field filled in and the source text cut to 200 characters.
 *
 * @example
 * createIssue('empty-data', 'fatal', 'There is no data.').where; // { source: null, line: null, column: null }
 */
export function createIssue(
  code: string,
  severity: Severity,
  message: string,
  details: IssueDetails = {},
): Issue {
  const { source = null, line = null, column = null, raw = null, recoverable = true } = details;
  return Object.freeze({
    code,
    severity,
    message,
    // The header of records has no line.
    where: Object.freeze({ source, line: line === 0 ? null : line, column }),
    raw: raw === null ? null : raw.slice(0, RAW_LENGTH),
    recoverable,
  });
}

/** Marks that turn the direction of what follows them, soft hyphens, zero-width spaces. */
const UNSEEN = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu;

/**
 * Text from the data as it stands in a sentence: in quotation marks, cut to 60 characters. Marks that turn the direction of what
 * follows them would turn the sentence too, and nobody sees them, nor other hidden characters: each stands there by its number.
 *
 * @example
 * quoted('Rate'); // '‘Rate’'
 */
export function quoted(text: string): string {
  const cut = text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
  return `‘${cut.replace(UNSEEN, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)}’`;
}

/**
 * Items as a person lists them; past twelve, the number of the rest.
 *
 * @example
 * listed(['area', 'period', 'value']); // 'area, period and value'
 */
export function listed(items: readonly (string | number)[], joint = 'and'): string {
  const shown =
    items.length > LIST_LENGTH
      ? [...items.slice(0, LIST_LENGTH), `${String(items.length - LIST_LENGTH)} more`]
      : items;
  const last = String(shown.at(-1) ?? '');
  return shown.length < 2
    ? last
    : `${shown.slice(0, -1).join(', ')} ${items.length > LIST_LENGTH ? 'and' : joint} ${last}`;
}

/**
 * Line numbers in words, each once.
 *
 * @example
 * linesInWords([3, 5, 5, 9]); // 'lines 3, 5 and 9'
 */
export function linesInWords(lines: readonly number[]): string {
  // A file of blank lines has very many, nearly always in order.
  const isInOrder = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? line));
  const each = isInOrder ? lines : [...new Set(lines)];
  return `${each.length === 1 ? 'line' : 'lines'} ${listed(each)}`;
}
