const MAX_LENGTH = 40;

/** Edit distance (Levenshtein) of two short words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The allowed word most like the one given, or null when none is like it (more than half of it would change).
 *
 * @example
 * nearest('quantiles', ['quantile', 'jenks']); // 'quantile'
 */
export function nearest(word: string, allowed: readonly string[]): string | null {
  const wanted = word.trim().toLowerCase().slice(0, MAX_LENGTH);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of allowed) {
    const changes = distance(wanted, candidate.toLowerCase().slice(0, MAX_LENGTH));
    if (changes < least && changes <= Math.max(wanted.length, 2) / 2) {
      least = changes;
      best = candidate;
    }
  }
  return best;
}
