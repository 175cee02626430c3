/** The decimal digits of a number, without sign or exponent. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * The shortest decimal digits that represent a number, without an exponent.
 *
 * @example
 * digitsOf(-1.5e-7); // { negative: true, whole: '0', fraction: '00000015' }
 */
export function digitsOf(value: number): Digits {
  const text = String(Math.abs(value));
  const negative = value < 0;
  if (!text.includes('e')) {
    const point = text.indexOf('.');
    if (point === -1) return { negative, whole: text, fraction: '' };
    return { negative, whole: text.slice(0, point), fraction: text.slice(point + 1) };
  }
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift >= 0) {
    const moved = fraction.padEnd(shift, '0');
    return { negative, whole: whole + moved.slice(0, shift), fraction: moved.slice(shift) };
  }
  return { negative, whole: '0', fraction: '0'.repeat(-shift - 1) + whole + fraction };
}

/**
 * Formats a finite number with a fixed number of decimal places, rounding half away from zero on its shortest decimal
 * digits: 1.005 becomes 1.01, as written, not 1.00, as stored in binary. ASCII minus, no exponent, never `-0`.
 *
 * @example
 * roundHalfAway(1.005, 2); // '1.01'
 */
export function roundHalfAway(value: number, decimals: number): string {
  const { negative, whole, fraction } = digitsOf(value);
  if (fraction.length <= decimals) {
    // Nothing to round, as with most published figures.
    const padded = decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
    return negative ? `-${padded}` : padded;
  }
  const up = (fraction[decimals] ?? '0') >= '5';
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + (up ? 1n : 0n);
  const digits = String(kept).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && kept !== 0n ? `-${text}` : text;
}

function scaled({ negative, whole, fraction }: Digits, places: number): bigint {
  const size = BigInt(whole + fraction.padEnd(places, '0'));
  return negative ? -size : size;
}

/**
 * The difference of two numbers by their decimal digits, free of binary rounding errors.
 *
 * @example
 * decimalDifference(197.2, 181.5); // 15.7
 */
export function decimalDifference(value: number, from: number): number {
  const a = digitsOf(value);
  const b = digitsOf(from);
  const places = Math.max(a.fraction.length, b.fraction.length);
  const difference = scaled(a, places) - scaled(b, places);
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, '0');
  const cut = digits.length - places;
  return Number(`${difference < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

/**
 * One positive number as a whole percentage of another, rounding half up on the decimal digits.
 *
 * @example
 * wholePerCent(0.4, 12.4); // 3
 */
export function wholePerCent(part: number, whole: number): number {
  const a = digitsOf(part);
  const b = digitsOf(whole);
  const places = Math.max(a.fraction.length, b.fraction.length);
  const below = scaled(b, places);
  return below === 0n ? Infinity : Number((scaled(a, places) * 200n + below) / (below * 2n));
}

/**
 * Decimal places to show when an indicator does not specify them: as many as the most precise source text has, up to 2.
 *
 * @example
 * decimalsGiven(['62.75', '61.0', '1,234']); // 2
 */
export function decimalsGiven(raws: Iterable<string>, most = 2): number {
  let decimals = 0;
  for (const raw of raws) {
    const found = /[.](\d+)/.exec(raw.slice(0, 64))?.[1] ?? '';
    decimals = Math.max(decimals, Math.min(found.length, most));
    if (decimals === most) break;
  }
  return decimals;
}
