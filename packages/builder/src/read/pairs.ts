/** Text as one part of an attribute: in quotation marks if it holds a character that would end it. */
const quoted = (text: string, ends: RegExp): string =>
  ends.test(text) || text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;

/**
 * Names as `areas` and `comparators` take them.
 *
 * @example
 * writeList(['York', 'White; Irish']); // 'York; "White; Irish"'
 */
export const writeList = (names: readonly string[]): string =>
  names.map((name) => quoted(name, /;/)).join('; ');

/**
 * Names with values as `where` and `columns` take them.
 *
 * @example
 * writePairs([['sex', 'Men'], ['value', 'Rate; all ages']]); // 'sex=Men; value="Rate; all ages"'
 */
export const writePairs = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs.map(([name, value]) => `${quoted(name, /[;=]/)}=${quoted(value, /;/)}`).join('; ');
