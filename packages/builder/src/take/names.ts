/** A record without one of its names. */
export const without = <Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));

/**
 * A name for a class or a file, made of words.
 *
 * @example
 * slugOf('Adults who smoke, 2023 (%)'); // 'adults-who-smoke-2023'
 */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-+$/, '');
}
