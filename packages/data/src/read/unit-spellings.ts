/**
 * What units have in common that differ in their spelling alone.
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

/** Whether texts are one unit, however it is spelled. */
export const areOneUnit = (texts: Iterable<string>): boolean => new Set(Array.from(texts, unitKey)).size < 2;

/**
 * Gives each unit the spelling that it was met with first.
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
