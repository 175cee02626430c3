/** Rows that are drawn one after another, or the number of rows left out between them. */
export type RowPart = { readonly at: number } | { readonly left: number };

/** Which rows of a box that scrolls are in view: the first, and how many. */
export interface InView {
  readonly first: number;
  readonly count: number;
}

/** How many rows are drawn before and after those in view, so that a reader who scrolls meets no blank ones. */
const MARGIN = 20;

/** The most rows that a box shows at once, before it has been scrolled. The style sheet keeps it below that. */
export const AT_FIRST: InView = { first: 0, count: 20 };

/**
 * Of the rows of a long table, those to draw: the ones around those in view, and some that always are. Gaps stand for
 * the others.
 *
 * @param rows The number of rows.
 * @param always Positions of rows to draw wherever the box is scrolled to.
 *
 * @example
 * rowParts(100, { first: 50, count: 10 }, [2]);
 * // [{ left: 2 }, { at: 2 }, { left: 27 }, { at: 30 }, …, { at: 79 }, { left: 20 }]
 */
export function rowParts(rows: number, inView: InView, always: readonly number[]): RowPart[] {
  const { from, to } = renderedRange(rows, inView);
  const others = [...new Set(always)].filter((at) => at >= 0 && at < rows && (at < from || at >= to));
  const around = Array.from({ length: to - from }, (_, i) => from + i);
  const drawn = [...others, ...around].sort((a, b) => a - b);
  const parts: RowPart[] = [];
  let next = 0;
  for (const at of drawn) {
    if (at > next) parts.push({ left: at - next });
    parts.push({ at });
    next = at + 1;
  }
  if (rows > next) parts.push({ left: rows - next });
  return parts;
}

/** The rows around those in view: from the first to draw up to, and without, the next. */
export function renderedRange(rows: number, { first, count }: InView): { from: number; to: number } {
  const start = Math.min(first, Math.max(rows - count, 0));
  return { from: Math.max(start - MARGIN, 0), to: Math.min(start + count + MARGIN, rows) };
}

/** A box that scrolls: how far it is scrolled, its height and that of all it holds, each in pixels. */
export type Scrolled = Readonly<Record<'scrollTop' | 'clientHeight' | 'scrollHeight', number>>;

/** The rows in view, by how far along its way the box is scrolled: exact at both ends, near enough between them. */
export function rowsInView(rows: number, { scrollTop, clientHeight, scrollHeight }: Scrolled): InView {
  const way = scrollHeight - clientHeight;
  if (way <= 0) return { first: 0, count: rows };
  const count = Math.min(Math.ceil((clientHeight / scrollHeight) * rows), rows);
  return { first: Math.round(Math.min(Math.max(scrollTop / way, 0), 1) * (rows - count)), count };
}

/** How far to scroll the box so that a row is the first in view. */
export function scrollTopOf(row: number, rows: number, box: Scrolled): number {
  const { count } = rowsInView(rows, box);
  return rows <= count ? 0 : Math.min(row / (rows - count), 1) * (box.scrollHeight - box.clientHeight);
}
