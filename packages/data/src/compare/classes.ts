import { numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { type ClassMethod, classBreaks, classify } from '../statistics/index.js';

/** How to class observations. */
export interface ClassesOptions {
  readonly method: ClassMethod;
  readonly classes?: number;
  readonly breaks?: readonly number[];
}

/** One class: its breaks and the observations in it. */
export interface ObservationClass {
  readonly from: number;
  readonly to: number;
  readonly observations: readonly Observation[];
}

/**
 * Sorts observations into classes by value, lowest first, leaving out those without a number or outside fixed breaks.
 * `merged` is true if ties left fewer classes than requested.
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
