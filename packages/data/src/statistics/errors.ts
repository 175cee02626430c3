/** What can be wrong with the input of a method. */
export const STATISTICS_ERROR_CODES = [
  'negative-count',
  'non-positive-denominator',
  'numerator-exceeds-denominator',
  'missing-field',
  'not-a-number',
  'length-mismatch',
  'bad-confidence',
  'bad-multiplier',
  'bad-option',
  'too-few-quantiles',
  'bad-repetitions',
] as const;
export type StatisticsErrorCode = (typeof STATISTICS_ERROR_CODES)[number];

/**
 * An impossible input. `code` is stable, `field` is the option at fault, the message says the rule.
 * A missing value or a refusal of the method is never an error: it is null in the result.
 *
 * @example
 * new StatisticsError('negative-count', 'count', 'must not be below 0').message; // 'count must not be below 0'
 */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
  readonly code: StatisticsErrorCode;
  readonly field: string;

  constructor(code: StatisticsErrorCode, field: string, rule: string) {
    super(`${field} ${rule}`);
    this.code = code;
    this.field = field;
  }
}
