import type { Issue } from '../issues/issue.js';
import {
  ambiguousDelimiter,
  controlCharacters,
  delimiterRecognised,
  emptyData,
  fileOfAnotherKind,
  strayQuote,
  unclosedQuote,
  webPageInsteadOfData,
} from '../issues/messages.js';
import type { CellTable } from './cell-table.js';
import { scanCsv } from './csv.js';
import { decodeText } from './decode.js';
import { detectDelimiter } from './delimiter.js';
import type { Reading, Source } from './layout.js';
import { partOf } from './part-of.js';

/** An opened source: cells or JSON, and what was settled on the way. */
export interface Opened {
  readonly source: Source;
  readonly options: Reading;
  readonly issues: readonly Issue[];
  /** All cells, if the last row could not be read to its end and so is not in the source. */
  readonly whole: CellTable | null;
  /** Whether it is CSV that ends without a line break, as a truncated file does. */
  readonly endsOpen: boolean;
}
/** A source that could not be opened, with the reasons. */
export interface Failed {
  readonly source: null;
  readonly issues: readonly Issue[];
}

const failed = (...issues: readonly Issue[]): Failed => ({ source: null, issues });

/** A first line that tells a spreadsheet the delimiter; it is not a row. */
const SEPARATOR_LINE = /^sep=([,;|\t])\r?(?:\n|$)/i;

/** A table without its first row; the other rows keep their line numbers. */
const withoutFirst = (table: CellTable): CellTable => ({
  ...table,
  rows: table.rows - 1,
  width: (row) => table.width(row + 1),
  at: (row, column) => table.at(row + 1, column),
  line: (row) => table.line(row + 1),
});

function openCsv(text: string, given: Reading): Opened | Failed {
  const separator = SEPARATOR_LINE.exec(text)?.[1];
  if (separator === undefined) return openCells(text, given);
  const { delimiter = separator, skipRows = 0 } = given;
  const opened = openCells(text, { ...given, delimiter, skipRows: Math.max(0, skipRows - 1) });
  if (opened.source === null) return opened;
  const { source } = opened;
  if (source.kind !== 'cells') return opened;
  const table = withoutFirst(source.table);
  const whole = opened.whole === null ? null : withoutFirst(opened.whole);
  return { ...opened, source: { kind: 'cells', table }, whole };
}

function openCells(text: string, options: Reading): Opened | Failed {
  const issues: Issue[] = [];
  let { delimiter } = options;
  if (delimiter === undefined) {
    const detected = detectDelimiter(text);
    if ('candidates' in detected) return failed(ambiguousDelimiter(detected.candidates, 1));
    ({ delimiter } = detected);
    if (delimiter !== ',') issues.push(delimiterRecognised(detected.delimiter));
  }
  const { table, unclosed, strayLines, controlLine } = scanCsv(text, delimiter);
  if (strayLines.length > 0)
    issues.push(strayQuote(strayLines, text.split(/\r\n|\n|\r/, strayLines[0]).at(-1) ?? ''));
  if (controlLine !== null) issues.push(controlCharacters(controlLine));
  const settled = { ...options, delimiter };
  // After a closing quotation mark, the last cell is complete.
  const endsOpen = unclosed === null && !/[\r\n"\0]$/.test(text);
  if (unclosed === null)
    return { source: { kind: 'cells', table }, options: settled, issues, whole: null, endsOpen };
  issues.push(unclosedQuote(unclosed.line, unclosed.offset, text.slice(unclosed.offset)));
  return {
    source: { kind: 'cells', table: { ...table, rows: table.rows - 1 } },
    options: settled,
    issues,
    whole: table,
    endsOpen,
  };
}

/** Markup that is not a web page is a publisher's XML. */
function markup(start: string): Issue {
  const isXml = /^<\?xml\b/i.test(start) && !/<html\b|<!doctype html/i.test(start.slice(0, 2000));
  return isXml ? fileOfAnotherKind('xml') : webPageInsteadOfData(start);
}

/** Decodes a source and scans it as CSV or JSON. */
export function openSource(input: string | Uint8Array | ArrayBuffer, options: Reading): Opened | Failed {
  const decoded = decodeText(input, options.encoding);
  if (decoded.text === null) return failed(...decoded.issues);
  const { text } = decoded;
  const start = text.trimStart();
  if (start === '') return failed(emptyData());
  // Markup of any kind: no table of numbers starts like this.
  if (/^<[a-z!?/]/i.test(start)) return failed(markup(start));
  const json =
    options.format === 'json' || start.startsWith('{') || (start.startsWith('[') && options.format !== 'csv');
  const { value, issues } = json ? partOf(options, 'json').readJson(text) : { value: undefined, issues: [] };
  // A text that starts with a brace may still be CSV, if `format` says so.
  if (!json || (value === undefined && options.format === 'csv')) {
    const opened = openCsv(text, options);
    return { ...opened, issues: [...decoded.issues, ...opened.issues] };
  }
  if (value === undefined) return failed(...issues);
  return {
    source: { kind: 'json', value },
    options,
    issues: [...decoded.issues, ...issues],
    whole: null,
    endsOpen: false,
  };
}
