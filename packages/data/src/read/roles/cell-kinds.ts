import { type NumberStyle, readNumber } from '../number.js';

/**
 * What a cell looks like: a number; a marker that stands in place of one; a range or bound (`<5`, `1-9`), which does so too where few
 * are different; a code of an area; or words.
 */
export type CellKind = 'number' | 'marker' | 'near' | 'code' | 'words';

/** Codes that are certainly of areas: GSS. */
export const GSS_CODE = /^[A-Z]\d{8}$/;
/** Codes that may be of areas: ITL and NUTS, ISO, FIPS and others without spaces and small letters. */
const LIKE_CODE = /^(?=.*[A-Z\d])[A-Z\d][A-Z\d_.:-]{0,14}$/;
const NEAR_NUMBER =
  /^(?:[<>\u2264\u2265]\s?=?\s?\d[\d.,]*\s?%?|\d{1,3}\s?(?:-|\u2013|to)\s?\d{1,3}|(?:fewer|less|more|greater) than \d+|\d+ (?:or|and) (?:fewer|less|more|under|over)|(?:under|over|below|above) \d+)$/i;
const NOTHING = /^(?:nan|none|null|nil|n\/?a|#n\/a|missing|not available|no data|unavailable)$/i;

/**
 * The kind of a cell that is not blank.
 *
 * @example
 * cellKind('E06000014', { decimal: '.', grouped: true }); // 'code'
 */
export function cellKind(text: string, style: NumberStyle): CellKind {
  if (GSS_CODE.test(text)) return 'code';
  const { value } = readNumber(text, style);
  if (typeof value === 'number') return 'number';
  if (value.missing !== 'notANumber' || NOTHING.test(text)) return 'marker';
  return text.length <= 20 && NEAR_NUMBER.test(text) ? 'near' : 'words';
}

/**
 * Whether a text may be the code of an area, of whatever publisher.
 *
 * @example
 * isLikeCode('UKC11'); // true
 */
export function isLikeCode(text: string): boolean {
  return LIKE_CODE.test(text);
}
