import type { PageCell } from '@commonweal/data';

/**
 * Reads a table in the page into a matrix of cells. Takes text only, so markup in a cell has no effect;
 * collapses white space as a browser does. Rows of a nested table are not rows of this one.
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

/** Parts of a cell that a browser never displays. */
const UNSEEN = 'script, style, template, noscript';

/** Text with white space as a browser displays it: runs collapse into one space. No-break spaces stay. */
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
