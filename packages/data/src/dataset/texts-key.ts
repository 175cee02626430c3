/**
 * One of several texts in a key, after its length.
 *
 * @example
 * keyPart('York'); // '4:York'
 */
export const keyPart = (text: string): string => `${String(text.length)}:${text}`;

/**
 * Texts as one key, which no other texts have: a line break or comma inside of one does not make it two.
 *
 * @example
 * textsKey(['York', '']); // '4:York0:'
 */
export function textsKey(texts: readonly string[]): string {
  let key = '';
  for (const text of texts) key += keyPart(text);
  return key;
}
