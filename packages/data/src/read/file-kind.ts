import type { FileKind } from '../issues/details/files.js';
import type { Issue } from '../issues/issue.js';
import { fileOfAnotherKind } from '../issues/messages.js';
import { hasControls } from './strange-file.js';

/** File signatures by kind, one character a byte. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['\xd0\xcf\x11\xe0', 'oldExcel'],
  ['%PDF-', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'compressed'],
  ['\xfd7zXZ\0', 'compressed'],
  ['\x28\xb5\x2f\xfd', 'compressed'],
  ['7z\xbc\xaf\x27\x1c', 'compressed'],
  ['Rar!\x1a\x07', 'compressed'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['PAR1', 'parquet'],
  ['SQLite format 3\0', 'database'],
  ['$FL2@(#)', 'statistics'],
  ['$FL3@(#)', 'statistics'],
  ['{\\rtf', 'document'],
];
/** The same signatures decoded as UTF-8: bytes that are not valid there have become U+FFFD. */
const DECODED: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['\ufffd\ufffd\x11\u0871', 'excel'],
  ['\x1f\ufffd\x08', 'compressed'],
  ['\ufffd7zXZ\0', 'compressed'],
  ['\ufffdPNG', 'image'],
  ['\ufffd\ufffd\ufffd\ufffd\0', 'image'],
];
/** The characters that bytes from 0x80 to 0x9F become in a file decoded as Windows-1252. */
const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['‹', '\x8b'],
  ['‰', '\x89'],
]);
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const HEAD = 65_536;

/** The kind of an archive, by the names of the files in it; a zip file lists them at its beginning and its end. */
function archiveKind(names: string): FileKind {
  if (names.includes('opendocument.spreadsheet')) return 'openDocument';
  if (/opendocument|[^\w/](?:word|ppt)\//.test(names)) return 'document';
  if (/xl\/|\[Content_Types\]\.xml/.test(names)) return 'excel';
  return /Index\/(?:Document|Tables?|CalculationEngine)/.test(names) ? 'numbers' : 'zip';
}

function kindOf(head: string, tail: () => string): FileKind | null {
  if (ARCHIVES.some((beginning) => head.startsWith(beginning))) return archiveKind(head + tail());
  const bytes = head.slice(0, 16).replace(/[‹‰]/g, (letter) => WINDOWS.get(letter) ?? letter);
  const found =
    BEGINNINGS.find(([beginning]) => bytes.startsWith(beginning)) ??
    DECODED.find(([beginning]) => bytes.startsWith(beginning));
  if (found === undefined) return null;
  // A table may well begin with these letters; it then has no control characters.
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
 * The issue for a file, as bytes or as decoded text, that is not plain text: a workbook, a PDF document, an archive, an
 * image. Null for any other.
 *
 * @example
 * foreignFile('%PDF-1.7')?.code; // 'file-of-another-kind'
 */
export function foreignFile(input: string | Uint8Array | ArrayBuffer): Issue | null {
  if (typeof input === 'string') {
    const kind = kindOf(input.slice(0, HEAD), () => input.slice(-HEAD));
    return kind === null ? null : fileOfAnotherKind(kind);
  }
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const kind = kindOf(latin(bytes.subarray(0, HEAD)), () => latin(bytes.subarray(-HEAD)));
  return kind === null ? null : fileOfAnotherKind(kind);
}
