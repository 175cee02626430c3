/** How many of twelve columns a child has, by its `data-span`. */
const COLUMNS: Readonly<Record<string, number>> = { third: 4, half: 6, 'two-thirds': 8, full: 12 };
const ALL = 12;

/**
 * Whether children fill all their rows by their spans alone. Then each is in its place as soon as it has arrived,
 * whatever follows it.
 *
 * @param spans What `data-span` says on each child; null or undefined where it says nothing.
 *
 * @example
 * areEven(['third', 'two-thirds', 'full']); // true
 * areEven(['half', 'third']); // false
 */
export function areEven(spans: readonly (string | null | undefined)[]): boolean {
  let filled = 0;
  for (const span of spans) {
    const columns = COLUMNS[span ?? ''];
    if (columns === undefined) return false;
    filled = filled === ALL ? columns : filled + columns;
    if (filled > ALL) return false;
  }
  return filled === ALL;
}
