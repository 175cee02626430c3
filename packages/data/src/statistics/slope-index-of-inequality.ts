import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { StatisticsError } from './errors.js';
import { finite, isInRange } from './input.js';
import { zScore } from './normal-quantile.js';
import { type Gradient, gradientOf, type SiiInputs } from './sii-inputs.js';
import { meanDistance, type Reliability } from './sii-reliability.js';
import { drawnLimits, simulateGradients } from './sii-simulation.js';
import { ordered, slopeError, transformedFit } from './sii-transformed.js';
import { weightedLine } from './weighted-slope.js';

export interface SlopeIndexOptions extends SiiInputs {
  readonly confidence?: Confidence;
  /** Number of simulations: 100,000 by default, from 1,000 to 10 million. */
  readonly repetitions?: number;
  /** The same seed gives the same limits. Default 1. */
  readonly seed?: number;
  /** False skips the simulation: limits that need it are null, and the function returns quickly. */
  readonly simulate?: boolean;
  /** Repeat the simulation ten times and report how far the limits move. */
  readonly reliability?: boolean;
}
export interface SlopeIndex {
  readonly sii: number | null;
  readonly rii: number | null;
  readonly intercept: number | null;
  readonly siiLimits: LimitsByLevel | null;
  readonly riiLimits: LimitsByLevel | null;
  /** How each pair of limits was calculated; null if there is none. */
  readonly siiMethod: 'analytic' | 'simulated' | null;
  readonly riiMethod: 'analytic' | 'simulated' | null;
  readonly reliability: Reliability | null;
  readonly reason: 'missingValue' | 'valueAtBound' | null;
  readonly warnings: readonly 'moreThanTenQuantiles'[];
}

/** Every repetition is held in memory until they are sorted. */
const MOST_REPETITIONS = 10_000_000;

/**
 * Slope index of inequality (least deprived end minus most deprived end of the fitted line, in the units of the values)
 * and relative index (their ratio), over 5 to 100 quantiles ordered from most to least deprived (Low and Low, J Public
 * Health 2004;26:388–95). A multiplier of −1 or −100 reverses both. With `transform`, recommended for rates and
 * proportions, the line is fitted to ln or logit. Standard errors come from 95% limits, or can be given on the scale of
 * the value type. Limits are exact for the SII of `other`, and for both indices of a transformed fit. The rest are
 * simulated, which takes about 0.1 s for 100,000 repetitions: do not do it while rendering.
 *
 * @example
 * slopeIndexOfInequality({ populations: [1, 1, 1, 1, 1], values: [70, 70, 70, 70, 70], standardErrors: [1, 1, 1, 1, 1], simulate: false }).sii; // 0
 */
export function slopeIndexOfInequality(options: SlopeIndexOptions): SlopeIndex {
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
  if (options.transform !== true) return { ...NOTHING, ...plainFit(gradient, multiplier, options), warnings };
  const fit = transformedFit(gradient, multiplier, confidence);
  const { siiLimits, riiLimits } = fit;
  const same = {
    siiLimits: meanDistance(siiLimits, [siiLimits]),
    riiLimits: meanDistance(riiLimits, [riiLimits]),
  };
  return { ...NOTHING, ...fit, reliability: options.reliability === true ? same : null, warnings };
}

const NOTHING: SlopeIndex = {
  sii: null,
  rii: null,
  intercept: null,
  siiLimits: null,
  riiLimits: null,
  siiMethod: null,
  riiMethod: null,
  reliability: null,
  reason: null,
  warnings: [],
};

function plainFit(gradient: Gradient, multiplier: number, options: SlopeIndexOptions): Partial<SlopeIndex> {
  const {
    confidence = 0.95,
    repetitions = 100_000,
    seed = 1,
    simulate = true,
    reliability = false,
  } = options;
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

  const once = (at: number): { readonly sii: LimitsByLevel; readonly rii: LimitsByLevel } => {
    const simulated = simulateGradients(gradient, multiplier, repetitions, at);
    return {
      sii: analytic ? exact : limitsByLevel(confidence, (level) => drawnLimits(simulated.sii, level)),
      rii: limitsByLevel(confidence, (level) => drawnLimits(simulated.rii, level)),
    };
  };
  const first = once(seed);
  const later = reliability ? Array.from({ length: 9 }, (_, i) => once(seed + 1 + i)) : [];
  return {
    ...fit,
    siiLimits: first.sii,
    riiLimits: first.rii,
    siiMethod: analytic ? 'analytic' : 'simulated',
    riiMethod: 'simulated',
    reliability: reliability
      ? {
          siiLimits: meanDistance(
            first.sii,
            later.map((run) => run.sii),
          ),
          riiLimits: meanDistance(
            first.rii,
            later.map((run) => run.rii),
          ),
        }
      : null,
  };
}
