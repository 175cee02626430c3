import type { Issue } from '../issues/issue.js';
import { byteOrderMarkInside, encodingInvalid, encodingRead, encodingUnknown } from '../issues/messages.js';

/** Decoded text, and what had to be assumed to get it; null if the encoding is not known. */
export interface Decoded {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

const BOM = '\ufeff';
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The characters of Windows-1252 from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Names that mean Windows-1252 on the web (the encoding standard's list, as far as it is met). */
const LATIN = /^(?:(?:windows-|x?-?cp)1252|iso[-_]?8859-?1|latin-?1|l1|(?:us-)?ascii)$/i;

/** Node 20 decodes Windows-1252 as Latin-1, so map its control characters to the letters and signs they stand for. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    if (LATIN.test(encoding.trim())) return decodeWindows1252(bytes);
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? declared;
  if (encoding === undefined) {
    const text = tryDecode(bytes, 'utf-8', true);
    if (text !== null) return { text, issues: [] };
    return { text: decodeWindows1252(bytes), issues: [encodingRead('Windows-1252')] };
  }
  const whole = tryDecode(bytes, encoding, true);
  if (whole !== null) return { text: whole, issues: [] };
  const text = tryDecode(bytes, encoding, false);
  if (text === null) return { text, issues: [encodingUnknown(encoding)] };
  const before = text.slice(0, text.indexOf('\ufffd'));
  const offset = encoding.startsWith('utf-16') ? before.length * 2 : new TextEncoder().encode(before).length;
  return { text, issues: [encodingInvalid(encoding, offset)] };
}

/**
 * Decodes a source: by its byte order mark, the declared encoding, strict UTF-8, or else as Windows-1252, which is
 * reported. Byte order marks are removed; one inside the text (files joined together) is reported.
 *
 * @example
 * decodeText(new Uint8Array([0x59, 0x6e, 0x79, 0x73, 0x20, 0x4d, 0xf4, 0x6e])).text; // 'Ynys Môn'
 */
export function decodeText(input: string | Uint8Array | ArrayBuffer, encoding?: string): Decoded {
  const { text, issues } =
    typeof input === 'string'
      ? { text: input, issues: [] }
      : decodeBytes(input instanceof Uint8Array ? input : new Uint8Array(input), encoding);
  if (text === null) return { text, issues };
  const clean = text.startsWith(BOM) ? text.slice(1) : text;
  if (!clean.includes(BOM)) return { text: clean, issues };
  return { text: clean.replaceAll(BOM, ''), issues: [...issues, byteOrderMarkInside()] };
}
