/**
 * A key shared by units that differ only in spelling.
 *
 * @example
 * unitKey('Per 100,000'); // 'per 100000'
 */
export const unitKey = (unit: string): string =>
  unit
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ');

/** Whether texts are the same unit, however spelled. */
export const areOneUnit = (texts: Iterable<string>): boolean => new Set(Array.from(texts, unitKey)).size < 2;

/**
 * Gives each unit the first spelling met.
 *
 * @example
 * const spelled = unitSpeller();
 * ['per 100,000', 'per 100000'].map(spelled); // ['per 100,000', 'per 100,000']
 */
export function unitSpeller(): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    const key = unitKey(unit);
    const first = known.get(key) ?? unit;
    known.set(key, first);
    return first;
  };
}
