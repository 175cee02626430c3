import { createIssue, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A file that is no text, such as a workbook; `what` names it and `step` says what to do with it. */
export function fileOfAnotherKind(what: string, step: string): Issue {
  return createIssue(
    'file-of-another-kind',
    'fatal',
    `The file is ${what}, not a CSV or JSON file. ${step}`,
    {
      raw: what,
    },
  );
}

/** A description of a dataset (its dimensions and categories) without a single value. */
export function valuesMissing(label: string): Issue {
  const of = label === '' ? '' : ` ${quoted(label)}`;
  const message = `The file describes the data${of} and holds no values. Download the data itself, not only its description.`;
  return createIssue('values-missing', 'fatal', message, { raw: label === '' ? null : label });
}

/** A heading with a comma in it and no quotation marks, which was put together again. */
export function headingWithComma(headings: readonly string[], line: number): Issue {
  const [first = ''] = headings;
  const message = `The heading ${quoted(first)} contains a comma and is not in quotation marks. It was read as one heading, since every row has as many cells as there are headings then. Put it in quotation marks: "${first}".`;
  return createIssue('heading-with-comma', 'notice', message, { line, column: first, raw: first });
}

/** A file without a line break at its end whose last number looks broken off. */
export function lastLineCut(line: number, raw: string): Issue {
  const message = `The file may be cut off in its last line (line ${String(line)}): it ends with ${quoted(raw)}, which is shorter than the other numbers of its column, and has no line break after it. Compare the last line with the source, and download the file again if it differs.`;
  return createIssue('last-line-cut', 'notice', message, { line, raw });
}
