import type { CellPlace } from '../cell-places.js';
import { createIssue } from '../create-issue.js';
import type { IssueDetails } from '../details.js';
import type { MarkerMeaning, UnusualNumbers } from '../details/values.js';
import type { Issue } from '../issue.js';

export type { CellPlace } from '../cell-places.js';

function cellIssue(
  code: string,
  severity: 'partial' | 'notice',
  details: IssueDetails,
  column: string | null,
  cells: readonly CellPlace[],
): Issue {
  const { raw = null, line = null } = cells[0] ?? {};
  return createIssue(code, severity, details, { column, line, raw });
}

/** Cells of a number column that are neither a number nor a known marker. All cells of one column make one issue. */
export function unreadableNumber(column: string, cells: readonly CellPlace[]): Issue {
  const details = { text: 'unreadableNumber', column, cells } as const;
  return cellIssue('unreadable-number', 'partial', details, column, cells);
}

/** Cells with a different unit from the first number in the column. */
export function mixedUnits(column: string, unit: string, cells: readonly CellPlace[]): Issue {
  const details = { text: 'mixedUnits', column, unit, cells } as const;
  return cellIssue('mixed-units', 'partial', details, column, cells);
}

/** A letter after the numbers in a column, which may be their unit or a flag. `isUnit`: it was read as the unit. */
export function letterUncertain(
  column: string,
  letter: string,
  isUnit: boolean,
  cells: readonly CellPlace[],
): Issue {
  const example = (cells[0]?.raw ?? '').trim();
  const details = { text: 'letterUncertain', column, letter, isUnit, example } as const;
  return cellIssue('letter-uncertain', 'notice', details, column, cells);
}

/** Period cells that could not be read as dates; shown as written. */
export function unreadablePeriod(column: string, cells: readonly CellPlace[]): Issue {
  const details = { text: 'unreadablePeriod', column, cells } as const;
  return cellIssue('unreadable-period', 'notice', details, column, cells);
}

/** A bare marker whose meaning the file does not explain. `meaning` is how it was read. */
export function markerUnexplained(
  column: string,
  marker: string,
  meaning: MarkerMeaning,
  lines: readonly number[],
): Issue {
  const details = { text: 'markerUnexplained', column, marker, meaning, lines } as const;
  const found = { column, line: lines[0] ?? null, raw: marker };
  return createIssue('missing-value-marker-unexplained', 'notice', details, found);
}

/** Confidence limits that are out of order, do not enclose the value, or are incomplete. */
export function invalidLimits(lines: readonly number[], column: string): Issue {
  const found = { column, line: lines[0] ?? null };
  return createIssue('invalid-limits', 'partial', { text: 'invalidLimits', lines }, found);
}

/** A column of limits whose cells do not hold two numbers each, or whose limits enclose no value. */
export function limitsAsText(column: string, cell: CellPlace): Issue {
  return cellIssue('limits-as-text', 'notice', { text: 'limitsAsText', column, cell }, column, [cell]);
}

/** Confidence limits without a stated level. */
export function confidenceLevelAssumed(column: string): Issue {
  const details = { text: 'confidenceLevelAssumed', column } as const;
  return createIssue('confidence-level-assumed', 'notice', details, { column });
}

/** Text that was not decoded as UTF-8. */
export function encodingRead(encoding: string): Issue {
  return createIssue('encoding-read', 'notice', { text: 'encodingRead', encoding });
}

/** Bytes that are not valid in the encoding, shown as U+FFFD. `offset` counts bytes from 0. */
export function encodingInvalid(encoding: string, offset: number): Issue {
  return createIssue('encoding-invalid', 'partial', { text: 'encodingInvalid', encoding, offset });
}

/** An unknown encoding. */
export function encodingUnknown(encoding: string): Issue {
  return createIssue('encoding-unknown', 'fatal', { text: 'encodingUnknown', encoding }, { raw: encoding });
}

/** A byte order mark inside the text, as in files joined together. */
export function byteOrderMarkInside(): Issue {
  return createIssue('byte-order-mark-inside', 'notice', { text: 'byteOrderMarkInside' });
}

/** Control characters in the text. */
export function controlCharacters(line: number): Issue {
  return createIssue('control-characters', 'notice', { text: 'controlCharacters', line }, { line });
}

/** Names with invisible direction marks, each with the line where it first appears. */
export function directionMarks(names: readonly CellPlace[]): Issue {
  return cellIssue('direction-marks', 'notice', { text: 'directionMarks', names }, null, names);
}

/** A file with fewer rows than it states. */
export function truncatedData(stated: number, found: number): Issue {
  return createIssue('truncated-data', 'partial', { text: 'truncatedData', stated, found });
}

/** Periods that the file states only in part; `raw` is one of them and `read` how it was read. */
export function periodAssumed(column: string, raw: string, read: string): Issue {
  return createIssue(
    'period-assumed',
    'notice',
    { text: 'periodAssumed', column, raw, read },
    { column, raw },
  );
}

/** Numbers outside the usual range for their kind. */
export function outsideUsualRange(what: UnusualNumbers, cells: readonly CellPlace[]): Issue {
  return cellIssue('outside-usual-range', 'notice', { text: 'outsideUsualRange', what, cells }, null, cells);
}

/** Letters that were garbled before the data was read. */
export function garbledText(line: number, letters: string): Issue {
  return createIssue(
    'garbled-text',
    'notice',
    { text: 'garbledText', line, letters },
    { line, raw: letters },
  );
}
