/** What each group is of the whole, where its name or its column says so. */
export type Part = 'tenth' | 'fifth' | 'quarter' | 'group';

const PARTS: readonly (readonly [words: RegExp, part: Part, of: number])[] = [
  [/\bdeciles?\b|\btenths?\b|\bdd?egradd|\bdd?egfed/i, 'tenth', 10],
  [/\bquintiles?\b|\bfifths?\b|\b(?:c|g|ch)wintel|\b(?:p|b|ph)umed/i, 'fifth', 5],
  [/\bquartiles?\b|\bquarters?\b|\bchwartel/i, 'quarter', 4],
];

/** What groups are, and how many make up the whole; null if any number may. */
export interface Kind {
  readonly part: Part;
  readonly of: number | null;
}

/**
 * Reads what groups are off the name of their column, or else off their own names. `Fifth more deprived decile` is a
 * tenth.
 *
 * @example
 * kindOf('deprivation decile', ['1', '2']); // { part: 'tenth', of: 10 }
 */
export function kindOf(column: string, labels: readonly string[]): Kind {
  const found =
    PARTS.find(([words]) => words.test(column)) ??
    PARTS.find(([words]) => labels.some((label) => words.test(label)));
  return found === undefined ? { part: 'group', of: null } : { part: found[1], of: found[2] };
}
