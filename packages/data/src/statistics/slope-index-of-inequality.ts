import type { LimitsByLevel } from './confidence.js';
import { meanDistance, type Reliability } from './sii-reliability.js';
import { type SlopeIndices, type SlopeIndicesOptions, slopeIndices } from './slope-indices.js';

export interface SlopeIndexOptions extends SlopeIndicesOptions {
  /** Repeat the simulation ten times and report how far the limits move. */
  readonly reliability?: boolean;
}
export interface SlopeIndex extends SlopeIndices {
  readonly reliability: Reliability | null;
}

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
  const first = slopeIndices(options);
  return { ...first, reliability: options.reliability === true ? reliabilityOf(first, options) : null };
}

/** Null where there are no limits to compare. */
function reliabilityOf(
  { siiLimits, riiLimits }: SlopeIndices,
  options: SlopeIndexOptions,
): Reliability | null {
  if (siiLimits === null || riiLimits === null) return null;
  const { seed = 1 } = options;
  const step = Number.isSafeInteger(seed + 9) ? 1 : -1;
  const seeds = Array.from({ length: 9 }, (_, i) => seed + step * (i + 1));
  const later = seeds.map((seed) => slopeIndices({ ...options, seed }));
  const compared = (key: 'siiLimits' | 'riiLimits', first: LimitsByLevel): Record<string, number | null> =>
    meanDistance(
      first,
      later.map((run) => run[key]).filter((limits) => limits !== null),
    );
  return { siiLimits: compared('siiLimits', siiLimits), riiLimits: compared('riiLimits', riiLimits) };
}
