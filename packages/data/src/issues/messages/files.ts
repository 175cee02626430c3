import { createIssue } from '../create-issue.js';
import type { FileKind } from '../details/files.js';
import type { Issue } from '../issue.js';

/** A file that is not plain text, such as a workbook. */
export function fileOfAnotherKind(kind: FileKind): Issue {
  return createIssue('file-of-another-kind', 'fatal', { text: 'fileOfAnotherKind', kind });
}

/** A description of a dataset (its dimensions and categories) without a single value. */
export function valuesMissing(label: string): Issue {
  const raw = label === '' ? null : label;
  return createIssue('values-missing', 'fatal', { text: 'valuesMissing', label }, { raw });
}

/** A heading with an unquoted comma, which was rejoined. */
export function headingWithComma(headings: readonly string[], line: number): Issue {
  const [heading = ''] = headings;
  const found = { line, column: heading, raw: heading };
  return createIssue('heading-with-comma', 'notice', { text: 'headingWithComma', heading }, found);
}

/** A file without a final line break whose last number looks cut off. */
export function lastLineCut(line: number, end: string): Issue {
  return createIssue('last-line-cut', 'notice', { text: 'lastLineCut', line, end }, { line, raw: end });
}
