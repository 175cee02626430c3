import type { Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import {
  blankLines,
  footnoteLines,
  repeatedHeadings,
  tooFewFields,
  tooManyFields,
} from '../issues/messages.js';
import { type CellTable, filledColumns, rowCells } from './cell-table.js';
import { formatRow } from './format-line.js';
import { headingKinds } from './headings-again.js';
import type { Reading } from './layout.js';
import { readNumber } from './number.js';
import type { SetAside } from './options.js';

/** The rows under a header, split into data and the rest. */
export interface SortedRows {
  readonly rows: readonly number[];
  readonly setAside: readonly SetAside[];
  readonly provenance: Partial<Provenance>;
  /** All `# key: value` lines; a repeated key has several values. */
  readonly stated: ReadonlyMap<string, readonly string[]>;
  /** Rows with a number beyond the last heading: their cells may be under the wrong headings. */
  readonly shifted: ReadonlySet<number>;
  /** The first row of headings that differ from the header, or null. */
  readonly changed: number | null;
  readonly issues: readonly Issue[];
}

const PROVENANCE_KEYS = [
  'title',
  'publisher',
  'url',
  'licence',
  'licenceUrl',
  'vintage',
  'method',
  'attribution',
  'asAt',
] as const;
const NOTE_START = /^(?:source|notes?|footnotes?|©|copyright|contains|\*|†|‡|\d+[.)]\s|\[\w{1,3}\])/i;
/** What no area is called: such a line is a note even if a comma in it made more cells. */
const CERTAIN_NOTE = /^(?:sources?|notes?|footnotes?)\s*\d*\s*:|^©/i;
const NOTE_LENGTH = 60;

/** Reads a `# key: value` line, as `writeCsv` adds after the data. */
function provenanceOf(text: string): readonly [key: string, value: string] | null {
  const found = /^# ([a-z]{1,20}): ([^]*)$/i.exec(text);
  return found === null ? null : [found[1] ?? '', found[2] ?? ''];
}

/**
 * The text of a line that may be provenance: its only cell. In a file the package wrote, spreadsheets add blank cells
 * and commas added by hand make further cells, so the cells are rejoined.
 */
function lineText(table: CellTable, row: number, isOwn: boolean): string {
  if (table.width(row) === 1) return table.at(row, 0);
  return isOwn
    ? rowCells(table, row)
        .join(',')
        .replace(/[,\s]+$/, '')
    : '';
}

function isNote(table: CellTable, row: number, afterBlank: boolean): boolean {
  const [column, other] = filledColumns(table, row, 2);
  const text = table.at(row, 0).trim();
  if (CERTAIN_NOTE.test(text.slice(0, 40))) return true;
  if (column !== 0 || other !== undefined) return false;
  return afterBlank || NOTE_START.test(text.slice(0, 40)) || text.length > NOTE_LENGTH;
}

function isBlank(table: CellTable, row: number): boolean {
  for (let column = 0; column < table.width(row); column += 1) {
    if (table.at(row, column).trim() !== '') return false;
  }
  return true;
}

/** Whether a cell beyond the headings is a number: an unquoted comma in an earlier cell has moved it there. */
function endsInNumber(table: CellTable, row: number, width: number): boolean {
  for (let column = width; column < table.width(row); column += 1) {
    const text = table.at(row, column).trim();
    if (/^\D?\d/.test(text) && typeof readNumber(text).value === 'number') return true;
  }
  return false;
}

/**
 * Sorts the rows under the header into provenance lines and notes at the end of the file, blank rows, and data. A row
 * is a note if only notes follow it and it starts with `Source:` or the like; or if only its first cell has text and it
 * follows a blank row, starts as notes do or is longer than a name.
 */
export function sortRows(table: CellTable, headerRow: number, width: number, options: Reading): SortedRows {
  const setAside: SetAside[] = [];
  const stated = new Map<string, string[]>();
  const notes: string[] = [];
  const noteLines: number[] = [];

  const headingKind = headingKinds(table, headerRow, options);
  const again: number[] = [];

  let end = table.rows;
  const format = formatRow(table) ?? Infinity;
  // Search upwards from the end of the file for the last data row.
  for (let row = table.rows - 1; row > headerRow; row -= 1) {
    const known = provenanceOf(lineText(table, row, row >= format));
    if (known !== null) {
      setAside.push({ row, reason: 'provenance' });
      const texts = stated.get(known[0]) ?? [];
      stated.set(known[0], texts);
      texts.push(known[1]);
    } else if (isBlank(table, row)) setAside.push({ row, reason: 'blank' });
    else if (headingKind(row) === 'same') {
      setAside.push({ row, reason: 'repeated' });
      again.push(table.line(row));
    } else if (width > 1 && isNote(table, row, row > headerRow + 1 && isBlank(table, row - 1))) {
      setAside.push({ row, reason: 'note' });
      notes.push(
        rowCells(table, row)
          .join(',')
          .replace(/[,\s]+$/, '')
          .trim(),
      );
      noteLines.push(table.line(row));
    } else break;
    end = row;
  }

  // They were collected from last to first.
  for (const texts of [notes, noteLines, ...stated.values()]) texts.reverse();
  const rows: number[] = [];
  const blanks: number[] = [];
  const short: number[] = [];
  const long: number[] = [];
  const shifted = new Set<number>();
  let reached = 0;
  let changed: number | null = null;
  for (let row = headerRow + 1; row < end; row += 1) {
    const cells = table.width(row);
    if (table.at(row, 0) === '' && isBlank(table, row)) {
      setAside.push({ row, reason: 'blank' });
      blanks.push(table.line(row));
      continue;
    }
    const kind = headingKind(row);
    if (kind === 'other') changed ??= row;
    if (kind === 'same') {
      setAside.push({ row, reason: 'repeated' });
      again.push(table.line(row));
      continue;
    }
    rows.push(row);
    reached = Math.max(reached, cells);
    if (cells > width) long.push(table.line(row));
    if (cells > width && endsInNumber(table, row, width)) shifted.add(row);
  }
  // If every row has extra cells, a heading is missing, and no comma has split a cell.
  if (shifted.size === rows.length) shifted.clear();
  // Ignore trailing headings that no row has a cell for.
  const full = Math.min(width, reached);
  for (const row of rows) if (table.width(row) < full) short.push(table.line(row));
  const issues: Issue[] = [];
  if (blanks.length > 0) issues.push(blankLines(blanks));
  if (again.length > 0) issues.push(repeatedHeadings(again.sort((a, b) => a - b)));
  if (short.length > 0) issues.push(tooFewFields(short, width));
  if (long.length > 0)
    issues.push(
      tooManyFields(
        long,
        width,
        Array.from(shifted, (row) => table.line(row)),
      ),
    );
  if (notes.length > 0) issues.push(footnoteLines(notes, noteLines));
  const known = Object.fromEntries(
    PROVENANCE_KEYS.flatMap((key) => (stated.has(key) ? [[key, stated.get(key)?.[0] ?? null]] : [])),
  );
  const caveats = stated.get('caveat') ?? [];
  const allNotes = [...caveats, ...(stated.get('note') ?? []), ...notes];
  const provenance = {
    ...known,
    ...(allNotes.length > 0 ? { notes: allNotes } : {}),
    ...(caveats.length > 0 ? { caveats } : {}),
  };
  return { rows, setAside, provenance, stated, shifted, changed, issues };
}
