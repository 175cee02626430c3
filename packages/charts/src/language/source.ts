import type { LinkedText } from '../chart/types.js';
import { formatNumber } from './number.js';

/** The words around the names of a source and its licence. */
export interface SourceWords {
  readonly source: string;
  readonly licence: string;
  /** The words that link a licence to its source, and its name after them; null for a name that fits in no sentence. */
  licensed(name: string): readonly [words: string, name: string] | null;
}

const plain = (text: string): LinkedText => ({ text, href: null });

/** A sentence that names a source and its licence. */
export function sourceStatement(
  source: LinkedText | null,
  licence: LinkedText | null,
  words: SourceWords,
): LinkedText[] {
  const named = source === null ? [] : [plain(words.source), source];
  if (licence === null) return named;
  const [before, name] = (source === null ? null : words.licensed(licence.text)) ?? [];
  if (before !== undefined && name !== undefined)
    return [...named, plain(`, ${before}`), { ...licence, text: name }];
  return [...named, plain(`${source === null ? '' : '. '}${words.licence}`), licence];
}

/**
 * A file's size to a whole number of kilobytes, or bytes if it has fewer than a thousand.
 *
 * @example
 * fileSize(1_460, 'bytes'); // '1 KB'
 */
export function fileSize(bytes: number, unit: string): string {
  if (bytes < 1000) return `${formatNumber(bytes, 0)} ${unit}`;
  const kilobytes = Math.round(bytes / 1000);
  return kilobytes < 1000 ? `${formatNumber(kilobytes, 0)} KB` : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
