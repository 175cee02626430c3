import { StatisticsError } from './errors.js';
import { denominatorOf, listOf, type MaybeNumber, oneOf, present, required, sameLength } from './input.js';
import { zScore } from './normal-quantile.js';

export const VALUE_TYPES = ['other', 'rate', 'proportion'] as const;
/** `other`: symmetric limits. `rate`: above 0. `proportion`: between 0 and 1. */
export type ValueType = (typeof VALUE_TYPES)[number];

export interface SiiInputs {
  readonly populations: readonly MaybeNumber[];
  readonly values: readonly MaybeNumber[];
  readonly lower95?: readonly MaybeNumber[];
  readonly upper95?: readonly MaybeNumber[];
  readonly standardErrors?: readonly MaybeNumber[];
  readonly valueType?: ValueType;
  readonly transform?: boolean;
  readonly multiplier?: number;
}

/** Quantiles, ready for the regression. */
export interface Gradient {
  /** Share of the population (a) and relative rank of the midpoint (b), most deprived first. */
  readonly shares: readonly number[];
  readonly ranks: readonly number[];
  readonly values: readonly number[];
  /** Values and standard errors on the scale of the value type (identity, ln, logit). */
  readonly scaled: readonly number[];
  readonly errors: readonly number[];
  readonly valueType: ValueType;
}

/**
 * Converts a value to the scale where its limits are symmetric, and back.
 *
 * @example
 * scaleOf('proportion').to(0.5); // 0
 */
export function scaleOf(type: ValueType): {
  readonly to: (v: number) => number;
  readonly from: (v: number) => number;
} {
  if (type === 'rate') return { to: Math.log, from: Math.exp };
  if (type === 'proportion') return { to: (v) => Math.log(v / (1 - v)), from: (v) => 1 / (1 + Math.exp(-v)) };
  return { to: (v) => v, from: (v) => v };
}

/**
 * The checked gradient, or why none can be fitted: a missing value, or a rate or proportion at the end of its scale,
 * where the logarithm does not exist.
 *
 * @example
 * gradientOf({ populations: [1, 1, 1, 1, 1], values: [1, 2, null, 4, 5], standardErrors: [1, 1, 1, 1, 1] }); // 'missingValue'
 */
export function gradientOf(inputs: SiiInputs): Gradient | 'missingValue' | 'valueAtBound' {
  const valueType = oneOf(VALUE_TYPES, inputs.valueType ?? 'other', 'valueType');
  const n = listOf(inputs.values, 'values').length;
  if (n < 5) throw new StatisticsError('too-few-quantiles', 'values', 'must be 5 quantiles or more');
  if (n > 100) throw new StatisticsError('bad-option', 'values', 'must be 100 quantiles or fewer');
  if (inputs.transform === true && valueType === 'other') {
    throw new StatisticsError('bad-option', 'transform', 'needs rates or proportions');
  }
  sameLength(inputs.values, inputs.populations, 'populations');
  const populations = populationsOf(inputs.populations);
  const values = inputs.values.map((value) => inRange(present(value, 'values'), valueType, 'values'));
  const { to } = scaleOf(valueType);
  const errors = standardErrors(inputs, valueType, to);
  if (values.includes(null)) return 'missingValue';
  const scaled = values.map((value) => to(value as number));
  if (![...scaled, ...errors].every(Number.isFinite)) return 'valueAtBound';

  const total = populations.reduce((sum, population) => sum + population, 0);
  const shares = populations.map((population) => population / total);
  return {
    shares,
    ranks: relativeRanks({ populations }),
    values: values as number[],
    scaled,
    errors,
    valueType,
  };
}

/**
 * Relative ranks of groups of a population, in their order: where the middle of each is between the most deprived end
 * (0) and the least deprived one (1).
 *
 * @throws StatisticsError `missing-field` without populations, `non-positive-denominator` for one that is not above 0
 *
 * @example
 * relativeRanks({ populations: [300, 300] }); // [0.25, 0.75]
 */
export function relativeRanks(inputs: { readonly populations: readonly MaybeNumber[] }): number[] {
  const sizes = populationsOf(inputs.populations);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return sizes.map((size) => {
    before += size;
    return (before - size / 2) / total;
  });
}

const populationsOf = (populations: readonly MaybeNumber[] | undefined): readonly number[] =>
  listOf(populations, 'populations').map((population) => {
    required(population, 'populations');
    return denominatorOf(population, 'populations') as number;
  });

function standardErrors(inputs: SiiInputs, type: ValueType, to: (v: number) => number): number[] {
  const { values, lower95, upper95, transform } = inputs;
  if (inputs.standardErrors !== undefined && transform !== true) {
    sameLength(values, inputs.standardErrors, 'standardErrors');
    return inputs.standardErrors.map((error) => {
      if (required(error, 'standardErrors') < 0) {
        throw new StatisticsError('bad-option', 'standardErrors', 'must not be below 0');
      }
      return error as number;
    });
  }
  if (lower95 === undefined) throw new StatisticsError('missing-field', 'lower95', 'must be given');
  if (upper95 === undefined) throw new StatisticsError('missing-field', 'upper95', 'must be given');
  sameLength(values, lower95, 'lower95');
  sameLength(values, upper95, 'upper95');
  return values.map((_, i) => {
    const lower = inRange(required(lower95[i], 'lower95'), type, 'lower95');
    const upper = inRange(required(upper95[i], 'upper95'), type, 'upper95');
    if (upper < lower) throw new StatisticsError('bad-option', 'upper95', 'must not be below lower95');
    return (to(upper) - to(lower)) / (2 * zScore(0.95));
  });
}

function inRange<T extends number | null>(value: T, type: ValueType, field: string): T {
  if (value === null || type === 'other') return value;
  if (value < 0) throw new StatisticsError('negative-count', field, 'must not be below 0');
  if (type === 'proportion' && value > 1) {
    throw new StatisticsError('numerator-exceeds-denominator', field, 'must not be above 1');
  }
  return value;
}
