/** Details of messages about doubts. */
export interface DoubtsDetails {
  contradictingRows: { readonly places: readonly string[]; readonly lines: readonly number[] };
  /** `slashed` is the first period written with a slash, as for a year that spans two calendar years. */
  ambiguousPeriod: { readonly periods: readonly string[]; readonly slashed: string };
  limitsAsGroups: { readonly columns: readonly string[] };
}
