import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { StatisticsError } from './errors.js';
import { finite, isInRange } from './input.js';
import { zScore } from './normal-quantile.js';
import { type Gradient, gradientOf, type SiiInputs } from './sii-inputs.js';
import { drawnLimits, simulateGradients } from './sii-simulation.js';
import { ordered, slopeError, transformedFit } from './sii-transformed.js';
import { weightedLine } from './weighted-slope.js';

export interface SlopeIndicesOptions extends SiiInputs {
  readonly confidence?: Confidence;
  /** Number of simulations: 100,000 by default, from 1,000 to 10 million. */
  readonly repetitions?: number;
  /** The same seed gives the same limits. Default 1. */
  readonly seed?: number;
  /** False skips the simulation: limits that need it are null, and the function returns quickly. */
  readonly simulate?: boolean;
}
export interface SlopeIndices {
  readonly sii: number | null;
  readonly rii: number | null;
  readonly intercept: number | null;
  readonly siiLimits: LimitsByLevel | null;
  readonly riiLimits: LimitsByLevel | null;
  /** How each pair of limits was calculated; null if there is none. */
  readonly siiMethod: 'analytic' | 'simulated' | null;
  readonly riiMethod: 'analytic' | 'simulated' | null;
  readonly reason: 'missingValue' | 'valueAtBound' | null;
  readonly warnings: readonly 'moreThanTenQuantiles'[];
}

/** Every repetition is held in memory until they are sorted. */
const MOST_REPETITIONS = 10_000_000;

/**
 * `slopeIndexOfInequality` without its check of reliability, for pages that load no more than they show: the same fit,
 * limits, reasons and errors.
 *
 * @example
 * slopeIndices({ populations: [1, 1, 1, 1, 1], values: [70, 70, 70, 70, 70], standardErrors: [1, 1, 1, 1, 1], simulate: false }).sii; // 0
 */
export function slopeIndices(options: SlopeIndicesOptions): SlopeIndices {
  const { multiplier = 1, confidence = 0.95, repetitions = 100_000, seed = 1 } = options;
  if (!Number.isFinite(multiplier) || multiplier === 0 || !isInRange(multiplier)) {
    throw new StatisticsError('bad-multiplier', 'multiplier', 'must not be 0, and lie within ±1e60');
  }
  if (!Number.isInteger(repetitions) || repetitions < 1000 || repetitions > MOST_REPETITIONS) {
    const rule = 'must be a whole number from 1,000 to 10 million';
    throw new StatisticsError('bad-repetitions', 'repetitions', rule);
  }
  if (!Number.isSafeInteger(seed)) throw new StatisticsError('bad-option', 'seed', 'must be a whole number');
  limitsByLevel(confidence, () => [null, null]);
  const gradient = gradientOf(options);
  if (typeof gradient === 'string') return { ...NOTHING, reason: gradient };
  const warnings = gradient.shares.length > 10 ? (['moreThanTenQuantiles'] as const) : [];
  const fit =
    options.transform === true
      ? transformedFit(gradient, multiplier, confidence)
      : plainFit(gradient, multiplier, options);
  return { ...NOTHING, ...fit, warnings };
}

const NOTHING: SlopeIndices = {
  sii: null,
  rii: null,
  intercept: null,
  siiLimits: null,
  riiLimits: null,
  siiMethod: null,
  riiMethod: null,
  reason: null,
  warnings: [],
};

function plainFit(
  gradient: Gradient,
  multiplier: number,
  { confidence = 0.95, repetitions = 100_000, seed = 1, simulate = true }: SlopeIndicesOptions,
): Partial<SlopeIndices> {
  const { ranks, shares, values } = gradient;
  const { intercept, slope } = weightedLine(ranks, values, shares);
  const ratio = (intercept + slope) / intercept;
  const analytic = gradient.valueType === 'other';
  const error = slopeError(gradient);
  const exact = limitsByLevel(confidence, (level) =>
    ordered(multiplier * (slope - zScore(level) * error), multiplier * (slope + zScore(level) * error)),
  );
  const fit = {
    sii: finite(slope * multiplier),
    rii: finite(multiplier < 0 ? 1 / ratio : ratio),
    intercept: finite(intercept),
  };
  if (!simulate) return { ...fit, ...(analytic ? { siiLimits: exact, siiMethod: 'analytic' } : {}) };

  const simulated = simulateGradients(gradient, multiplier, repetitions, seed);
  return {
    ...fit,
    siiLimits: analytic ? exact : limitsByLevel(confidence, (level) => drawnLimits(simulated.sii, level)),
    riiLimits: limitsByLevel(confidence, (level) => drawnLimits(simulated.rii, level)),
    siiMethod: analytic ? 'analytic' : 'simulated',
    riiMethod: 'simulated',
  };
}
