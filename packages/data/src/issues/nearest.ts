const MAX_LENGTH = 40;

/** The edit distance (Levenshtein) between two short words. */
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
 * The allowed word most similar to the one given, or null if none is similar (more than half of it would change).
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

/** The most suggestions a message has room for. */
const MOST = 3;
/** Words common in place names. */
const COMMON = new Set(['the', 'of', 'and', 'city', 'county', 'upon', 'on', 'in', 'with']);

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

/**
 * The names an author may have meant: those that contain every word written, or whose every word was written; failing
 * that, those that a few letters would change. Names that merely share some letters do not count.
 *
 * @example
 * nearestNames('Hull', ['Hartlepool', 'Kingston upon Hull']); // ['Kingston upon Hull']
 * nearestNames('Endland', ['England', 'Scotland']); // ['England']
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const wanted = wordsOf(name);
  const distinct = [...new Set(names)];
  const alias = fullName(name);
  const same = distinct.filter((each) => alias !== null && fullName(each) === alias);
  if (same.length > 0) return same.slice(0, MOST);
  if (wanted.length > 0) {
    const holding = distinct.filter((each) => {
      const words = wordsOf(each);
      const isIn = (some: readonly string[], all: readonly string[]): boolean =>
        some.length > 0 && some.every((word) => all.includes(word));
      return isIn(wanted, words) || isIn(words, wanted);
    });
    const shortest = [...holding].sort((a, b) => a.length - b.length);
    if (shortest.length > 0) return shortest.slice(0, MOST);
  }
  const text = name.trim().toLowerCase().slice(0, MAX_LENGTH);
  const allowed = Math.max(1, Math.floor(text.length / 4));
  let best: string[] = [];
  let least = allowed + 1;
  for (const each of distinct) {
    const other = each.toLowerCase().slice(0, MAX_LENGTH);
    if (Math.abs(other.length - text.length) > allowed) continue;
    const changes = distance(text, other);
    if (changes < least) [least, best] = [changes, [each]];
    else if (changes === least && changes <= allowed) best.push(each);
  }
  return best.slice(0, MOST);
}

/** Countries abbreviated as often as written in full; edit distance cannot match the two forms. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['uk', 'united kingdom'],
  ['gb', 'great britain'],
  ['ni', 'northern ireland'],
]);

/** The full name of such a country, from either form; null for any other name. */
function fullName(name: string): string | null {
  const key = name.trim().toLowerCase().replace(/^the /, '').replace(/\./g, '');
  const full = SHORT_NAMES.get(key) ?? key;
  return [...SHORT_NAMES.values()].includes(full) ? full : null;
}
