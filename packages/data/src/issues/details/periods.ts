import type { CellPlace } from '../cell-places.js';

/** What the messages about periods are made of. */
export interface PeriodsDetails {
  undatedPeriods: { readonly undated: readonly string[]; readonly chosen: string };
  periodNeeded: { readonly periods: readonly string[] };
  /** `day` is the first date as it was read, as in `2024-04-01`. */
  dayFirstDates: { readonly date: string; readonly day: string };
  monthsNotJoined: {
    readonly months: string;
    readonly years: string;
    readonly year: string;
    readonly choice: readonly [dimension: string, text: string];
  };
  monthFirstDates: { readonly cells: readonly CellPlace[] };
}
