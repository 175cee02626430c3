import { digitsOf } from '../dataset/decimal.js';
import type { Missing } from '../dataset/missing.js';
import type { MarkerMeaning } from '../issues/details/values.js';
import { readMarker } from './markers.js';

export { isMarker, readMarker } from './markers.js';

/**
 * The content of a cell in a number column. `unit` is `%`, a currency sign, words if the style reads them, or empty.
 */
export interface ReadNumber {
  readonly value: number | Missing;
  readonly flags: readonly string[];
  readonly unit: string;
  /** The meaning assumed for a bare marker that files use in more than one way; otherwise null. */
  readonly assumed: MarkerMeaning | null;
}

/** The style in which numbers are written. */
export interface NumberStyle {
  /** The decimal mark. */
  readonly decimal: '.' | ',';
  /** Whether a comma (or a point, with a decimal comma) between groups of three digits is read as grouping. */
  readonly grouped: boolean;
  /** Whether words after a number are its unit: only if no number in the column appears without words. */
  readonly words?: boolean;
}

const NO_FLAGS: readonly string[] = Object.freeze([]);
/** Space, no-break space, thin space and narrow no-break space group digits in any style. */
const SPACES = ' \u00a0\u2009\u202f';
const CURRENCY = '£€$';
const FLAG_SIGNS = '*†‡§#~';
const FLAG_LETTERS = 'rpebu';
/**
 * A unit in words: the base of a rate, one word, or a letter that stands for one. `4th` is a position, not a quantity.
 */
const UNIT_WORDS =
  /^(?:per [\p{L}\d][\p{L}\d,. ]{0,40}|(?!(?:st|nd|rd|th)\b)\p{L}{2,30}[²³]?|[cdghklmstCFGJKLMTVW](?!\p{L}))/u;

/** Thousands and the like after an amount of money: part of its unit, because numbers are never multiplied. */
const CURRENCY_SCALE = /^(?:k|mn?|bn|tn|thousand|million|billion|trillion)(?![\p{L}\d])/iu;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function digitsFrom(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at])) at += 1;
  return at;
}

/**
 * Flags after a number: `[r]`, `[r][e]`, one of the letters r p e b u, or signs such as `*`; null for anything else.
 */
function readFlags(rest: string): readonly string[] | null {
  if (rest === '') return NO_FLAGS;
  const flags: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest[at] ?? '';
    if (char === '[') {
      const end = rest.indexOf(']', at);
      const flag = rest.slice(at + 1, end).trim();
      if (end === -1 || flag === '' || flag.length > 12) return null;
      flags.push(flag);
      at = end;
    } else if (FLAG_SIGNS.includes(char) || (rest.length === 1 && FLAG_LETTERS.includes(char)))
      flags.push(char);
    else if (!SPACES.includes(char)) return null;
  }
  return flags;
}

/**
 * Reads `1,234.5e3` from a position: the text that `Number` understands, and where it ends; null if there is no number.
 */
function readDigits(text: string, from: number, style: NumberStyle): { digits: string; end: number } | null {
  const group = style.decimal === '.' ? ',' : '.';
  let at = digitsFrom(text, from);
  let digits = text.slice(from, at);
  const separator = text[at] ?? '';
  const groups = separator !== '' && (SPACES.includes(separator) || (style.grouped && separator === group));
  // No grouped number begins with 0: in `0,123` the comma is a decimal comma.
  if (groups && digits.length >= 1 && digits.length <= 3 && !digits.startsWith('0')) {
    while (text[at] === separator && digitsFrom(text, at + 1) === at + 4) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  if (text[at] === style.decimal) {
    const end = digitsFrom(text, at + 1);
    if (digits === '' && end === at + 1) return null;
    digits = `${digits === '' ? '0' : digits}.${text.slice(at + 1, end)}`;
    at = end;
  }
  if (digits === '') return null;
  if (text[at] === 'e' || text[at] === 'E') {
    const sign = text[at + 1] === '-' || text[at + 1] === '+' ? 1 : 0;
    const end = digitsFrom(text, at + 1 + sign);
    if (end > at + 1 + sign) {
      digits += text.slice(at, end);
      at = end;
    }
  }
  return { digits, end: at };
}

const MOST_EXACT = 2 ** 53;

/**
 * Whether a number with 16 or more digits before its point would change as a double: 9007199254740993 would be shown,
 * and compared, as 9007199254740992. A number with an exponent is approximate anyway.
 */
function losesDigits(digits: string, size: number): boolean {
  if (size < MOST_EXACT || /e/i.test(digits)) return false;
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = digitsOf(size);
  return (
    kept.whole !== whole.replace(/^0+/, '') ||
    kept.fraction.replace(/0+$/, '') !== fraction.replace(/0+$/, '')
  );
}

/** More digits than a double can hold, grouped or not, with a sign, a currency or a unit around them. */
const MANY_DIGITS = /^\D{0,3}(?:\d[,.\u00a0\u202f ]?){16,128}\D{0,12}$/;

/**
 * Whether a text that could not be read as a number has too many digits to compare.
 *
 * @example
 * hasTooManyDigits('9007199254740993'); // true
 */
export const hasTooManyDigits = (raw: string): boolean => MANY_DIGITS.test(raw.slice(0, 256).trim());

const PLAIN = /^-?\d{1,15}(?:\.\d{1,17})?$/;

/**
 * The number in a cell that holds plain digits, as most do; null for any other, which `readNumber` must read.
 *
 * @example
 * plainNumber('65.3', { decimal: '.', grouped: true }); // 65.3
 */
export const plainNumber = (raw: string, { decimal }: NumberStyle): number | null =>
  decimal === '.' && PLAIN.test(raw) ? Number(raw) + 0 : null;

/**
 * Reads a cell of a number column. A number is: a sign (`-`, `−`, `–`, `+`), a currency sign, digits optionally grouped
 * in threes by commas or spaces, a decimal part, an exponent, `%` or (if the style allows) words (`5 kg`), then flags
 * (`5 [r]`, `5p`, `5*`). Nothing else is ever read in part: it is a marker with a reason (`<5`, `5-9`, `NaN`), or not a
 * number (`about 5`, `(5)`, `0x1F`, `1.234,5`, more digits than a double holds).
 *
 * @example
 * readNumber('1,234.5 [r]'); // { value: 1234.5, flags: ['r'], unit: '', assumed: null }
 */
export function readNumber(raw: string, style: NumberStyle = { decimal: '.', grouped: true }): ReadNumber {
  const plain = plainNumber(raw, style);
  if (plain !== null) return { value: plain, flags: NO_FLAGS, unit: '', assumed: null };
  const marker = readMarker(raw);
  if (marker !== null) {
    return { value: { missing: marker.reason, raw }, flags: NO_FLAGS, unit: '', assumed: marker.assumed };
  }
  const notNumber: ReadNumber = {
    value: { missing: 'notANumber', raw },
    flags: NO_FLAGS,
    unit: '',
    assumed: null,
  };
  const text = raw.trim();
  let at = 0;
  let unit = '';
  let negative = false;
  let signed = false;
  for (; at < 2; at += 1) {
    const char = text[at] ?? '';
    if (!signed && '+-\u2212\u2013'.includes(char) && char !== '') {
      signed = true;
      negative = char !== '+';
    } else if (unit === '' && char !== '' && CURRENCY.includes(char)) unit = char;
    else break;
  }
  const found = readDigits(text, at, style);
  if (found === null) return notNumber;
  let rest = text.slice(found.end).trim();
  if (rest.startsWith('%')) {
    if (unit !== '') return notNumber;
    unit = '%';
    rest = rest.slice(1).trim();
  } else if (unit !== '') {
    const scale = CURRENCY_SCALE.exec(rest)?.[0] ?? '';
    rest = rest.slice(scale.length).trim();
    // A single letter is not a flag here: `£5p` may be pence, `£5b` billions.
    if (/^\p{L}$/u.test(rest)) return notNumber;
    unit += scale.length > 2 ? ` ${scale.toLowerCase()}` : scale.toLowerCase();
  } else if (style.words === true) {
    unit = UNIT_WORDS.exec(rest)?.[0].trimEnd() ?? '';
    rest = rest.slice(unit.length).trim();
  }
  const flags = readFlags(rest);
  const size = Number(found.digits);
  if (flags === null || !Number.isFinite(size) || losesDigits(found.digits, size)) return notNumber;
  return { value: negative && size !== 0 ? -size : size, flags, unit, assumed: null };
}
