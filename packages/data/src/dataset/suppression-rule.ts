/** The data owner's rule for small counts. */
export interface SuppressionRule {
  /** The smallest count to suppress. */
  readonly suppressFrom: number;
  /** The largest count to suppress. */
  readonly suppressTo: number;
  /** The replacement: null (hidden) or a number. */
  readonly replaceWith: number | null;
  /** Rounds all other counts to the nearest multiple of this. */
  readonly roundTo?: number;
}
