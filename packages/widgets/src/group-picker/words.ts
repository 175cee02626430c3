import type { SelectPickerWords } from '../pickers/words.js';

/** What the group picker says. */
export interface GroupPickerWords extends SelectPickerWords {
  /** Leaves the group to each figure. */
  readonly each: string;
  /** A dimension as a label. */
  dimension(name: string): string;
}
