import type { CsvDetails, Delimiter, NamedFormat } from '../../issues/details/csv.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { grouped, linesInWords, listed, quotedList } from './lists.js';

const DELIMITERS: Readonly<Record<Delimiter | 'decimalComma', string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
  decimalComma: 'commas that are decimal marks',
};

/** Delimiters in the plural; any other by itself. */
export function delimiterName(delimiter: string): string {
  return Object.hasOwn(DELIMITERS, delimiter) ? DELIMITERS[delimiter as Delimiter] : `‘${delimiter}’`;
}

const FORMATS: Readonly<Record<NamedFormat, string>> = {
  cdc: 'a dataset of the Centers for Disease Control',
  'columns-json': 'JSON with one list for each column',
  'education-statistics': 'a file of explore education statistics',
  fingertips: 'a Fingertips download',
  'fingertips-api': 'an answer of the Fingertips API',
  'json-stat': 'JSON-stat',
  nomis: 'a NOMIS download',
  ons: 'a file of the Office for National Statistics',
  'ons-download': 'a table or chart downloaded from the Office for National Statistics',
  'ons-filtered': 'a filtered dataset of the Office for National Statistics',
  phs: 'open data of Public Health Scotland',
  pxstat: 'a PxStat table (NISRA or CSO)',
  'sdmx-csv': 'SDMX-CSV (Eurostat and others)',
  spreadsheet: 'a spreadsheet saved as CSV',
  'statistics-gov-scot': 'a file of statistics.gov.scot',
  statswales: 'a StatsWales dataset',
  'who-gho': 'a file of the Global Health Observatory (WHO)',
};

export const csv: MessagesOf<CsvDetails> = {
  unclosedQuote: ({ line, offset }) =>
    `A quotation mark on line ${String(line)} (character ${String(offset + 1)} of the file) is never closed. The rows before it are shown. Close the quotation mark, or double it if it is part of the text.`,
  strayQuote: ({ lines }) =>
    `There is a quotation mark inside a cell that is not quoted (${linesInWords(lines)}). The text is shown as it stands. Put the whole cell in quotation marks and double those inside it.`,
  tooFewFields: ({ lines, columns }) =>
    `Some rows have fewer than ${String(columns)} cells (${linesInWords(lines)}). The missing cells are shown as not supplied. Add the missing cells.`,
  tooManyFields: ({ lines, columns, shifted }) => {
    const wrong =
      shifted.length === 0
        ? ''
        : ` A number is beyond the last heading (${linesInWords(shifted)}), so the numbers there may be under the wrong headings. They are shown as written and not drawn.`;
    return `Some rows have more than ${String(columns)} cells (${linesInWords(lines)}). The extra cells are kept under ‘Unnamed’.${wrong} Put cells that contain a comma in quotation marks.`;
  },
  repeatedHeadings: ({ lines }) =>
    `The column headings are repeated in the data (${linesInWords(lines)}). ${lines.length === 1 ? 'The line is' : 'The lines are'} left out. The data may be several files joined together: check that nothing is in it twice.`,
  headingsChange: ({ line, headings }) =>
    `The headings change on line ${String(line)} (${headings.map(quoted).slice(0, 12).join(', ')}), so one heading cannot name the columns of the whole file. Split it into a file for each heading.`,
  duplicateHeader: ({ header, renamed }) => {
    const columns = renamed.length === 1 ? 'Two' : String(renamed.length + 1);
    const others = renamed.length === 1 ? 'The second is' : 'All but the first are';
    return `${columns} columns are called ${quoted(header)}. ${others} shown as ${quotedList(renamed)}. Give each column its own name.`;
  },
  unevenRows: ({ cells }) =>
    `One row has ${grouped(cells)} cells and most rows have far fewer, so that they make no table. Give each row as many cells as there are headings.`,
  emptyHeader: ({ names }) =>
    `Some columns have no heading. They are called ${quotedList(names)} here. Give each column a name.`,
  spannedHeader: ({ header }) =>
    `The table heading ${quoted(header)} spans more than one row or column, so the numbers under it cannot be told apart. Use one row of headings with one heading a column.`,
  severalHeaderRows: ({ row }) =>
    `Row ${String(row)} of the table is a second row of headings. Use one row of headings with one heading a column.`,
  spannedCell: ({ cell, row }) =>
    `The cell ${quoted(cell)} in row ${String(row)} of the table spans more than one row or column. Split it into single cells.`,
  titleLines: ({ first, skipRows }) =>
    `The first line, ${quoted(first)}, looks like a title, not column headings. If the headings are on line ${String(skipRows + 1)}, set skip-rows="${String(skipRows)}".`,
  footnoteLines: ({ texts, lines }) =>
    `${linesInWords(lines).replace('line', 'Line')} under the data ${lines.length === 1 ? 'was' : 'were'} read as notes, not as data: ${quotedList(texts)}.`,
  blankLines: ({ lines }) => `Blank lines in the data were left out (${linesInWords(lines)}).`,
  ambiguousDelimiter: ({ candidates }) =>
    `It is not clear what separates the cells: ${listed(candidates.map(delimiterName), 'or')}. Say so, for example delimiter=";" and, if the numbers have a decimal comma, decimal=",".`,
  delimiterRecognised: ({ delimiter }) => `The cells were read as separated by ${DELIMITERS[delimiter]}.`,
  ambiguousFormat: ({ formats }) =>
    `The data could be ${listed(
      formats.map((format) => FORMATS[format]),
      'or',
    )}. Say which, for example format="${formats[0] ?? ''}".`,
  formatMismatch: ({ format }) =>
    `The data is not in the format ${quoted(format)}. Remove format to have it recognised, or give the data in that format.`,
  formatRecognised: ({ format }) => `The data was read as ${FORMATS[format]}.`,
  rowsSetAside: ({ texts, lines }) => {
    const one = lines.length === 1;
    return `Titles, sections and notes: ${linesInWords(lines)} of the file ${one ? 'is' : 'are'} not data and ${one ? 'was' : 'were'} set aside: ${quotedList(texts)}.`;
  },
};
