import type { Period } from '@commonweal/data';

const DAY = 24 * 60 * 60 * 1000;
/** Months differ by three days, years by one. */
const TOLERANCE = 1.5;

/**
 * By period: whether one or more are missing before it. Series published at a regular step, as every year, have a gap
 * where the step is longer; those without one, as surveys now and then, have none.
 *
 * @example
 * missedBefore(['2018', '2019', '2020', '2022'].map(parsePeriod)); // [false, false, false, true]
 */
export function missedBefore(periods: readonly Period[]): readonly boolean[] {
  const starts = periods.map(({ start }) => (start === null ? null : Date.parse(start) / DAY));
  const steps = starts.map((start, at) => {
    const before = starts[at - 1];
    return start === null || before === undefined || before === null ? null : start - before;
  });
  const known = steps.filter((step) => step !== null).sort((a, b) => a - b);
  const usual = known[Math.floor((known.length - 1) / 2)] ?? 0;
  const isLonger = (step: number | null): boolean => step !== null && step > usual * TOLERANCE;
  const regular = known.filter((step) => step > usual / TOLERANCE && !isLonger(step)).length;
  return steps.map((step) => regular * 2 > known.length && isLonger(step));
}
