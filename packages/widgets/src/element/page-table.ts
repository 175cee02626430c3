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

/** Text with white space as a browser shows it: runs become one space. No-break spaces are kept. */
function shownText(node: Node): string {
  return (node.textContent ?? '')
    .split(/[ \t\n\r\f]+/)
    .filter(Boolean)
    .join(' ');
}
