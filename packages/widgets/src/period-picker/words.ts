import type { SelectPickerWords } from '../pickers/words.js';

/** What the period picker says. */
export interface PeriodPickerWords extends SelectPickerWords {
  /** A period in this language: labels in the data are in English. */
  period(label: string): string;
  /** Leaves the period to each figure. */
  readonly latest: string;
  /** The same, in a line of what is chosen. */
  readonly summary: string;
  /** The latest period that all figures have. */
  common(period: string): string;
  /** No period is one that all figures have. */
  readonly noCommon: string;
  /** A period that only some figures have. */
  some(period: string, figures: number, all: number): string;
}
