import type { SelectPickerWords } from '../pickers/words.js';

/** What the indicator picker says. */
export interface IndicatorPickerWords extends SelectPickerWords {
  /** Leaves the indicator to each figure. */
  readonly each: string;
}
