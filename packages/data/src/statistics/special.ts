/**
 * The remainder of Stirling's formula: ln Γ(a) = (a − ½) ln a − a + ½ ln 2π + stirlingRest(a). Accurate to 1e-14 for a
 * of 10 or more (Abramowitz and Stegun 6.1.41).
 *
 * @example
 * stirlingRest(10) < 1 / 120; // true
 */
export function stirlingRest(a: number): number {
  const s = 1 / (a * a);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / a;
}

/**
 * x^a e^−x / Γ(a + 1), the Poisson probability of a (whole or not) at mean x. Expanded about x = a (after Loader, Fast
 * and accurate computation of binomial probabilities, 2000) to keep the precision of large counts.
 *
 * @example
 * Math.abs(poissonTerm(2, 3) - 4.5 * Math.exp(-3)) < 1e-14; // true
 */
export function poissonTerm(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  const u = (x - a) / a;
  return Math.exp(-a * (u - Math.log1p(u)) - stirlingRest(a)) / Math.sqrt(2 * Math.PI * a);
}

function logGamma(a: number): number {
  if (a < 10) return logGamma(a + 1) - Math.log(a);
  return (a - 0.5) * Math.log(a) - a + Math.log(2 * Math.PI) / 2 + stirlingRest(a);
}

/**
 * The lower and upper tails of the gamma distribution with shape a at x (the regularised incomplete gamma functions P
 * and Q). Uses a series below x = a + 1 and a continued fraction above; the other tail is the difference from 1.
 *
 * @example
 * gammaTails(1, 0).lower; // 0
 */
export function gammaTails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const term = poissonTerm(a, x);
  if (x < a + 1) {
    let sum = 1;
    let part = 1;
    for (let k = 1; part > 1e-17 * sum; k++) {
      part *= x / (a + k);
      sum += part;
    }
    return { lower: term * sum, upper: 1 - term * sum };
  }
  const fraction = continuedFraction(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
  const upper = (term * a) / fraction;
  return { lower: 1 - upper, upper };
}

/**
 * b0 + a1/(b1 + a2/(b2 + …)) by Lentz's method, where `step(k)` returns [ak, bk].
 *
 * @example
 * Math.abs(continuedFraction(1, () => [1, 1]) - (1 + Math.sqrt(5)) / 2) < 1e-15; // true
 */
export function continuedFraction(first: number, step: (k: number) => readonly [number, number]): number {
  // A tiny number replaces a zero denominator.
  const notZero = (x: number): number => (x === 0 ? 1e-300 : x);
  let value = notZero(first);
  let c = value;
  let d = 0;
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-15; k++) {
    const [a, b] = step(k);
    d = 1 / notZero(b + a * d);
    c = notZero(b + a / c);
    change = c * d;
    value *= change;
  }
  return value;
}

/**
 * The positive root of an increasing function: Newton's steps from `start`, bisecting whenever a step would leave the
 * known bounds. `at(x)` returns the function and its slope.
 *
 * @example
 * positiveRoot(1, (x) => [x * x - 4, 2 * x]); // 2
 */
export function positiveRoot(
  start: number,
  at: (x: number) => readonly [value: number, slope: number],
): number {
  let x = start;
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < 200; step++) {
    const [value, slope] = at(x);
    if (value > 0) high = x;
    else low = x;
    const newton = x - value / slope;
    // Newton's error is squared at each step, so the next one would change nothing.
    if (Math.abs(newton - x) <= 1e-9 * x) return newton;
    if (newton > low && newton < high) x = newton;
    else x = high === Infinity ? 2 * x : (low + high) / 2;
    if (high - low <= 1e-15 * x) return x;
  }
  return x;
}
