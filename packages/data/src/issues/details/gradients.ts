/** Why no line can be fitted to groups in order. */
export type NoSlope = 'missing' | 'tooFew' | 'tooMany' | 'order' | 'range' | 'limits';

/** Details of messages about groups in order of deprivation. */
export interface GradientsDetails {
  /** `groups`: those without a figure, by name; `of`: how many there are in all. */
  noSlopeIndex: { readonly reason: NoSlope; readonly groups: readonly string[]; readonly of: number };
  severalGradients: { readonly areas: readonly string[] };
}
