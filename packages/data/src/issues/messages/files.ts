import { createIssue } from '../create-issue.js';
import type { FileKind } from '../details/files.js';
import type { Issue } from '../issue.js';

/** A file that is no text, such as a workbook. */
export function fileOfAnotherKind(kind: FileKind): Issue {
  return createIssue('file-of-another-kind', 'fatal', { text: 'fileOfAnotherKind', kind });
}

/** A description of a dataset (its dimensions and categories) without a single value. */
export function valuesMissing(label: string): Issue {
  const raw = label === '' ? null : label;
  return createIssue('values-missing', 'fatal', { text: 'valuesMissing', label }, { raw });
}

/** A heading with a comma in it and no quotation marks, which was put together again. */
export function headingWithComma(headings: readonly string[], line: number): Issue {
  const [heading = ''] = headings;
  const found = { line, column: heading, raw: heading };
  return createIssue('heading-with-comma', 'notice', { text: 'headingWithComma', heading }, found);
}

/** A file without a line break at its end whose last number looks broken off. */
export function lastLineCut(line: number, end: string): Issue {
  return createIssue('last-line-cut', 'notice', { text: 'lastLineCut', line, end }, { line, raw: end });
}
