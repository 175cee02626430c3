/** A straight line: its value at 0 and its slope. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * Weighted least squares of y on x. A slope that is only rounding error counts as level, so that equal values give no
 * direction.
 *
 * @example
 * weightedLine([0, 1], [3, 5], [1, 1]); // { intercept: 3, slope: 2 }
 */
export function weightedLine(x: readonly number[], y: readonly number[], weights: readonly number[]): Line {
  let [total, sumX, sumY] = [0, 0, 0];
  weights.forEach((w, i) => {
    total += w;
    sumX += w * (x[i] as number);
    sumY += w * (y[i] as number);
  });
  const [meanX, meanY] = [sumX / total, sumY / total];
  let [products, squares] = [0, 0];
  weights.forEach((w, i) => {
    const dx = (x[i] as number) - meanX;
    products += w * dx * ((y[i] as number) - meanY);
    squares += w * dx * dx;
  });
  const fitted = products / squares;
  const slope = Math.abs(fitted) <= 1e-12 * Math.max(...y.map(Math.abs)) ? 0 : fitted;
  return { intercept: meanY - slope * meanX, slope };
}
