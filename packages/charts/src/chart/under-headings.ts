/** Neighbours under one heading; empty if they have none. */
export interface UnderHeading<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

/**
 * Rows or columns by the heading that neighbours share.
 *
 * @example
 * underHeadings([{ group: 'Health' }, { group: 'Health' }, {}]).map(({ heading, items }) => [heading, items.length]); // [['Health', 2], ['', 1]]
 */
export function underHeadings<Item extends { readonly group?: string }>(
  all: readonly Item[],
): readonly UnderHeading<Item>[] {
  const found: { heading: string; items: Item[] }[] = [];
  for (const item of all) {
    const { group: heading = '' } = item;
    const last = found.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else found.push({ heading, items: [item] });
  }
  return found;
}

/** Whether any row or column has a heading over it. */
export const hasHeadings = (all: readonly { readonly group?: string }[]): boolean =>
  all.some(({ group = '' }) => group !== '');
