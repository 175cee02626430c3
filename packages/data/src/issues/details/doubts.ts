/** What the messages about what cannot be certain are made of. */
export interface DoubtsDetails {
  contradictingRows: { readonly places: readonly string[]; readonly lines: readonly number[] };
  /** `slashed` is the first period with a slash, as a year across two calendar years is written. */
  ambiguousPeriod: { readonly periods: readonly string[]; readonly slashed: string };
  limitsAsGroups: { readonly columns: readonly string[] };
}
