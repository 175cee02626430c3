import { type Missing, MISSING_REASONS, type MissingReason } from '../dataset/missing.js';
import type { Limits } from '../dataset/observation.js';
import type { DoubtKind } from './cell-report.js';
import { textAt } from './cell-table.js';
import type { LimitColumns } from './roles/column-roles.js';
import type { Measure, Prepared } from './layout.js';
import { isBracketed } from './markers.js';
import { hasTooManyDigits, type NumberStyle, plainNumber, readNumber } from './number.js';
import { NO_STATUS, reasonFromNote, type Status, type StatusAt } from './status-codes.js';

/** Reads a limit, count or denominator, or null; reports what cannot be read. */
export type NumberAt = (row: number, column: number | null) => number | null;

/** A value, or why it is missing, and its flags. */
export interface ReadValue {
  readonly value: number | Missing;
  readonly flags: readonly string[];
}

const NO_LIMITS: readonly Limits[] = Object.freeze([]);
const NO_FLAGS: readonly string[] = Object.freeze([]);

const missingFor = (missing: MissingReason, raw: string, note: string): Missing =>
  note === '' ? { missing, raw } : { missing, raw, note };

/**
 * Why a cell is blank, as far as the row's status or note says. `isNull`: the source marks the cell as explicitly
 * empty.
 */
function explainBlank(raw: string, { reason }: Status, note: string, isNull: boolean): Missing {
  const noted = note === '' ? null : reasonFromNote(note);
  return missingFor(reason ?? noted ?? (isNull ? 'notAvailable' : 'notSupplied'), raw, note);
}

/** The kind of doubt for a cell that is not a number. */
const unreadable = (raw: string): DoubtKind =>
  isBracketed(raw) ? 'brackets' : hasTooManyDigits(raw) ? 'digits' : 'number';

/** Reports a doubt about a cell. */
export type Doubt = (kind: DoubtKind, row: number, column: number, detail?: string) => void;

export function numberReader({ table }: Prepared, style: NumberStyle, doubt: Doubt): NumberAt {
  return (row, column) => {
    if (column === null) return null;
    const raw = table.at(row, column);
    if (raw === '') return null;
    const plain = plainNumber(raw, style);
    if (plain !== null) return plain;
    const { value } = readNumber(raw, style);
    if (typeof value === 'number') return value;
    if (value.missing === 'notANumber') doubt(unreadable(raw), row, column);
    return null;
  };
}

/** Reads the confidence limits of a value; reports limits that do not enclose it. */
export function limitReader(
  numberAt: NumberAt,
  doubt: Doubt,
): (row: number, value: number | Missing, pairs: readonly LimitColumns[]) => readonly Limits[] {
  return (row, value, pairs) => {
    if (pairs.length === 0 || typeof value !== 'number') return NO_LIMITS;
    const found: Limits[] = [];
    for (const { level, lower, upper } of pairs) {
      const low = numberAt(row, lower);
      const high = numberAt(row, upper);
      if (low !== null && high !== null && low <= value && value <= high)
        found.push({ level, lower: low, upper: high });
      else if (low !== null || high !== null) doubt('limits', row, lower ?? upper ?? 0);
    }
    return found.length === 0 ? NO_LIMITS : found;
  };
}

/**
 * Reads the value of a measure from the text of its cell. Stores the unit of each column's first number in `unitOf`.
 */
export function valueReader(
  prepared: Prepared,
  style: NumberStyle,
  doubt: Doubt,
  unitOf: Map<number, string>,
  statusAt: StatusAt | null,
): (row: number, measure: Measure, raw: string) => ReadValue {
  const { table, columns, markers } = prepared;
  return (row, { value: column, status: own }, raw) => {
    const read = readNumber(raw, style);
    const { value } = read;
    const status = statusAt?.(row, own ?? columns.status) ?? NO_STATUS;
    const flags = status.flags.length === 0 ? read.flags : [...new Set([...read.flags, ...status.flags])];
    const stated = textAt(table, row, columns.missing ?? null);
    const reason = stated === '' ? undefined : MISSING_REASONS.find((known) => known === stated);
    if (reason !== undefined)
      return { value: missingFor(reason, raw, textAt(table, row, columns.note)), flags };
    if (typeof value === 'number') {
      const unit = unitOf.get(column);
      if (unit === undefined) unitOf.set(column, read.unit);
      // If a unit column states the unit of each number, numbers in one column may have different units.
      const isStated = (columns.unit ?? null) !== null;
      if (unit === undefined || unit === read.unit || isStated) return { value, flags };
      doubt('unit', row, column, unit);
      return { value: { missing: 'notANumber', raw }, flags };
    }
    const note = textAt(table, row, columns.note) || status.note;
    if (value.missing === 'notSupplied') {
      const isNull = table.isNull?.(row, column) === true;
      return { value: explainBlank(raw, status, note, isNull), flags: NO_FLAGS };
    }
    const marked = markers?.get(raw.trim().toLowerCase());
    const others = status.others.length === 0 ? read.flags : [...new Set([...read.flags, ...status.others])];
    if (value.missing === 'notANumber' && marked === undefined) {
      // True or false in place of a figure means there is none. It is not a marker elsewhere, such as in a column of
      // them.
      if (/^(?:true|false)$/i.test(raw.trim())) {
        doubt('marker', row, column, 'notAvailable');
        return { value: { missing: 'notAvailable', raw }, flags };
      }
      doubt(unreadable(raw), row, column);
      return { value, flags };
    }
    // For an ambiguous marker, go by the status beside it or by the publisher.
    const explained = status.reason ?? marked ?? null;
    if (read.assumed !== null && explained === null) doubt('marker', row, column, read.assumed);
    const isOpen = read.assumed !== null || value.missing === 'notANumber';
    const missing = isOpen ? (explained ?? value.missing) : value.missing;
    return { value: missingFor(missing, raw, note), flags: others };
  };
}
