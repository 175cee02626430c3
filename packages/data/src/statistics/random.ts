/**
 * A repeatable stream of pseudo-random standard normal numbers: uniform numbers from Doty-Humphrey's sfc32, made normal
 * by Marsaglia's polar method. For Monte Carlo limits only, not for secrets.
 *
 * @example
 * seededNormals(1)() === seededNormals(1)(); // true
 */
export function seededNormals(seed: number): () => number {
  const uniform = sfc32(seed);
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}

function sfc32(seed: number): () => number {
  let a = seed >>> 0;
  // Uses the part of a large seed above 32 bits, too.
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Spreads a small seed through the whole state.
  for (let i = 0; i < 15; i++) next();
  return next;
}
