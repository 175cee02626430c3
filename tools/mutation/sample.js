/**
 * A generator of numbers from 0 to 1, the same ones for the same seed (mulberry32).
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A sample without repeats, the same one for the same seed; a larger one begins with the smaller.
 * @template T
 * @param {readonly T[]} all
 * @param {number} size
 * @param {number} seed
 * @returns {T[]}
 */
export function sampleOf(all, size, seed) {
  const next = numbers(seed);
  const left = [...all];
  return Array.from({ length: Math.min(size, all.length) }, () => {
    const at = Math.floor(next() * left.length);
    const [taken] = left.splice(at, 1);
    return taken;
  });
}
