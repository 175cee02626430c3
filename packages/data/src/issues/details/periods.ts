import type { CellPlace } from '../cell-places.js';

/** Details of messages about periods. */
export interface PeriodsDetails {
  undatedPeriods: { readonly undated: readonly string[]; readonly chosen: string };
  periodNeeded: { readonly periods: readonly string[] };
  periodsWithin: { readonly inner: string; readonly outer: string };
  noPeriods: object;
  /** `withoutPeriod` counts figures. */
  notInTime: { readonly undated: readonly string[]; readonly withoutPeriod: number };
  /** `day` is the first date as it was read: `2024-04-01`. */
  dayFirstDates: { readonly date: string; readonly day: string };
  monthsNotJoined: {
    readonly months: string;
    readonly years: string;
    readonly year: string;
    readonly choice: readonly [dimension: string, text: string];
  };
  monthFirstDates: { readonly cells: readonly CellPlace[] };
}
