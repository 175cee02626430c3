import { StatisticsError } from './errors.js';
import { probability, required } from './input.js';
import { normalQuantile } from './normal-quantile.js';
import { gammaTails, poissonTerm, positiveRoot } from './special.js';

/**
 * Quantile of the chi-square distribution, by Newton's method on the regularised incomplete gamma function, starting
 * from Wilson and Hilferty's approximation. Degrees of freedom can be fractional (a weighted count x has 2x and 2x +
 * 2); with 0 the quantile is 0. Relative error is below 1e-8 for p from 0.0005 to 0.9995.
 *
 * @example
 * chiSquareQuantile({ p: 0.5, df: 0 }); // { value: 0 }
 */
export function chiSquareQuantile(options: { readonly p: number; readonly df: number }): {
  readonly value: number;
} {
  const p = probability(options.p, 'p');
  const df = required(options.df, 'df');
  if (df < 0) throw new StatisticsError('bad-option', 'df', 'must not be below 0');
  // Half of the smallest number underflows to 0, too.
  if (df / 2 === 0) return { value: 0 };
  const normal = normalQuantile({ p }).value;
  if (df > 1e5) return { value: expansion(normal, df) };
  const a = df / 2;
  const cubed = a * (1 - 1 / (9 * a) + normal / (3 * Math.sqrt(a))) ** 3;
  // Near 0 the distribution function is x^a / Γ(a + 1), and the cube approximation breaks down.
  const nearZero = Math.min(1, (p / poissonTerm(a, 1) / Math.E) ** (1 / a));
  const start = cubed > 0.1 * a ? cubed : nearZero;
  // The quantile underflows.
  if (start === 0) return { value: 0 };
  const x = positiveRoot(start, (at) => {
    const { lower, upper } = gammaTails(a, at);
    return [p < 0.5 ? lower - p : 1 - p - upper, (poissonTerm(a, at) * a) / at];
  });
  return { value: 2 * x };
}

/** Cornish and Fisher's expansion about the normal quantile: exact to 1e-12 for many degrees of freedom. */
function expansion(z: number, df: number): number {
  const root = Math.sqrt(2 * df);
  return (
    df +
    root * z +
    (2 / 3) * (z ** 2 - 1) +
    (z ** 3 - 7 * z) / (9 * root) -
    (6 * z ** 4 + 14 * z ** 2 - 32) / (405 * df) +
    (9 * z ** 5 + 256 * z ** 3 - 433 * z) / (2430 * root * df)
  );
}
