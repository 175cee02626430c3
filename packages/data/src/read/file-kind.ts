import type { Issue } from '../issues/issue.js';
import { fileOfAnotherKind } from '../issues/messages.js';

/** What a file may be that is no table of text, and what to do with it. */
interface FileKind {
  readonly what: string;
  readonly step: string;
}

const EXCEL: FileKind = {
  what: 'an Excel workbook',
  step: 'Open it, save the sheet with the data as CSV (CSV UTF-8), and use that file.',
};
const OPEN_DOCUMENT: FileKind = {
  what: 'an OpenDocument spreadsheet',
  step: 'Open it, save the sheet with the data as Text CSV, and use that file.',
};
const NUMBERS: FileKind = {
  what: 'a Numbers spreadsheet',
  step: 'Open it, export the sheet as CSV, and use that file.',
};
const DOCUMENT: FileKind = {
  what: 'a text document or a presentation',
  step: 'Copy its table into a spreadsheet, save that as CSV, and use that file.',
};
const PDF: FileKind = {
  what: 'a PDF document',
  step: 'Look for the same figures as CSV or as a spreadsheet, which most publishers offer beside it, and use the CSV.',
};
const ZIP: FileKind = {
  what: 'a ZIP archive',
  step: 'Unpack it and use the CSV or JSON file in it.',
};
const COMPRESSED: FileKind = {
  what: 'a compressed file',
  step: 'Unpack it and use the CSV or JSON file that was compressed.',
};
const PICTURE: FileKind = {
  what: 'a picture',
  step: 'Use the CSV or JSON file of the figures it shows.',
};
const PARQUET: FileKind = {
  what: 'a Parquet file',
  step: 'Convert it to CSV, or download the CSV version, and use that file.',
};
const STATISTICS: FileKind = {
  what: 'a data file of a statistics program',
  step: 'Open it there, export it as CSV, and use that file.',
};
const DATABASE: FileKind = {
  what: 'a database file',
  step: 'Export its table as CSV and use that file.',
};

/** Beginnings by kind, as characters of one byte each. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['\xd0\xcf\x11\xe0', { ...EXCEL, what: 'an Excel workbook of the old kind (.xls)' }],
  ['%PDF-', PDF],
  ['\x1f\x8b', { ...COMPRESSED, what: 'a file compressed with gzip' }],
  ['BZh', COMPRESSED],
  ['\xfd7zXZ\0', COMPRESSED],
  ['\x28\xb5\x2f\xfd', COMPRESSED],
  ['7z\xbc\xaf\x27\x1c', COMPRESSED],
  ['Rar!\x1a\x07', COMPRESSED],
  ['\x89PNG\r\n', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF87a', PICTURE],
  ['GIF89a', PICTURE],
  ['PAR1', PARQUET],
  ['SQLite format 3\0', DATABASE],
  ['$FL2@(#)', STATISTICS],
  ['$FL3@(#)', STATISTICS],
  ['{\\rtf', DOCUMENT],
];
/** The same of bytes that somebody has decoded as UTF-8: what is no letter there has become U+FFFD. */
const DECODED: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['\ufffd\ufffd\x11\u0871', EXCEL],
  ['\x1f\ufffd\x08', COMPRESSED],
  ['\ufffd7zXZ\0', COMPRESSED],
  ['\ufffdPNG', PICTURE],
  ['\ufffd\ufffd\ufffd\ufffd\0', PICTURE],
];
/** Latin letters in place of bytes from 0x80 to 0x9F, where a file was decoded as Windows-1252. */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['‹', '\x8b'],
  ['‰', '\x89'],
]);
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const HEAD = 65_536;

/** What an archive is by the names of the files in it: they stand at its beginning and at its end. */
function archiveKind(names: string): FileKind {
  if (names.includes('opendocument.spreadsheet')) return OPEN_DOCUMENT;
  if (/opendocument|(?:^|[^\w/])(?:word|ppt)\//.test(names)) return DOCUMENT;
  if (/xl\/|\[Content_Types\]\.xml/.test(names)) return EXCEL;
  return /Index\/(?:Document|Tables?|CalculationEngine)/.test(names) ? NUMBERS : ZIP;
}

/** Whether a text holds control characters other than white space, or what no encoding has. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) return true;
  }
  return false;
}

function kindOf(head: string, tail: () => string): FileKind | null {
  if (ARCHIVES.some((beginning) => head.startsWith(beginning))) return archiveKind(head + tail());
  const bytes = head.slice(0, 16).replace(/[‹‰]/g, (letter) => WINDOWS.get(letter) ?? letter);
  const found =
    BEGINNINGS.find(([beginning]) => bytes.startsWith(beginning)) ??
    DECODED.find(([beginning]) => bytes.startsWith(beginning));
  if (found === undefined) return null;
  // A table may well begin with these letters: then no byte follows that no text has.
  const isLetters = /^[\w!]+$/.test(found[0]);
  return isLetters && !hasControls(head.slice(0, 512)) ? null : found[1];
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/**
 * A message where a file, as bytes or as the text that they were decoded to, is none of text: a workbook, a PDF document, an
 * archive, a picture. Null for any other.
 *
 * @example
 * foreignFile('%PDF-1.7')?.code; // 'file-of-another-kind'
 */
export function foreignFile(input: string | Uint8Array | ArrayBuffer): Issue | null {
  if (typeof input === 'string') {
    const kind = kindOf(input.slice(0, HEAD), () => input.slice(-HEAD));
    return kind === null ? null : fileOfAnotherKind(kind.what, kind.step);
  }
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const kind = kindOf(latin(bytes.subarray(0, HEAD)), () => latin(bytes.subarray(-HEAD)));
  return kind === null ? null : fileOfAnotherKind(kind.what, kind.step);
}
