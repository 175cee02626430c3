import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import { MINUS } from '@commonweal/charts/language/number.js';
import type { Words } from '@commonweal/charts/language/words.js';

/** The size of a difference in a cell, with a sign where the line falls. */
export function signedIndex(
  { absolute, direction, unit }: DifferenceFacts,
  words: Pick<Words, 'inCell'>,
): string {
  const size = words.inCell(absolute?.shown ?? '0', unit);
  if (absolute?.less === true) return `<${size}`;
  return direction === 'lower' ? MINUS + size : size;
}
