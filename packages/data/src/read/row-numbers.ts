import { type Missing, MISSING_REASONS, type MissingReason } from '../dataset/missing.js';
import type { Limits } from '../dataset/observation.js';
import type { DoubtKind } from './cell-report.js';
import { textAt } from './cell-table.js';
import type { LimitColumns } from './columns.js';
import type { Measure, Prepared } from './layout.js';
import { type NumberStyle, readMarker, readNumber } from './number.js';

/** Reads a number beside a value, or null; what cannot be read is reported. */
export type NumberAt = (row: number, column: number | null) => number | null;

/** A value, or why there is none, and what the row says of it. */
export interface ReadValue {
  readonly value: number | Missing;
  readonly flags: readonly string[];
}

const NO_LIMITS: readonly Limits[] = Object.freeze([]);
const NO_FLAGS: readonly string[] = Object.freeze([]);

function reasonFromNote(note: string): MissingReason {
  if (/suppress|disclos|confidential/i.test(note)) return 'suppressed';
  if (/quality|reliab/i.test(note)) return 'unreliable';
  return /not applicable/i.test(note) ? 'notApplicable' : 'notAvailable';
}

const missingFor = (missing: MissingReason, raw: string, note: string): Missing =>
  note === '' ? { missing, raw } : { missing, raw, note };

/** Why a blank cell is blank, as far as the row's status or note says; `isNull`: it says itself that there is nothing. */
function explainBlank(raw: string, status: string, note: string, isNull: boolean): Missing {
  const marker = status === '' ? null : readMarker(status);
  const reason =
    marker?.reason ?? (note === '' ? (isNull ? 'notAvailable' : 'notSupplied') : reasonFromNote(note));
  return missingFor(reason, raw, note);
}

const flagsIn = (status: string): string[] => status.split(/[\s,;[\]]+/).filter((flag) => flag !== '');

/** Reports what is doubtful in a cell. */
export type Doubt = (kind: DoubtKind, row: number, column: number, detail?: string) => void;

export function numberReader({ table }: Prepared, style: NumberStyle, doubt: Doubt): NumberAt {
  return (row, column) => {
    if (column === null) return null;
    const raw = table.at(row, column);
    if (raw === '') return null;
    const { value } = readNumber(raw, style);
    if (typeof value === 'number') return value;
    if (value.missing === 'notANumber') doubt('number', row, column);
    return null;
  };
}

/** The limits that stand on both sides of a value. */
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

/** The value of a measure, given the text of its cell. The unit of the first number of each column goes into `unitOf`. */
export function valueReader(
  { table, columns }: Prepared,
  style: NumberStyle,
  doubt: Doubt,
  unitOf: Map<number, string>,
): (row: number, measure: Measure, raw: string) => ReadValue {
  return (row, { value: column, status: own }, raw) => {
    const read = readNumber(raw, style);
    const { value } = read;
    const status = textAt(table, row, own ?? columns.status);
    const flags = status === '' ? read.flags : [...new Set([...read.flags, ...flagsIn(status)])];
    const stated = textAt(table, row, columns.missing ?? null);
    const reason = stated === '' ? undefined : MISSING_REASONS.find((known) => known === stated);
    if (reason !== undefined)
      return { value: missingFor(reason, raw, textAt(table, row, columns.note)), flags };
    if (typeof value === 'number') {
      const unit = unitOf.get(column);
      if (unit === undefined) unitOf.set(column, read.unit);
      // Where a column beside them states the unit of each, numbers of one column may have different ones.
      const isStated = (columns.unit ?? null) !== null;
      if (unit === undefined || unit === read.unit || isStated) return { value, flags };
      doubt('unit', row, column, unit);
      return { value: { missing: 'notANumber', raw }, flags };
    }
    if (value.missing === 'notSupplied') {
      const isNull = table.isNull?.(row, column) === true;
      return { value: explainBlank(raw, status, textAt(table, row, columns.note), isNull), flags: NO_FLAGS };
    }
    if (value.missing === 'notANumber') {
      // Yes or no in place of a figure: there is none. Not a marker elsewhere, such as in a column of them.
      if (/^(?:true|false)$/i.test(raw.trim())) {
        doubt('marker', row, column, 'not available');
        return { value: { missing: 'notAvailable', raw }, flags };
      }
      doubt('number', row, column);
    }
    if (read.assumed !== null) doubt('marker', row, column, read.assumed);
    return { value, flags };
  };
}
