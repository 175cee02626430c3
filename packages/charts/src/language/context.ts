/** What a reader can choose for a whole page. */
export type Choice = 'area' | 'comparators' | 'benchmark' | 'period' | 'group' | 'indicator';

/** What a chart says of a choice that it cannot follow. */
export interface ContextWords {
  /**
   * That its figures lack what was chosen, or a part of it. `value` is as it was chosen; null if it must not be repeated.
   */
  notIncluded(choice: Choice, value: string | null, isPart: boolean): string;
}
