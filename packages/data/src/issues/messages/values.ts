import { createIssue, linesInWords, quoted } from '../create-issue.js';
import { attributeText } from '../attribute-text.js';
import { type CellPlace, places } from '../cell-places.js';
import type { Issue } from '../issue.js';

export type { CellPlace } from '../cell-places.js';

function cellIssue(
  code: string,
  severity: 'partial' | 'notice',
  message: string,
  column: string,
  cells: readonly CellPlace[],
): Issue {
  return createIssue(code, severity, message, {
    column,
    line: cells[0]?.line ?? null,
    raw: cells[0]?.raw ?? null,
  });
}

/** Cells of a number column that are neither a number nor a known marker. All cells of one column make one issue. */
export function unreadableNumber(column: string, cells: readonly CellPlace[]): Issue {
  const message = `In column ${quoted(column)} ${cells.length === 1 ? 'a cell is not a number' : 'some cells are not numbers'}: ${places(cells)}. ${cells.length === 1 ? 'It is' : 'They are'} shown as written and not drawn.${cells.some(({ raw }) => /\d,\d/.test(raw)) ? ' If the numbers have a decimal comma, set decimal=",".' : ` Write a number, or a marker such as [x] for not available.`}`;
  return cellIssue('unreadable-number', 'partial', message, column, cells);
}

/** Cells with another unit than the first number of the column. */
export function mixedUnits(column: string, unit: string, cells: readonly CellPlace[]): Issue {
  const message = `In column ${quoted(column)} the numbers have different units. The first has ${unit === '' ? 'none' : quoted(unit)}; ${places(cells)} ${cells.length === 1 ? 'has' : 'have'} another and ${cells.length === 1 ? 'is' : 'are'} not drawn. Use one unit.`;
  return cellIssue('mixed-units', 'partial', message, column, cells);
}

/** One letter after the numbers of a column, which may be their unit or a mark. `isUnit`: it was read as the unit. */
export function letterUncertain(
  column: string,
  letter: string,
  isUnit: boolean,
  cells: readonly CellPlace[],
): Issue {
  const read = isUnit ? 'their unit, and not as a mark' : 'a mark, and not as their unit';
  const cure = isUnit
    ? `If it is a mark, write [${letter}] in its place. To settle it as it is, write the unit in the heading, as ${quoted(`${column} (${letter})`)}.`
    : `If it is their unit, write unit="${letter}". To settle it as it is, write [${letter}] in its place.`;
  const message = `In column ${quoted(column)} numbers end in the letter ${letter}, as in ${quoted((cells[0]?.raw ?? '').trim())}. It is read as ${read}. ${cure}`;
  return cellIssue('letter-uncertain', 'notice', message, column, cells);
}

/** Period cells that could not be read as dates; shown as written. */
export function unreadablePeriod(column: string, cells: readonly CellPlace[]): Issue {
  const message = `In column ${quoted(column)} ${cells.length === 1 ? 'a period' : 'some periods'} could not be read as dates: ${places(cells)}. Write dates as 2024-01-31 and periods as 2024, 2022-24, 2023/24 or 2024 Q1.`;
  return cellIssue('unreadable-period', 'notice', message, column, cells);
}

/** A bare marker whose meaning the file does not explain. `meaning` is how it was read. */
export function markerUnexplained(
  column: string,
  marker: string,
  meaning: string,
  lines: readonly number[],
): Issue {
  const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
  const message = `In column ${quoted(column)} ${quoted(marker)} was read as ‘${meaning}’${where}. Use a marker with one meaning, such as [c] for confidential or [x] for not available.`;
  return createIssue('missing-value-marker-unexplained', 'notice', message, {
    column,
    line: lines[0] ?? null,
    raw: marker,
  });
}

/** Limits that are out of order, or do not hold the value, or of which one is missing. */
export function invalidLimits(lines: readonly number[], column: string): Issue {
  const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
  const message = `Some confidence limits do not fit their values${where}: one is missing, they are in the wrong order, or the value is outside them. They are not drawn or used. Check the limits.`;
  return createIssue('invalid-limits', 'partial', message, { column, line: lines[0] ?? null });
}

/** A column of limits whose cells do not hold two numbers each, or none that a value lies between. */
export function limitsAsText(column: string, cell: CellPlace): Issue {
  const message = `Column ${quoted(column)} looks like confidence limits, but was not read as such: ${places([cell])}. Its cells must all be like 4.0 to 6.2, with the value between. It is kept and not shown. Write the limits in two columns, lower95 and upper95; to settle it as it is, write ${attributeText('columns', [['extra', column]])}.`;
  return cellIssue('limits-as-text', 'notice', message, column, [cell]);
}

/** Limits without a stated level. */
export function confidenceLevelAssumed(column: string): Issue {
  const message = `The confidence level of column ${quoted(column)} is not stated. It was read as 95%. Name the columns lower95 and upper95 if that is right.`;
  return createIssue('confidence-level-assumed', 'notice', message, { column });
}

/** Text bytes that were read in another way than UTF-8. */
export function encodingRead(encoding: string): Issue {
  return createIssue(
    'encoding-read',
    'notice',
    `The file was read as ${encoding}. Save it as UTF-8 if any letters look wrong.`,
  );
}

/** Bytes that are not valid in the encoding, shown as U+FFFD. `offset` counts bytes from 0. */
export function encodingInvalid(encoding: string, offset: number): Issue {
  const message = `Some characters could not be read as ${encoding} (the first is byte ${String(offset + 1)} of the file) and are shown as �. Save the file as UTF-8.`;
  return createIssue('encoding-invalid', 'partial', message);
}

/** An encoding that is not known. */
export function encodingUnknown(encoding: string): Issue {
  const message = `The encoding ${quoted(encoding)} is not known. Use utf-8, utf-16le, utf-16be or windows-1252.`;
  return createIssue('encoding-unknown', 'fatal', message, { raw: encoding });
}

/** A byte order mark inside the text, as in files joined together. */
export function byteOrderMarkInside(): Issue {
  return createIssue(
    'byte-order-mark-inside',
    'notice',
    'A byte order mark inside the data was removed. The file may be two files joined together.',
  );
}

/** Control characters in the text. */
export function controlCharacters(line: number): Issue {
  const message = `There are control characters in the data (the first is on line ${String(line)}). They are shown as �. Remove them.`;
  return createIssue('control-characters', 'notice', message, { line });
}

/** Names with marks that turn the direction of text, which nobody sees; each name with the line it first stands on. */
export function directionMarks(names: readonly CellPlace[]): Issue {
  const one = names.length === 1;
  const message = `Hidden marks change the reading direction of ${places(names)}, so what is seen may not be what is written. ${one ? 'The name is' : 'The names are'} shown as given. Check ${one ? 'it' : 'them'}, and take the marks out.`;
  const { raw = null, line = null } = names[0] ?? {};
  return createIssue('direction-marks', 'notice', message, { line, raw });
}

/** The file states that it has more rows than it holds. */
export function truncatedData(stated: number, found: number): Issue {
  const message = `The data says it has ${stated.toLocaleString('en-GB')} rows, and ${found.toLocaleString('en-GB')} were found. It may be cut off. Download it again.`;
  return createIssue('truncated-data', 'partial', message);
}

/** Periods that the file gives only in part; `raw` is one of them and `read` what it was taken for. */
export function periodAssumed(column: string, raw: string, read: string): Issue {
  const message = `Column ${quoted(column)} gives the first year of each period only. This series is of three years, so ${quoted(raw)} was read as ${quoted(read)}.`;
  return createIssue('period-assumed', 'notice', message, { column, raw });
}

/** Numbers outside the range that such numbers have; `what` names them in the plural. */
export function outsideUsualRange(what: string, cells: readonly CellPlace[]): Issue {
  const message = `The data has ${what}: ${places(cells)}. They are shown as given. Check that they are right.`;
  return createIssue('outside-usual-range', 'notice', message, {
    line: cells[0]?.line ?? null,
    raw: cells[0]?.raw ?? null,
  });
}

/** Letters that were garbled before the data came here. */
export function garbledText(line: number, raw: string): Issue {
  const message = `Some letters in the data are garbled: the first are ${quoted(raw)} on line ${String(line)}. They are shown as they stand. Save the file again from its source as UTF-8.`;
  return createIssue('garbled-text', 'notice', message, { line, raw });
}
