import type { PageCell } from '@commonweal/data';

/**
 * Reads a table in the page into a matrix of cells. Only text is taken, so markup in a cell has no effect; white
 * space is folded as a browser shows it. Rows of a table inside a cell are not rows of this one.
 */
export function readPageTable(table: HTMLTableElement): PageCell[][] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) => ({
      text: shownText(cell),
      colspan: cell.colSpan,
      rowspan: cell.rowSpan,
      isHeader: cell.localName === 'th',
    })),
  );
}

/** What a browser never shows of a cell's contents. */
const UNSEEN = 'script, style, template, noscript';

/** Text with white space as a browser shows it: runs become one space. No-break spaces are kept. */
function shownText(cell: Element): string {
  let seen = cell;
  if (cell.querySelector(UNSEEN) !== null) {
    seen = cell.cloneNode(true) as Element;
    for (const unseen of seen.querySelectorAll(UNSEEN)) unseen.remove();
  }
  return seen.textContent
    .split(/[ \t\n\r\f]+/)
    .filter(Boolean)
    .join(' ');
}
