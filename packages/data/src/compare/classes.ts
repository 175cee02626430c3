import { numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { type ClassMethod, classBreaks, classify } from '../statistics/index.js';

/** How observations are classed. */
export interface ClassesOptions {
  readonly method: ClassMethod;
  readonly classes?: number;
  readonly breaks?: readonly number[];
}

/** One class: its break points and the observations in it. */
export interface ObservationClass {
  readonly from: number;
  readonly to: number;
  readonly observations: readonly Observation[];
}

/**
 * Sorts observations into classes of value, lowest class first; those without a number, and those outside fixed breaks, are in none.
 * `merged` says that ties made fewer classes than asked.
 *
 * @example
 * const { observations } = healthyLifeExpectancy();
 * classesOf(observations, { method: 'quantile', classes: 5 }).classes.length; // 5
 */
export function classesOf(
  observations: readonly Observation[],
  { method, classes, breaks: given }: ClassesOptions,
): { readonly classes: readonly ObservationClass[]; readonly merged: boolean } {
  const values = observations.map(({ value }) => numberOf(value));
  const { breaks, merged } = classBreaks({
    values,
    method,
    ...(classes === undefined ? {} : { classes }),
    ...(given === undefined ? {} : { breaks: given }),
  });
  const { classIndex } = classify({ values, breaks });
  const found = breaks.slice(1).map((to, index) => ({
    from: breaks[index] ?? to,
    to,
    observations: observations.filter((_, at) => classIndex[at] === index),
  }));
  return { classes: found, merged };
}
