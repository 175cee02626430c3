/**
 * One of several texts in a key, prefixed with its length.
 *
 * @example
 * keyPart('York'); // '4:York'
 */
export const keyPart = (text: string): string => `${String(text.length)}:${text}`;

/**
 * Joins texts into a key that no other texts can produce, whatever line breaks or commas they contain.
 *
 * @example
 * textsKey(['York', '']); // '4:York0:'
 */
export function textsKey(texts: readonly string[]): string {
  let key = '';
  for (const text of texts) key += keyPart(text);
  return key;
}
