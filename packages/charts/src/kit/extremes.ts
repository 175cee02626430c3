import type { Alike, Extreme } from './facts.js';
import type { Shown } from './shown.js';

/**
 * Of some items with values, those that have the lowest or the highest, in their order: all that extremes are made of,
 * so that no other number needs to be shown to find them.
 *
 * @example
 * atTheEnds([3, null, 1, 2, 3], (value) => value); // [3, 1, 3]
 */
export function atTheEnds<T>(items: readonly T[], valueOf: (item: T) => number | null): T[] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return items.filter((item) => {
    const value = valueOf(item);
    return value === lowest || value === highest;
  });
}

/** Orders by exact value, then by the number printed. */
const compare = (a: Shown, b: Shown): number =>
  a.value === b.value ? a.number - b.number : a.value < b.value ? -1 : 1;

/**
 * Finds the lowest and highest value, each with every area that has it, and whether all values are equal. Null if there
 * are no values. Compares exact values, not the numbers shown.
 *
 * @example
 * extremesOf([['York', { text: '65.3', number: 65.3, value: 65.27 }]]).lowest; // { shown: '65.3', areas: ['York'], count: 1 }
 */
export function extremesOf(values: Iterable<readonly [name: string, shown: Shown | null]>): {
  lowest: Extreme | null;
  highest: Extreme | null;
  alike: Alike;
} {
  let low: { at: Shown; areas: string[] } | null = null;
  let high: { at: Shown; areas: string[] } | null = null;
  for (const [name, shown] of values) {
    if (shown === null) continue;
    const [below, above] = [
      low === null ? -1 : compare(shown, low.at),
      high === null ? 1 : compare(shown, high.at),
    ];
    if (low === null || below < 0) low = { at: shown, areas: [name] };
    else if (below === 0 && !low.areas.includes(name)) low.areas.push(name);
    if (high === null || above > 0) high = { at: shown, areas: [name] };
    else if (above === 0 && !high.areas.includes(name)) high.areas.push(name);
  }
  if (low === null || high === null) return { lowest: null, highest: null, alike: null };
  const isSame = low.at.text === high.at.text;
  return {
    lowest: { shown: low.at.text, areas: low.areas, count: low.areas.length },
    highest: { shown: high.at.text, areas: high.areas, count: high.areas.length },
    alike: isSame ? (low.at.value === high.at.value ? 'equal' : 'shown') : null,
  };
}

/**
 * Whether two different values are shown as the same text.
 *
 * @example
 * looksEqual({ text: '0.04', number: 0.04, value: 0.0412 }, { text: '0.04', number: 0.04, value: 0.0438 }); // true
 */
export const looksEqual = (one: Shown, other: Shown): boolean =>
  one.value !== other.value && one.text === other.text;
