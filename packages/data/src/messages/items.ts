const MOST = 12;

/** How a language joins items. */
interface Joints {
  /** What stands before the last item, blanks included. */
  readonly last: (item: string) => string;
  /** What stands in place of the last items where there are too many: how many they are. */
  readonly rest: (count: number) => string;
}

/** Items with commas between them; past twelve, the number of the rest. */
export function joined(items: readonly (string | number)[], { last, rest }: Joints): string {
  if (items.length > MOST) return `${items.slice(0, MOST).join(', ')}${rest(items.length - MOST)}`;
  const end = String(items.at(-1) ?? '');
  return items.length < 2 ? end : `${items.slice(0, -1).join(', ')}${last(end)}${end}`;
}

/** Line numbers, each once. */
export function distinctLines(lines: readonly number[]): readonly number[] {
  // A file of blank lines has very many, nearly always in order.
  const isInOrder = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? line));
  return isInOrder ? lines : [...new Set(lines)];
}
