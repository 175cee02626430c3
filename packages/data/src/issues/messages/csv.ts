import { createIssue, linesInWords, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** A quotation mark that is never closed: the rows before it are kept. `offset` counts characters from 0. */
export function unclosedQuote(line: number, offset: number, raw: string): Issue {
  const message = `A quotation mark on line ${String(line)} (character ${String(offset + 1)} of the file) is never closed. The rows before it are shown. Close the quotation mark, or double it if it is part of the text.`;
  return createIssue('unclosed-quote', 'partial', message, { line, raw });
}

/** Quotation marks where the CSV rules have none; the text is kept as it stands. */
export function strayQuote(lines: readonly number[], raw: string): Issue {
  const message = `There is a quotation mark inside a cell that is not quoted (${linesInWords(lines)}). The text is shown as it stands. Put the whole cell in quotation marks and double those inside it.`;
  return createIssue('stray-quote', 'notice', message, { line: lines[0] ?? null, raw });
}

/** Rows with fewer cells than there are headings. */
export function tooFewFields(lines: readonly number[], columns: number): Issue {
  const message = `Some rows have fewer than ${String(columns)} cells (${linesInWords(lines)}). The missing cells are shown as not supplied. Add the missing cells.`;
  return createIssue('too-few-fields', 'partial', message, { line: lines[0] ?? null });
}

/** Rows with more cells than there are headings; of those `shifted` a number stands beyond the headings. */
export function tooManyFields(
  lines: readonly number[],
  columns: number,
  shifted: readonly number[] = [],
): Issue {
  const wrong =
    shifted.length === 0
      ? ''
      : ` A number stands beyond the last heading (${linesInWords(shifted)}), so the numbers there may stand under the wrong headings. They are shown as written and not drawn.`;
  const message = `Some rows have more than ${String(columns)} cells (${linesInWords(lines)}). The extra cells are kept under ‘Unnamed’.${wrong} Put cells that contain a comma in quotation marks.`;
  return createIssue('too-many-fields', 'partial', message, { line: lines[0] ?? null });
}

/** Lines that say the column headings once more, as files joined together have them. */
export function repeatedHeadings(lines: readonly number[]): Issue {
  const message = `The column headings stand in the data again (${linesInWords(lines)}). ${lines.length === 1 ? 'The line is' : 'The lines are'} left out. The data may be several files joined together: check that nothing is in it twice.`;
  return createIssue('repeated-headings', 'notice', message, { line: lines[0] ?? null });
}

/** A line of headings among the rows that are not those above them: the columns under it are others. */
export function headingsChange(line: number, headings: readonly string[]): Issue {
  const message = `The headings change on line ${String(line)} (${headings.map(quoted).slice(0, 12).join(', ')}), so one heading cannot name the columns of the whole file. Split it into a file for each heading.`;
  return createIssue('headings-change', 'fatal', message, { line, raw: headings.join(',') });
}

/** Columns with one name; `renamed` is how all but the first are shown. */
export function duplicateHeader(header: string, renamed: readonly string[], line: number): Issue {
  const columns = renamed.length === 1 ? 'Two' : String(renamed.length + 1);
  const others = renamed.length === 1 ? 'The second is' : 'All but the first are';
  const message = `${columns} columns are called ${quoted(header)}. ${others} shown as ${listed(renamed.map(quoted))}. Give each column its own name.`;
  return createIssue('duplicate-header', 'notice', message, { line, column: header, raw: header });
}

/** A row far longer than most, so that numbers would be looked for where there are no cells. */
export function unevenRows(cells: number): Issue {
  const message = `One row has ${cells.toLocaleString('en-GB')} cells and most rows have far fewer, so that they make no table. Give each row as many cells as there are headings.`;
  return createIssue('uneven-rows', 'fatal', message);
}

/** Columns that hold cells but have no heading. */
export function emptyHeader(names: readonly string[], line: number): Issue {
  const message = `Some columns have no heading. They are called ${listed(names.map(quoted))} here. Give each column a name.`;
  return createIssue('empty-header', 'notice', message, { line, column: names[0] ?? null });
}

/** Header cells that span rows or columns, or more than one header row. */
export function spannedHeader(header: string, row: number): Issue {
  const message = `The table heading ${quoted(header)} spans more than one row or column, so the numbers under it cannot be told apart. Use one row of headings with one heading a column.`;
  return createIssue('spanned-header', 'fatal', message, { line: row, column: header, raw: header });
}

/** More than one row of headings. */
export function severalHeaderRows(row: number): Issue {
  const message = `Row ${String(row)} of the table is a second row of headings. Use one row of headings with one heading a column.`;
  return createIssue('several-header-rows', 'fatal', message, { line: row });
}

/** A cell in the body of a table that spans rows or columns. */
export function spannedCell(text: string, row: number): Issue {
  const message = `The cell ${quoted(text)} in row ${String(row)} of the table spans more than one row or column. Split it into single cells.`;
  return createIssue('spanned-cell', 'fatal', message, { line: row, raw: text });
}

/** Lines above the header. `skipRows` is what would make the file readable. */
export function titleLines(first: string, skipRows: number): Issue {
  const message = `The first line, ${quoted(first)}, looks like a title, not column headings. If the headings are on line ${String(skipRows + 1)}, set skip-rows="${String(skipRows)}".`;
  return createIssue('title-lines', 'fatal', message, { line: 1, raw: first });
}

/** Lines under the data that are notes, not areas. */
export function footnoteLines(texts: readonly string[], lines: readonly number[]): Issue {
  const message = `${linesInWords(lines).replace('line', 'Line')} under the data ${lines.length === 1 ? 'was' : 'were'} read as notes, not as data: ${listed(texts.map(quoted))}.`;
  return createIssue('footnote-lines', 'notice', message, { line: lines[0] ?? null, raw: texts[0] ?? null });
}

/** Blank lines between rows of data. */
export function blankLines(lines: readonly number[]): Issue {
  return createIssue(
    'blank-lines',
    'notice',
    `Blank lines in the data were left out (${linesInWords(lines)}).`,
    { line: lines[0] ?? null },
  );
}

/** Two delimiters fit, or commas stand for two things. */
export function ambiguousDelimiter(candidates: readonly string[], line: number): Issue {
  const message = `It is not clear what separates the cells: ${listed(candidates, 'or')}. Say so, for example delimiter=";" and, if the numbers have a decimal comma, decimal=",".`;
  return createIssue('ambiguous-delimiter', 'fatal', message, { line });
}

/** Which delimiter was recognised, where it is not the comma. */
export function delimiterRecognised(name: string): Issue {
  return createIssue('delimiter-recognised', 'notice', `The cells were read as separated by ${name}.`);
}

/** Two or more named layouts fit the file. */
export function ambiguousFormat(labels: readonly string[], formats: readonly string[]): Issue {
  const message = `The data could be ${listed(labels, 'or')}. Say which, for example format="${formats[0] ?? ''}".`;
  return createIssue('ambiguous-format', 'fatal', message);
}

/** The layout named by `format` does not fit the data. */
export function formatMismatch(format: string): Issue {
  const message = `The data is not in the format ${quoted(format)}. Remove format to have it recognised, or give the data in that format.`;
  return createIssue('format-mismatch', 'fatal', message, { raw: format });
}

/** Which named layout was recognised. */
export function formatRecognised(label: string): Issue {
  return createIssue('format-recognised', 'notice', `The data was read as ${label}.`);
}

/** Lines that a named layout has besides its data. */
export function rowsSetAside(label: string, texts: readonly string[], lines: readonly number[]): Issue {
  const message = `${label}: ${linesInWords(lines)} of the file ${lines.length === 1 ? 'is' : 'are'} not data and ${lines.length === 1 ? 'was' : 'were'} set aside: ${listed(texts.map(quoted))}.`;
  return createIssue('rows-set-aside', 'notice', message, { line: lines[0] ?? null, raw: texts[0] ?? null });
}
