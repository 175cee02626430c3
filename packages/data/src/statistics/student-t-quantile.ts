import { StatisticsError } from './errors.js';
import { probability, required } from './input.js';
import { normalQuantile } from './normal-quantile.js';
import { continuedFraction, positiveRoot, stirlingRest } from './special.js';

/**
 * Quantile of Student's t distribution, by Newton's method on the incomplete beta function, starting from the normal
 * quantile. `df` must be 1 or more, and can be fractional. Relative error is below 1e-8 for p from 0.0005 to 0.9995.
 *
 * @example
 * studentTQuantile({ p: 0.5, df: 3 }); // { value: 0 }
 */
export function studentTQuantile(options: { readonly p: number; readonly df: number }): {
  readonly value: number;
} {
  const p = probability(options.p, 'p');
  const df = required(options.df, 'df');
  if (df < 1) throw new StatisticsError('bad-option', 'df', 'must be 1 or more');
  if (p === 0.5) return { value: 0 };
  const z = normalQuantile({ p }).value;
  // From here on, the first terms of Cornish and Fisher's expansion are exact to the last digit.
  if (df > 1e5)
    return { value: z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df) };
  // Solved on the positive side: p − ½ is the probability between 0 and t, 1 − p the probability beyond t.
  const between = Math.abs(p - 0.5);
  const beyond = p < 0.5 ? p : 1 - p;
  const peak = gammaRatio(df / 2) / Math.sqrt(df * Math.PI);
  const t = positiveRoot(Math.abs(z), (x) => {
    const density = peak * Math.exp((-(df + 1) / 2) * Math.log1p((x * x) / df));
    const share = (x * x) / (df + x * x);
    const central = share < 3 / (df + 5);
    const area = central
      ? x * density * betaFraction(0.5, df / 2, share)
      : ((x * density) / df) * betaFraction(df / 2, 0.5, df / (df + x * x));
    return [central ? area - between : beyond - area, density];
  });
  return { value: p < 0.5 ? -t : t };
}

/** Γ(x + ½) / Γ(x), from Stirling's formula, shifted up to where it is exact. */
function gammaRatio(x: number): number {
  if (x < 10) return (gammaRatio(x + 1) * x) / (x + 0.5);
  return Math.sqrt(x) * Math.exp(x * Math.log1p(0.5 / x) - 0.5 + stirlingRest(x + 0.5) - stirlingRest(x));
}

/** Continued fraction of the incomplete beta function, without its leading factor (Abramowitz and Stegun 26.5.8). */
function betaFraction(a: number, b: number, x: number): number {
  return (
    1 /
    continuedFraction(1, (k) => {
      const m = k >> 1;
      const top =
        k % 2 === 0
          ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
          : (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
      return [top, 1];
    })
  );
}
