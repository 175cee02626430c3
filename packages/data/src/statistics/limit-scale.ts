import { StatisticsError } from './errors.js';
import { oneOf, positiveMultiplier } from './input.js';

export const LIMIT_SCALES = ['linear', 'log', 'logit'] as const;
/**
 * The scale on which limits are symmetric: linear for means and life expectancy, log for rates and ratios, logit for
 * proportions.
 */
export type LimitScale = (typeof LIMIT_SCALES)[number];

/** Converts to a scale and back. `to` returns null at the ends, where the scale has no finite value. */
export interface ScaleFunctions {
  readonly to: (value: number, field: string) => number | null;
  readonly from: (scaled: number) => number;
}

/**
 * The functions of a scale. On the logit scale the multiplier is the value that stands for 1.
 *
 * @example
 * limitScale('logit', 100).to(50, 'value'); // 0
 */
export function limitScale(scale: LimitScale, multiplier = 1): ScaleFunctions {
  oneOf(LIMIT_SCALES, scale, 'scale');
  positiveMultiplier(multiplier);
  if (scale === 'linear') return { to: (value) => value, from: (scaled) => scaled };
  const notNegative = (value: number, field: string): void => {
    if (value < 0) throw new StatisticsError('negative-count', field, 'must not be below 0');
  };
  if (scale === 'log') {
    return {
      to: (value, field) => {
        notNegative(value, field);
        return value === 0 ? null : Math.log(value);
      },
      from: Math.exp,
    };
  }
  return {
    to: (value, field) => {
      notNegative(value, field);
      if (value > multiplier) {
        throw new StatisticsError('numerator-exceeds-denominator', field, 'must not be above the multiplier');
      }
      return value === 0 || value === multiplier ? null : Math.log(value / (multiplier - value));
    },
    from: (scaled) => multiplier / (1 + Math.exp(-scaled)),
  };
}
