import type { CellPlace } from '../issues/cell-places.js';
import type { Issue } from '../issues/issue.js';
import { ambiguousDecimal } from '../issues/messages.js';
import type { Observation } from '../dataset/observation.js';
import type { ReadOptions } from './options.js';

/** Sign and currency before the digits, and what may follow them. */
const NUMBER = /^[-+\u2212\u2013]?\s*[£€$]?\s*([\d.,]*\d)(?=$|[^\d.,])/;
/** Thousands grouped by a point, or three decimals. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_POINT = /^\d*\.\d+$/;
/** A decimal comma, or points that group more than once. */
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$/;

function* cellsOf(observations: readonly Observation[]): Iterable<CellPlace> {
  for (const { raw, rawNumbers, line } of observations) {
    yield { raw, line };
    if (rawNumbers !== undefined) for (const text of rawNumbers.values()) yield { raw: text, line };
  }
}

/**
 * Asks whether numbers such as `1.234` have a decimal point or group thousands, if nothing settles it: in a file
 * delimited by semicolons, as files with decimal commas are, or beside numbers with decimal commas.
 *
 * @example
 * decimalDoubt(readDataset('Area;Rate\nYork;1.5').dataset.observations, { delimiter: ';' }, false); // null
 */
export function decimalDoubt(
  observations: readonly Observation[],
  { delimiter, decimal }: ReadOptions,
  hasUnreadable: boolean,
): Issue | null {
  const isSemicolon = delimiter === ';';
  // With other delimiters, a number with a decimal comma is unreadable: if there is none, nothing is in doubt.
  if (delimiter === undefined || decimal !== undefined || !(isSemicolon || hasUnreadable)) return null;
  const either: CellPlace[] = [];
  let hasPoint = false;
  let hasComma = false;
  for (const cell of cellsOf(observations)) {
    const number = NUMBER.exec(cell.raw.trim().slice(0, 64))?.[1] ?? '';
    if (EITHER.test(number)) either.push(cell);
    else if (DECIMAL_POINT.test(number)) hasPoint = true;
    else if (POINT_GROUPS.test(number) || DECIMAL_COMMA.test(number)) hasComma = true;
  }
  const isDoubtful = isSemicolon ? !hasPoint || hasComma : hasComma && !hasPoint;
  return either.length > 0 && isDoubtful ? ambiguousDecimal(either, delimiter) : null;
}
