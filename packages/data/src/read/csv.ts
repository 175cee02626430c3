import type { CellTable } from './cell-table.js';

const QUOTE = 34;
const LF = 10;
const CR = 13;
const TAB = 9;

/** The result of scanning CSV text: the cells, and where the text breaks the rules. Lines count from 1. */
export interface ScannedCsv {
  readonly table: CellTable;
  /** A quotation mark that is never closed; its row is the last in the table. */
  readonly unclosed: { readonly line: number; readonly offset: number } | null;
  /** Lines with a quotation mark inside an unquoted cell, or text after a closing one; such cells are kept verbatim. */
  readonly strayLines: readonly number[];
  /** The first line with a control character, or null. */
  readonly controlLine: number | null;
}

/** A growing list of integers, 4 bytes each. */
class Numbers {
  items = new Int32Array(1024);
  length = 0;
  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = item;
    this.length += 1;
  }
  at(index: number): number {
    return this.items[index] ?? 0;
  }
}

/**
 * Scans CSV as RFC 4180 defines it, in one pass, with CRLF, LF or CR as the line break. Stores offsets into the text,
 * not copies of the cells. A line break at the end makes no row; a blank line is a row of one empty cell. Stops after
 * `most` rows.
 *
 * @example
 * scanCsv('a,b\n"1,5",2', ',').table.at(1, 0); // '1,5'
 */
export function scanCsv(text: string, delimiter: string, most = Infinity): ScannedCsv {
  const separator = delimiter.charCodeAt(0);
  const size = text.length;
  const plainFrom = Math.max(separator, QUOTE);
  const starts = new Numbers(); // first character of a cell's content; negative (~start) when it holds doubled quotes
  const ends = new Numbers();
  const firstCells = new Numbers(); // index of the first cell of each row
  const lines = new Numbers();
  const strayLines: number[] = [];
  let unclosed: ScannedCsv['unclosed'] = null;
  let controlLine: number | null = null;
  let line = 1;
  let at = 0;

  const stray = (): void => {
    if (strayLines.at(-1) !== line) strayLines.push(line);
  };

  while (at < size && lines.length < most) {
    firstCells.push(starts.length);
    lines.push(line);
    for (;;) {
      const start = at;
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line;
        let doubled = false;
        at += 1;
        let closed = false;
        while (at < size) {
          const code = text.charCodeAt(at);
          if (code === QUOTE) {
            if (text.charCodeAt(at + 1) !== QUOTE) {
              closed = true;
              break;
            }
            doubled = true;
            at += 1;
          } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) line += 1;
          else if (code < 32 && code !== TAB && code !== CR) controlLine ??= line;
          at += 1;
        }
        if (!closed) unclosed = { line: opened, offset: start };
        const end = at;
        if (closed) at += 1;
        const code = text.charCodeAt(at);
        if (at >= size || code === separator || code === LF || code === CR) {
          starts.push(doubled ? ~(start + 1) : start + 1);
          ends.push(end);
        } else {
          // Text after the closing quotation mark: keep the cell verbatim, including its quotation marks.
          stray();
          while (at < size && !isEnd(text.charCodeAt(at), separator)) at += 1;
          starts.push(start);
          ends.push(at);
        }
      } else {
        while (at < size) {
          const code = text.charCodeAt(at);
          // Fast path: nearly all characters are letters and digits, which one comparison rules out.
          if (code > plainFrom) {
            at += 1;
            continue;
          }
          if (code === separator || code === LF || code === CR) break;
          if (code === QUOTE) stray();
          else if (code < 32 && code !== TAB) controlLine ??= line;
          at += 1;
        }
        starts.push(start);
        ends.push(at);
      }
      if (at >= size) break;
      const code = text.charCodeAt(at);
      at += 1;
      if (code !== separator) {
        if (code === CR && text.charCodeAt(at) === LF) at += 1;
        line += 1;
        break;
      }
    }
  }
  firstCells.push(starts.length);
  const rows = lines.length;
  // Cache the last cell with doubled quotation marks: layout detection asks for the same cells repeatedly.
  let recent = -1;
  let recentText = '';
  const withoutDoubles = (cell: number): string => {
    if (cell !== recent) {
      recentText = text.slice(~starts.at(cell), ends.at(cell)).replaceAll('""', '"');
      recent = cell;
    }
    return recentText;
  };
  const table: CellTable = {
    rows,
    width: (row) => (row < rows ? firstCells.at(row + 1) - firstCells.at(row) : 0),
    at: (row, column) => {
      const cell = firstCells.at(row) + column;
      if (row >= rows || cell >= firstCells.at(row + 1)) return '';
      const start = starts.at(cell);
      return start < 0 ? withoutDoubles(cell) : text.slice(start, ends.at(cell));
    },
    line: (row) => lines.at(row),
  };
  return { table, unclosed, strayLines, controlLine };
}

function isEnd(code: number, separator: number): boolean {
  return code === separator || code === LF || code === CR;
}
