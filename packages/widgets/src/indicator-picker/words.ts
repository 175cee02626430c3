import type { PickerWords } from '../pickers/words.js';

/** What the indicator picker says. */
export interface IndicatorPickerWords extends PickerWords {
  /** Leaves the indicator to each figure. */
  readonly each: string;
}
