import type { FileKind, FilesDetails } from '../../issues/details/files.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';

const SAVE_EXCEL = 'Open it, save the sheet with the data as CSV (CSV UTF-8), and use that file.';
const UNPACK = 'Unpack it and use the CSV or JSON file that was compressed.';

/** The kind of a file, and what to do with it. */
const KINDS: Readonly<Record<FileKind, readonly [what: string, step: string]>> = {
  excel: ['an Excel workbook', SAVE_EXCEL],
  oldExcel: ['an Excel workbook of the old kind (.xls)', SAVE_EXCEL],
  openDocument: [
    'an OpenDocument spreadsheet',
    'Open it, save the sheet with the data as Text CSV, and use that file.',
  ],
  numbers: ['a Numbers spreadsheet', 'Open it, export the sheet as CSV, and use that file.'],
  document: [
    'a text document or a presentation',
    'Copy its table into a spreadsheet, save that as CSV, and use that file.',
  ],
  pdf: [
    'a PDF document',
    'Look for the same figures as CSV or as a spreadsheet, which most publishers offer beside it, and use the CSV.',
  ],
  zip: ['a ZIP archive', 'Unpack it and use the CSV or JSON file in it.'],
  compressed: ['a compressed file', UNPACK],
  gzip: ['a file compressed with gzip', UNPACK],
  image: ['an image', 'Use the CSV or JSON file of the figures it shows.'],
  parquet: ['a Parquet file', 'Convert it to CSV, or download the CSV version, and use that file.'],
  statistics: ['a data file of a statistics program', 'Open it there, export it as CSV, and use that file.'],
  database: ['a database file', 'Export its table as CSV and use that file.'],
  xml: ['an XML file', 'Download the figures as CSV or JSON, and use that file.'],
};

export const files: MessagesOf<FilesDetails> = {
  fileOfAnotherKind: ({ kind }) => {
    const [what, step] = KINDS[kind];
    return `The file is ${what}, not a CSV or JSON file. ${step}`;
  },
  valuesMissing: ({ label }) =>
    `The file describes the data${label === '' ? '' : ` ${quoted(label)}`} and holds no values. Download the data itself, not only its description.`,
  headingWithComma: ({ heading }) =>
    `The heading ${quoted(heading)} contains a comma and is not in quotation marks. It was read as one heading, since every row has as many cells as there are headings then. Put it in quotation marks: "${heading}".`,
  lastLineCut: ({ line, end }) =>
    `The file may be cut off in its last line (line ${String(line)}): it ends with ${quoted(end)}, which is shorter than the other numbers of its column, and has no line break after it. Compare the last line with the source, and download the file again if it differs.`,
};
