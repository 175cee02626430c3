/** Codes for what can be wrong with a method's input. */
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
 * An impossible input. `code` is stable, `field` names the option and the message states the rule. Missing values and
 * refusals are never errors: the result is null.
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
