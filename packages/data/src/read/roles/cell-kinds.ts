import { isMarker, type NumberStyle, readNumber } from '../number.js';

/**
 * What a cell looks like: a number; a marker that stands in place of one; a range or bound (`<5`, `1-9`), which does so too where few
 * are different; a code of an area; or words.
 */
export type CellKind = 'number' | 'marker' | 'near' | 'code' | 'words';

/** Codes that are certainly of areas: GSS. */
export const GSS_CODE = /^[A-Z]\d{8}$/;
/** Codes that may be of areas: ITL and NUTS, ISO, FIPS and others without spaces and small letters. */
const LIKE_CODE = /^(?=.*[A-Z\d])[A-Z\d][A-Z\d_.:-]{0,14}$/;
/** A bound or a range, in figures: `<5`, `1-9`, `5 or fewer`. What stands in brackets is a number of its own. */
const NEAR_NUMBER = /^[^(]*\d/;

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
  if (value.missing === 'notANumber' && !isMarker(text)) return 'words';
  return NEAR_NUMBER.test(text) ? 'near' : 'marker';
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
