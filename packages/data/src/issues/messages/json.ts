import { createIssue, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Text that is not JSON. `column` counts characters from 1. */
export function notJson(line: number, column: number, found: string): Issue {
  const message = `The data is not valid JSON: there is ${found} on line ${String(line)}, character ${String(column)}. Check for a missing comma, a comma too many or single quotation marks.`;
  return createIssue('not-json', 'fatal', message, { line, raw: found });
}

/** JSON whose top level is not a table. `found` says what it is. */
export function jsonShape(found: string): Issue {
  const message = `The JSON is ${found}, not a table. Give a list of records, such as [{"area": "Leeds", "value": 62}], or {"columns": […], "rows": [[…], […]]}.`;
  return createIssue('json-shape', 'fatal', message);
}

/** Data of a script that is no table. `found` says what it is. */
export function dataShape(found: string): Issue {
  const cure =
    found === 'a Map'
      ? ' One is made of a Map by Array.from(map, ([area, value]) => ({ area, value })).'
      : '';
  const message = `The data is or holds ${found}, and that is no table. Give a list of records, such as [{ area: 'Leeds', value: 62 }].${cure}`;
  return createIssue('data-shape', 'fatal', message);
}

/** JSON nested deeper than any table. */
export function jsonTooDeep(limit: number, line: number): Issue {
  const message = `The JSON is nested more than ${String(limit)} levels deep. Give a list of records, one for each row.`;
  return createIssue('json-too-deep', 'fatal', message, { line });
}

/** A key that stands twice in a record; the last one is used. `line` is where it first does. */
export function duplicateKey(key: string, line: number): Issue {
  const message = `A record has the key ${quoted(key)} twice (line ${String(line)}). The last one is shown. Remove one of them.`;
  return createIssue('duplicate-key', 'partial', message, { line, column: key, raw: key });
}

/** Cells that hold a list or a record; shown as JSON text. */
export function nestedCell(column: string, line: number | null, raw: string): Issue {
  const message = `Column ${quoted(column)} holds a list or a record, not a single value. It is shown as text.`;
  return createIssue('nested-cell', 'partial', message, { line, column, raw });
}

/** More rows or cells than a page can hold. */
export function tooMuchData(what: string, limit: number): Issue {
  const message = `The data has more than ${limit.toLocaleString('en-GB')} ${what}. Give a smaller extract.`;
  return createIssue('too-much-data', 'fatal', message);
}
