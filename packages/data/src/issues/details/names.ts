import type { CellPlace } from '../cell-places.js';

/** What the messages about names that are hard to tell apart are made of. What nobody sees in a name stands there by its number. */
export interface NamesDetails {
  lookAlikes: { readonly names: readonly string[] };
  hiddenCharacters: { readonly names: readonly CellPlace[] };
}
