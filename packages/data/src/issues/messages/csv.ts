import { createIssue } from '../create-issue.js';
import type { Delimiter, NamedFormat } from '../details/csv.js';
import type { Issue } from '../issue.js';

/** A quotation mark that is never closed: the rows before it are kept. `offset` counts characters from 0. */
export function unclosedQuote(line: number, offset: number, raw: string): Issue {
  return createIssue('unclosed-quote', 'partial', { text: 'unclosedQuote', line, offset }, { line, raw });
}

/** Quotation marks where the CSV rules allow none; the text is kept verbatim. */
export function strayQuote(lines: readonly number[], raw: string): Issue {
  return createIssue('stray-quote', 'notice', { text: 'strayQuote', lines }, { line: lines[0] ?? null, raw });
}

/** Rows with fewer cells than there are headings. */
export function tooFewFields(lines: readonly number[], columns: number): Issue {
  const details = { text: 'tooFewFields', lines, columns } as const;
  return createIssue('too-few-fields', 'partial', details, { line: lines[0] ?? null });
}

/** Rows with more cells than there are headings; `shifted` rows have a number beyond the headings. */
export function tooManyFields(
  lines: readonly number[],
  columns: number,
  shifted: readonly number[] = [],
): Issue {
  const details = { text: 'tooManyFields', lines, columns, shifted } as const;
  return createIssue('too-many-fields', 'partial', details, { line: lines[0] ?? null });
}

/** Lines that repeat the column headings, as in files joined together. */
export function repeatedHeadings(lines: readonly number[]): Issue {
  const details = { text: 'repeatedHeadings', lines } as const;
  return createIssue('repeated-headings', 'notice', details, { line: lines[0] ?? null });
}

/** A line of headings among the rows that differ from the header: the columns under it are different. */
export function headingsChange(line: number, headings: readonly string[]): Issue {
  const details = { text: 'headingsChange', line, headings } as const;
  return createIssue('headings-change', 'fatal', details, { line, raw: headings.join(',') });
}

/** Columns with the same name; `renamed` is how all but the first are shown. */
export function duplicateHeader(header: string, renamed: readonly string[], line: number): Issue {
  const details = { text: 'duplicateHeader', header, renamed } as const;
  return createIssue('duplicate-header', 'notice', details, { line, column: header, raw: header });
}

/** A row far longer than most, so that numbers would be read where there are no cells. */
export function unevenRows(cells: number): Issue {
  return createIssue('uneven-rows', 'fatal', { text: 'unevenRows', cells });
}

/** Columns that hold cells but have no heading. */
export function emptyHeader(names: readonly string[], line: number): Issue {
  return createIssue(
    'empty-header',
    'notice',
    { text: 'emptyHeader', names },
    { line, column: names[0] ?? null },
  );
}

/** Header cells that span rows or columns, or more than one header row. */
export function spannedHeader(header: string, row: number): Issue {
  const found = { line: row, column: header, raw: header };
  return createIssue('spanned-header', 'fatal', { text: 'spannedHeader', header }, found);
}

/** Several rows of headings. */
export function severalHeaderRows(row: number): Issue {
  return createIssue('several-header-rows', 'fatal', { text: 'severalHeaderRows', row }, { line: row });
}

/** A cell in the body of a table that spans rows or columns. */
export function spannedCell(cell: string, row: number): Issue {
  return createIssue('spanned-cell', 'fatal', { text: 'spannedCell', cell, row }, { line: row, raw: cell });
}

/** Lines above the header. `skipRows` is the value that would make the file readable. */
export function titleLines(first: string, skipRows: number): Issue {
  return createIssue(
    'title-lines',
    'fatal',
    { text: 'titleLines', first, skipRows },
    { line: 1, raw: first },
  );
}

/** Lines under the data that are notes, not areas. */
export function footnoteLines(texts: readonly string[], lines: readonly number[]): Issue {
  const found = { line: lines[0] ?? null, raw: texts[0] ?? null };
  return createIssue('footnote-lines', 'notice', { text: 'footnoteLines', texts, lines }, found);
}

/** Blank lines between rows of data. */
export function blankLines(lines: readonly number[]): Issue {
  return createIssue('blank-lines', 'notice', { text: 'blankLines', lines }, { line: lines[0] ?? null });
}

/** Several delimiters fit, or commas are used for two things. */
export function ambiguousDelimiter(candidates: readonly (Delimiter | 'decimalComma')[], line: number): Issue {
  return createIssue('ambiguous-delimiter', 'fatal', { text: 'ambiguousDelimiter', candidates }, { line });
}

/** The delimiter detected, if it is not the comma. */
export function delimiterRecognised(delimiter: Delimiter): Issue {
  return createIssue('delimiter-recognised', 'notice', { text: 'delimiterRecognised', delimiter });
}

/** Two or more named layouts fit the file. */
export function ambiguousFormat(formats: readonly NamedFormat[]): Issue {
  return createIssue('ambiguous-format', 'fatal', { text: 'ambiguousFormat', formats });
}

/** The layout named by `format` does not fit the data. */
export function formatMismatch(format: string): Issue {
  return createIssue('format-mismatch', 'fatal', { text: 'formatMismatch', format }, { raw: format });
}

/** The named layout detected. */
export function formatRecognised(format: NamedFormat): Issue {
  return createIssue('format-recognised', 'notice', { text: 'formatRecognised', format });
}

/** Titles, sections and notes in a named layout, besides its data. */
export function rowsSetAside(texts: readonly string[], lines: readonly number[]): Issue {
  const found = { line: lines[0] ?? null, raw: texts[0] ?? null };
  return createIssue('rows-set-aside', 'notice', { text: 'rowsSetAside', texts, lines }, found);
}
