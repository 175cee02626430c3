import type { LimitPair } from './confidence.js';
import { seededNormals } from './random.js';
import { type Gradient, scaleOf } from './sii-inputs.js';

/** Simulated SII and RII, each sorted ascending. */
export interface SimulatedGradients {
  readonly sii: Float64Array;
  readonly rii: Float64Array;
}

/**
 * Samples every value from its normal distribution on its scale, converts it back and refits the line. A negative
 * multiplier reverses both measures.
 *
 * @example
 * simulateGradients({ shares: [0.5, 0.5], ranks: [0.25, 0.75], values: [1, 2], scaled: [1, 2], errors: [0, 0], valueType: 'other' }, 1, 2, 1).sii; // Float64Array.of(2, 2)
 */
export function simulateGradients(
  gradient: Gradient,
  multiplier: number,
  repetitions: number,
  seed: number,
): SimulatedGradients {
  const { shares, scaled, errors } = gradient;
  const { from } = scaleOf(gradient.valueType);
  const slopes = slopeWeights(gradient);
  const middle = centre(gradient);
  const normal = seededNormals(seed);
  const sii = new Float64Array(repetitions);
  const rii = new Float64Array(repetitions);
  for (let r = 0; r < repetitions; r++) {
    let slope = 0;
    let level = 0;
    for (let i = 0; i < scaled.length; i++) {
      const y = from((scaled[i] as number) + (errors[i] as number) * normal());
      slope += (slopes[i] as number) * y;
      level += (shares[i] as number) * y;
    }
    const start = level - slope * middle;
    sii[r] = slope * multiplier;
    rii[r] = multiplier < 0 ? start / (start + slope) : (start + slope) / start;
  }
  return { sii: sii.sort(), rii: rii.sort() };
}

/**
 * The weight of each value in the slope of the weighted least squares line: a (b − B) / Σ a (b − B)².
 *
 * @example
 * slopeWeights({ shares: [0.5, 0.5], ranks: [0.25, 0.75] }); // [-2, 2]
 */
export function slopeWeights(gradient: Pick<Gradient, 'shares' | 'ranks'>): number[] {
  const middle = centre(gradient);
  const parts = gradient.shares.map((share, i) => share * ((gradient.ranks[i] as number) - middle));
  const squares = parts.reduce((sum, part, i) => sum + part * ((gradient.ranks[i] as number) - middle), 0);
  return parts.map((part) => part / squares);
}

/** The mean relative rank (B): a half, apart from rounding. */
function centre({ shares, ranks }: Pick<Gradient, 'shares' | 'ranks'>): number {
  return shares.reduce((sum, share, i) => sum + share * (ranks[i] as number), 0);
}

/**
 * Limits of ascending samples: the round(R α/2)-th smallest and the round(R (1 − α/2))-th.
 *
 * @example
 * drawnLimits(Float64Array.from({ length: 1000 }, (_, i) => i + 1), 0.95); // [25, 975]
 */
export function drawnLimits(sorted: Float64Array, level: number): LimitPair {
  const tail = (1 - level) / 2;
  const at = (share: number): number | null =>
    sorted[Math.max(1, Math.round(sorted.length * share)) - 1] ?? null;
  return [at(tail), at(1 - tail)];
}
