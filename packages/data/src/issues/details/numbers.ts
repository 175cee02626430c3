import type { CellPlace } from '../cell-places.js';

/** Details of messages about doubtful numbers. */
export interface NumbersDetails {
  /** `plain` is the first number without its brackets. */
  bracketedNumbers: { readonly column: string; readonly cells: readonly CellPlace[]; readonly plain: string };
  tooManyDigits: { readonly column: string; readonly cells: readonly CellPlace[] };
  sentinels: { readonly numbers: readonly string[]; readonly lines: readonly number[] };
  /** `number` contains the point that may group thousands. */
  ambiguousDecimal: { readonly cell: CellPlace; readonly number: string; readonly delimiter: string };
}
