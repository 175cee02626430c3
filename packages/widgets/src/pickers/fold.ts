/** A text as it is compared: its letters and digits in lower case, without accents, and where each of them is. */
export interface Folded {
  readonly text: string;
  readonly key: string;
  /** Of each character of the key, the place in the text. */
  readonly at: readonly number[];
  /** The places in the key at which words begin. */
  readonly starts: readonly number[];
}

const MARKS = /\p{M}+/gu;
const NO_LETTER = /[^\p{L}\p{N}]/gu;
/** Part of a word rather than its end: King’s Lynn is two words. */
const WITHIN = /['’‘ʼ.]/u;

/**
 * A text without accents and punctuation, so that `st helens`, `St. Helens` and `ynys mon` are found as typed.
 *
 * @example
 * fold('Ynys Môn').key; // 'ynysmon'
 */
export function fold(text: string): Folded {
  let key = '';
  const at: number[] = [];
  const starts: number[] = [];
  let isNew = true;
  let place = 0;
  for (const letter of text) {
    const plain = letter === '&' ? 'and' : letter.normalize('NFKD').replace(MARKS, '').toLowerCase();
    const kept = plain.replace(NO_LETTER, '');
    if (kept === '') isNew ||= !WITHIN.test(letter) && !/\p{M}/u.test(letter);
    else {
      if (isNew || letter === '&') starts.push(key.length);
      isNew = letter === '&';
      at.push(...Array<number>(kept.length).fill(place));
      key += kept;
    }
    place += letter.length;
  }
  return { text, key, at, starts };
}

/** A part of a text, from one place up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a text that a typed one stands for; null if none does. It begins where a word begins.
 *
 * @example
 * partOf(fold('Kingston upon Hull'), 'hull'); // { from: 14, to: 18 }
 */
export function partOf(folded: Folded, wanted: string): Range | null {
  if (wanted === '') return null;
  const start = folded.starts.find((each) => folded.key.startsWith(wanted, each));
  if (start === undefined) return null;
  const last = folded.at[start + wanted.length - 1] as number;
  return { from: folded.at[start] as number, to: last + letterAt(folded.text, last).length };
}

/** The letter at a place of a text, with the marks that follow it. */
function letterAt(text: string, place: number): string {
  return /^.\p{M}*/su.exec(text.slice(place))?.[0] ?? '';
}
