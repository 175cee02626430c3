import { isPerCent } from '@commonweal/charts/language/unit.js';
import { type Observation, usableLimits } from '@commonweal/data';
import {
  isInRange,
  type LimitPair,
  relativeRanks,
  type SlopeIndices,
  slopeIndices,
  type SlopeIndicesOptions,
} from '@commonweal/data/statistics';
import type { Refusal } from './facts.js';
import type { InequalityOptions } from './options.js';

/** A line fitted to the figures of all groups, and what it says. */
export interface Slope {
  /** The values at the most and at the least deprived end; their difference is the index. */
  readonly from: number;
  readonly to: number;
  readonly sii: number;
  readonly siiLimits: LimitPair | null;
  /** Null where the line reaches zero, which has no ratio. */
  readonly rii: number | null;
  readonly riiLimits: LimitPair | null;
  /** Whether groups count by their populations, and not all the same. */
  readonly isWeighted: boolean;
  /** Where the middle of each group is, in percentages from the most deprived end. */
  readonly positions: readonly number[];
  /** The line from end to end: two points, or more where it is a curve. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
}

/** Enough for limits of the relative index to two decimals, in a few milliseconds; always the same draws. */
const DRAWS = 10_000;
/** The limits that the index is worked out from. */
const LEVEL = 0.95;
const [FEWEST, MOST] = [5, 100];
/** Points of a fitted curve. */
const STEPS = 40;

/** Groups that all have the same share of the population are at these places. */
export const evenPositions = (of: number): readonly number[] =>
  positionsOf(Array.from({ length: of }, () => 1));

/**
 * Fits a line to the figures of groups from the most to the least deprived, or says why not. Each counts by its population
 * if all have one.
 */
export function slopeOf(
  observations: readonly Observation[],
  {
    fit,
    unit,
    isDrawn,
  }: Pick<InequalityOptions, 'fit'> & { readonly unit: string; readonly isDrawn: boolean },
): Slope | Refusal {
  const of = observations.length;
  const refuse = (reason: Refusal['reason']): Refusal => ({ reason, groups: [], of });
  if (of < FEWEST) return refuse('tooFew');
  if (of > MOST) return refuse('tooMany');
  const values = observations.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (values.length < of) return refuse('missing');
  const pairs = observations.flatMap((observation) => usableLimits(observation, LEVEL) ?? []);
  const hasLimits = pairs.length === of;
  if (fit !== 'linear' && !hasLimits) return refuse('limits');
  // Shares are between 0 and 1 on the scale of log odds.
  const scale = fit === 'logit' && isPerCent(unit) ? 100 : 1;
  const scaled = (number: number): number => number / scale;
  const [lower, upper] = [pairs.map((pair) => scaled(pair.lower)), pairs.map((pair) => scaled(pair.upper))];
  const numbers = [...values.map(scaled), ...lower, ...upper];
  const isFit = (number: number): boolean =>
    fit === 'linear' ? isInRange(number) : number > 0 && (fit === 'log' ? isInRange(number) : number < 1);
  if (!numbers.every(isFit)) return refuse('range');
  const people = observations.flatMap(({ denominator }) =>
    denominator !== null && denominator > 0 && isInRange(denominator) ? [denominator] : [],
  );
  const isWeighted = people.length === of;
  const populations = isWeighted ? people : values.map(() => 1);
  const fitted = slopeIndices({
    populations,
    values: values.map(scaled),
    // The index itself does not depend on errors, which cannot be left out.
    ...(hasLimits ? { lower95: lower, upper95: upper } : { standardErrors: values.map(() => 0) }),
    ...SCALES[fit],
    multiplier: scale,
    simulate: hasLimits && isDrawn && fit === 'linear',
    repetitions: DRAWS,
  });
  const { sii, intercept: from } = fitted;
  if (sii === null || from === null) return refuse('range');
  return {
    ...endsOf(fitted, from, sii, hasLimits),
    isWeighted,
    positions: positionsOf(populations),
    line: lineOf(fit, from / scale, (from + sii) / scale, scale),
  };
}

const SCALES: Readonly<
  Record<InequalityOptions['fit'], Pick<SlopeIndicesOptions, 'valueType' | 'transform'>>
> = {
  linear: { valueType: 'other' },
  log: { valueType: 'rate', transform: true },
  logit: { valueType: 'proportion', transform: true },
};

function endsOf(
  { rii, siiLimits, riiLimits }: SlopeIndices,
  from: number,
  sii: number,
  hasLimits: boolean,
): Pick<Slope, 'from' | 'to' | 'sii' | 'siiLimits' | 'rii' | 'riiLimits'> {
  const to = from + sii;
  const isRatio = from > 0 && to > 0 && rii !== null;
  const known = (pair: LimitPair | undefined, isPositive: boolean): LimitPair | null =>
    hasLimits && pair?.every((each) => each !== null && (!isPositive || each > 0)) === true ? pair : null;
  return {
    from,
    to,
    sii,
    siiLimits: known(siiLimits?.[String(LEVEL)], false),
    rii: isRatio ? rii : null,
    riiLimits: isRatio ? known(riiLimits?.[String(LEVEL)], true) : null,
  };
}

function positionsOf(populations: readonly number[]): readonly number[] {
  return relativeRanks({ populations }).map((rank) => rank * 100);
}

/** A line on its own scale is a curve on that of the figures. */
function lineOf(fit: InequalityOptions['fit'], from: number, to: number, scale: number): Slope['line'] {
  if (fit === 'linear')
    return [
      { x: 0, y: from * scale },
      { x: 100, y: to * scale },
    ];
  // A straight line of logarithms multiplies the values themselves, or their odds.
  const isLogit = fit === 'logit';
  const on = (value: number): number => (isLogit ? value / (1 - value) : value);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    const at = on(from) ** (1 - share) * on(to) ** share;
    return { x: share * 100, y: (isLogit ? at / (1 + at) : at) * scale };
  });
}
