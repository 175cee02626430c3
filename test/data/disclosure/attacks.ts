/** A number as a fraction of two whole numbers: exact. */
type Fraction = readonly [number: bigint, below: bigint];

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}
function fraction(number: bigint, below: bigint): Fraction {
  const shared = gcd(number, below);
  return below < 0n ? [-number / shared, -below / shared] : [number / shared, below / shared];
}

/**
 * Which unknowns a system of linear equations determines, whatever is at the right: Gauss and Jordan's elimination in exact fractions. A
 * row with a single unknown left gives it away.
 */
export function determinedByEquations(
  equations: readonly (readonly number[])[],
  unknowns: readonly number[],
): number[] {
  const rows = equations.map((equation) =>
    unknowns.map((unknown): Fraction => [BigInt(equation[unknown] ?? 0), 1n]),
  );
  let done = 0;
  for (let column = 0; column < unknowns.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column]?.[0] !== 0n);
    if (pivot === -1) continue;
    const found = rows[pivot] as Fraction[];
    rows[pivot] = rows[done] as Fraction[];
    const [top, bottom] = found[column] as Fraction;
    const scaled = found.map(([number, below]) => fraction(number * bottom, below * top));
    rows[done] = scaled;
    rows.forEach((row, index) => {
      const [times, over] = row[column] as Fraction;
      if (index === done || times === 0n) return;
      rows[index] = row.map(([number, below], at) => {
        const [other, under] = scaled[at] as Fraction;
        return fraction(number * under * over - other * times * below, below * under * over);
      });
    });
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap(([number], at) => (number === 0n ? [] : [at]));
    return left.length === 1 ? [unknowns[left[0] ?? 0] ?? -1] : [];
  });
}

/** What an attacker knows of a hidden cell before any sum: the least and the most it can be. */
export type Bounds = (cell: number) => readonly [least: number, most: number];

/**
 * Which hidden cells have one value only in all tables of whole numbers that fit the shown cells, the sums and the bounds: every such
 * table is tried.
 */
export function determinedByTrying(
  equations: readonly (readonly number[])[],
  counts: readonly number[],
  unknowns: readonly number[],
  bounds: Bounds,
): number[] {
  const values = new Map(unknowns.map((unknown) => [unknown, new Set<number>()]));
  const table = [...counts];
  const lines = equations
    .map((equation) => equation.flatMap((sign, cell) => (sign === 0 ? [] : [[cell, sign] as const])))
    .filter((line) => line.some(([cell]) => values.has(cell)));
  const position = new Map(unknowns.map((unknown, at) => [unknown, at]));
  const lastOf = lines.map((line) => Math.max(...line.map(([cell]) => position.get(cell) ?? -1)));
  const holds = (at: number): boolean =>
    lines.every(
      (line, index) =>
        lastOf[index] !== at || line.reduce((sum, [cell, sign]) => sum + sign * (table[cell] ?? 0), 0) === 0,
    );
  const attempt = (at: number): void => {
    const cell = unknowns[at];
    if (cell === undefined) {
      for (const [unknown, seen] of values) seen.add(table[unknown] ?? 0);
      return;
    }
    const [least, most] = bounds(cell);
    for (let guess = least; guess <= most; guess += 1) {
      table[cell] = guess;
      if (holds(at)) attempt(at + 1);
    }
  };
  attempt(0);
  return [...values].flatMap(([unknown, seen]) => (seen.size > 1 ? [] : [unknown]));
}
