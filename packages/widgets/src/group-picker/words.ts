import type { PickerWords } from '../pickers/words.js';

/** What the group picker says. */
export interface GroupPickerWords extends PickerWords {
  /** Leaves the group to each figure. */
  readonly each: string;
  /** A dimension as a label. */
  dimension(name: string): string;
}
