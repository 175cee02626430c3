/**
 * The encoding of a UTF-16 file without a byte order mark, by its first bytes, or null: most of its first letters are
 * Latin, so every other byte is 0.
 *
 * @example
 * unmarkedUtf16(new Uint8Array([0x59, 0, 0x6f, 0])); // 'utf-16le'
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(bytes.length / 2);
  const isMarked = (bytes[0] ?? 0) >= 0xfe;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (isMarked || Math.min(even, odd) > 0 || Math.max(even, odd) * 2 <= pairs) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}
