import { upperTail } from './confidence.js';
import { probability } from './input.js';

/**
 * Quantile of the standard normal distribution: Wichura's algorithm AS 241, PPND16 (Applied Statistics 1988;37:477–84),
 * with a relative error of about 1e-16. `p` must be strictly between 0 and 1.
 *
 * @example
 * normalQuantile({ p: 0.5 }); // { value: 0 }
 */
export function normalQuantile({ p }: { readonly p: number }): { readonly value: number } {
  const q = probability(p, 'p') - 0.5;
  if (Math.abs(q) <= 0.425) return { value: q * rational(CENTRE, 0.180625 - q * q) };
  return { value: q < 0 ? -quantileAbove(p) : quantileAbove(1 - p) };
}

/** The quantile that a share of less than 0.075 is above. */
function quantileAbove(share: number): number {
  const r = Math.sqrt(-Math.log(share));
  return r <= 5 ? rational(SHOULDER, r - 1.6) : rational(TAIL, r - 5);
}

/**
 * The z score of a two-sided level above 0.85, as all confidence levels are: who needs no other takes nothing of the
 * middle of the distribution.
 *
 * @example
 * zScore(0.998); // 3.090232306167813
 */
export function zScore(level: number): number {
  return quantileAbove(1 - upperTail(level));
}

type Rational = readonly [top: readonly number[], bottom: readonly number[]];

function rational([top, bottom]: Rational, x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, c) => sum * x + c, 0);
}

const CENTRE: Rational = [
  [
    3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
    4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
  ],
  [
    1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
    3.930789580009271061e4, 2.8729085735721942674e4, 5.226495278852854561e3,
  ],
];
const SHOULDER: Rational = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 2.4178072517745061177e-1, 2.27238449892691845833e-2, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1, 1.4810397642748007459e-1,
    1.51986665636164571966e-2, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
];
const TAIL: Rational = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 2.9656057182850489123e-1,
    2.6532189526576123093e-2, 1.2426609473880784386e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 5.9983220655588793769e-1, 1.3692988092273580531e-1, 1.48753612908506148525e-2, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
];
