import { goalRange, type GoalRangeOptions, goalValue, type GoalValueOptions } from './compare-goal.js';
import {
  type CiOptions,
  ciOneLevel,
  ciOverlap,
  type CiOverlapOptions,
  ciTwoLevels,
  type Comparison,
} from './compare-limits.js';
import { ciDifference } from './difference-test.js';
import { type SpcOptions, spcProportion, spcRate } from './compare-spc.js';
import { oneOf } from './input.js';

export const COMPARISON_METHODS = [
  'ciOneLevel',
  'ciTwoLevels',
  'ciOverlap',
  'ciDifference',
  'spcProportion',
  'spcRate',
  'goalValue',
  'goalRange',
] as const;
export type ComparisonMethod = (typeof COMPARISON_METHODS)[number];

export type CompareOptions =
  | ({ readonly method: 'ciOneLevel' | 'ciTwoLevels' } & CiOptions)
  | ({ readonly method: 'ciOverlap' | 'ciDifference' } & CiOverlapOptions)
  | ({ readonly method: 'spcProportion' | 'spcRate' } & SpcOptions)
  | ({ readonly method: 'goalValue' } & GoalValueOptions)
  | ({ readonly method: 'goalRange' } & GoalRangeOptions);

/**
 * Comparison of a value with a benchmark by a named method. Each method is also exported under its own name, so that a
 * bundle only includes the ones it uses. Never compare an area with itself: callers must prevent that.
 *
 * @example
 * compareWithBenchmark({ method: 'ciOneLevel', value: 14.2, lower95: 13.1, upper95: 15.4, benchmarkValue: 12.9, polarity: 'lowIsGood' }).outcome; // 'worse'
 */
export function compareWithBenchmark(options: CompareOptions): Comparison {
  oneOf(COMPARISON_METHODS, options.method, 'method');
  switch (options.method) {
    case 'ciOneLevel':
      return ciOneLevel(options);
    case 'ciTwoLevels':
      return ciTwoLevels(options);
    case 'ciOverlap':
      return ciOverlap(options);
    case 'ciDifference':
      return ciDifference(options);
    case 'spcProportion':
      return spcProportion(options);
    case 'spcRate':
      return spcRate(options);
    case 'goalValue':
      return goalValue(options);
    case 'goalRange':
      return goalRange(options);
  }
}
