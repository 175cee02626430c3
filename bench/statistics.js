/** The median and the quartiles of a list of numbers. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const position = share * (sorted.length - 1);
    const low = Math.floor(position);
    const high = Math.ceil(position);
    return sorted[low] + (sorted[high] - sorted[low]) * (position - low);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/**
 * How many times as long `ours` took as `theirs`: the ratio of the medians, and the quartiles of the ratios within each
 * round, which show how stable it is. Both lists hold one time per round.
 */
export function ratio(ours, theirs) {
  const within = quartiles(ours.map((time, round) => time / theirs[round]));
  return {
    value: quartiles(ours).median / quartiles(theirs).median,
    lower: within.lower,
    upper: within.upper,
    rounds: ours.length,
  };
}
