import { createIssue } from '../create-issue.js';
import type { DataShape, JsonDetails, JsonShape } from '../details/json.js';
import type { Issue } from '../issue.js';

/**
 * Text that is not JSON. `column` counts characters from 1; `found` is the character there, null at the end of the
 * text.
 */
export function notJson(line: number, column: number, found: string | null): Issue {
  return createIssue('not-json', 'fatal', { text: 'notJson', line, column, found }, { line, raw: found });
}

/** JSON whose top level is not a table. */
export function jsonShape(shape: JsonShape): Issue {
  return createIssue('json-shape', 'fatal', { text: 'jsonShape', shape });
}

/** Data from a script that is not a table. */
export function dataShape(shape: DataShape): Issue {
  return createIssue('data-shape', 'fatal', { text: 'dataShape', shape });
}

/** JSON nested deeper than any table. */
export function jsonTooDeep(limit: number, line: number): Issue {
  return createIssue('json-too-deep', 'fatal', { text: 'jsonTooDeep', limit }, { line });
}

/** A key that appears twice in a record; the last one is used. `line` is where it is first repeated. */
export function duplicateKey(key: string, line: number): Issue {
  const found = { line, column: key, raw: key };
  return createIssue('duplicate-key', 'partial', { text: 'duplicateKey', key, line }, found);
}

/** Cells that contain a list or a record; shown as JSON text. */
export function nestedCell(column: string, line: number | null, raw: string): Issue {
  return createIssue('nested-cell', 'partial', { text: 'nestedCell', column }, { line, column, raw });
}

/** More rows or cells than a page can hold. */
export function tooMuchData(what: JsonDetails['tooMuchData']['what'], limit: number): Issue {
  return createIssue('too-much-data', 'fatal', { text: 'tooMuchData', what, limit });
}
