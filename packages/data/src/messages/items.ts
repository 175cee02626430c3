const MOST = 12;

/** How a language joins the items of a list. */
interface Joints {
  /** The last item with what joins it to the others, including spaces. */
  readonly last: (item: string) => string;
  /** The text in place of the last items if there are too many, stating how many. */
  readonly rest: (count: number) => string;
}

/** Joins items with commas; after twelve, gives the number of the rest. */
export function joined(items: readonly (string | number)[], { last, rest }: Joints): string {
  if (items.length > MOST) return `${items.slice(0, MOST).join(', ')}${rest(items.length - MOST)}`;
  const end = String(items.at(-1) ?? '');
  return items.length < 2 ? end : `${items.slice(0, -1).join(', ')}${last(end)}`;
}

/** Distinct line numbers. */
export function distinctLines(lines: readonly number[]): readonly number[] {
  // A file of blank lines has very many line numbers, nearly always in order.
  const isInOrder = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? line));
  return isInOrder ? lines : [...new Set(lines)];
}
