import assert from 'node:assert/strict';

/** A decimal number, digit for digit: `units` of 10 to the power of minus `places`. Nothing here uses the code that is tested. */
export interface Exact {
  readonly units: bigint;
  readonly places: number;
}

/** Reads `-12.50`, `−1,234.5` or `1e-7`. */
export function exact(text: string): Exact {
  const plain = text.replaceAll(',', '').replace('\u2212', '-');
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(plain);
  if (found === null) throw new Error(`no number: ${text}`);
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const units = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const places = fraction.length - Number(power);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

const scaled = ({ units, places }: Exact, to: number): bigint => units * 10n ** BigInt(to - places);

export function difference(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { units: scaled(a, places) - scaled(b, places), places };
}

export function compare(a: Exact, b: Exact): number {
  const { units } = difference(a, b);
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}

export const size = ({ units, places }: Exact): Exact => ({ units: units < 0n ? -units : units, places });

/** Half away from zero. */
export function rounded(value: Exact, places: number): Exact {
  if (value.places <= places) return { units: scaled(value, places), places };
  const step = 10n ** BigInt(value.places - places);
  const { units } = size(value);
  const up = (units * 2n + step) / (step * 2n);
  return { units: value.units < 0n ? -up : up, places };
}

/** The percentage that one number is of another, to the nearest whole. */
export function perCentOf(part: Exact, whole: Exact): Exact {
  const places = Math.max(part.places, whole.places);
  const [above, below] = [scaled(size(part), places) * 100n, scaled(whole, places)];
  return { units: (above * 2n + below) / (below * 2n), places: 0 };
}

/** Decimals that a text has. */
export const placesOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/** Whether a shown number is a value, rounded to the decimals that it is shown with. */
export const isShownOf = (shown: string, value: Exact): boolean =>
  compare(exact(shown), rounded(value, placesOf(shown))) === 0;

/**
 * Decimals of figures that are in one column, as shown: one number for all, but for those that it would round to zero.
 */
export function placesOfAll(figures: readonly (readonly [shown: string, value: Exact])[]): number {
  const least = Math.min(...figures.map(([shown]) => placesOf(shown)));
  for (const [shown, value] of figures) {
    const isLost = value.units !== 0n && rounded(value, least).units === 0n;
    assert.equal(placesOf(shown) > least, isLost, `${shown} among figures of ${String(least)} decimals`);
    assert.ok(value.units === 0n || exact(shown).units !== 0n, 'what is not zero does not look so');
  }
  return figures.length === 0 ? 0 : least;
}

export const distinct = (values: readonly Exact[]): number =>
  new Set(values.map(({ units, places }) => String(scaled({ units, places }, 40)))).size;
