import { isBracketed } from '../markers.js';
import { type NumberStyle, readNumber } from '../number.js';

/**
 * What a cell looks like: a number; a marker in place of one; a range or bound (`<5`, `1-9`), which also replaces a number where a column
 * has few distinct ones; an area code; or words.
 */
export type CellKind = 'number' | 'marker' | 'near' | 'code' | 'words';

/** GSS codes, which are always area codes. */
export const GSS_CODE = /^[A-Z]\d{8}$/;
/** Possible area codes: ITL, NUTS, ISO, FIPS and others without spaces or lower case. */
const LIKE_CODE = /^(?=.*[A-Z\d])[A-Z\d][A-Z\d_.:-]{0,14}$/;
/** A bound or range in digits: `<5`, `1-9`, `5 or fewer`. Digits in brackets are a separate number. */
const NEAR_NUMBER = /^[^(]*\d/;

/**
 * The kind of a non-blank cell.
 *
 * @example
 * cellKind('E06000014', { decimal: '.', grouped: true }); // 'code'
 */
export function cellKind(text: string, style: NumberStyle): CellKind {
  if (GSS_CODE.test(text)) return 'code';
  const { value } = readNumber(text, style);
  if (typeof value === 'number') return 'number';
  if (value.missing === 'notANumber' && !isBracketed(text)) return 'words';
  return NEAR_NUMBER.test(text) ? 'near' : 'marker';
}

/**
 * Whether a text may be an area code from any publisher.
 *
 * @example
 * isLikeCode('UKC11'); // true
 */
export function isLikeCode(text: string): boolean {
  return LIKE_CODE.test(text);
}
