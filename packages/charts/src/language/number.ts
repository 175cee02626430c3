import { roundHalfAway } from '@commonweal/data';

/** U+2212, as wide as a digit and read aloud as minus. */
export const MINUS = '\u2212';

/**
 * A number in British format: rounded half away from zero, commas between thousands, a true minus sign.
 *
 * @example
 * formatNumber(-1234.5, 0); // '−1,235'
 */
export function formatNumber(value: number, decimals: number): string {
  return groupDigits(roundHalfAway(value, decimals));
}

/**
 * Adds commas between thousands and a true minus sign to a plain decimal number. Zero has no sign.
 *
 * @example
 * groupDigits('-1234567.80'); // '−1,234,567.80'
 */
export function groupDigits(decimal: string): string {
  const negative = decimal.startsWith('-') || decimal.startsWith(MINUS);
  const unsigned = negative ? decimal.slice(1) : decimal;
  const point = unsigned.indexOf('.');
  const whole = point === -1 ? unsigned : unsigned.slice(0, point);
  let grouped = whole.slice(0, whole.length % 3);
  for (let i = whole.length % 3; i < whole.length; i += 3) {
    grouped += (grouped === '' ? '' : ',') + whole.slice(i, i + 3);
  }
  const zero = !/[1-9]/.test(unsigned);
  return (negative && !zero ? MINUS : '') + grouped + (point === -1 ? '' : unsigned.slice(point));
}

/**
 * The number that a displayed text stands for, or null if it is not a plain number.
 *
 * @example
 * parseShown('−1,234.5'); // -1234.5
 */
export function parseShown(text: string): number | null {
  const plain = text.trim().replaceAll(',', '').replaceAll(MINUS, '-');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/**
 * A proportion as a percentage, with a decimal only if it needs one.
 *
 * @example
 * formatShare(0.998); // '99.8%'
 */
export function formatShare(share: number): string {
  const number = share * 100;
  return `${formatNumber(number, number === Math.round(number) ? 0 : 1)}%`;
}
