/** What an owner of data asks for with small counts. */
export interface SuppressionRule {
  /** Counts from here … */
  readonly suppressFrom: number;
  /** … to here are not shown as they are. */
  readonly suppressTo: number;
  /** What stands in their place: null (hidden) or a number. */
  readonly replaceWith: number | null;
  /** All other counts are rounded to the nearest multiple of this. */
  readonly roundTo?: number;
}
