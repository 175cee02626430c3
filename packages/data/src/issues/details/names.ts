import type { CellPlace } from '../cell-places.js';

/**
 * Details of messages about names that are hard to tell apart. Invisible characters in a name are replaced by their
 * code points.
 */
export interface NamesDetails {
  lookAlikes: { readonly names: readonly string[] };
  hiddenCharacters: { readonly names: readonly CellPlace[] };
}
