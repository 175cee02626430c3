import type { Dataset } from '../dataset/dataset.js';
import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { sentinels } from '../issues/messages.js';

/** Measures of change may well be negative. */
const CHANGE =
  /\b(?:chang|differ|gap\b|net\b|growth|balance|varia|deviat|anomal|deficit|surplus|profit|loss\b|temperature|z.?score|points?\b)/i;
/** How many times larger than all others a number must be to count as far from them. */
const FAR = 10;
/** With fewer other numbers, nothing can be far from them. */
const FEWEST = 2;
/** Positive 9 and 99 are ordinary numbers. */
const LEAST_POSITIVE = 999;

/** Whether a number is all nines, whole or with one or two decimals. */
const isNines = (value: number): boolean =>
  // Its last whole digit settles most numbers without writing them out.
  Math.abs(value) % 10 >= 9 && /^9{1,7}(?:\.99?)?$/.test(String(Math.abs(value)));

/** The numbers of one group that are not all nines. */
interface Others {
  count: number;
  largest: number;
  negative: boolean;
}
const none = (): Others => ({ count: 0, largest: 0, negative: false });

function isFar(value: number, others: Others, canFall: boolean): boolean {
  const isLarge = Math.abs(value) >= FAR * others.largest;
  if (value > 0) return value >= LEAST_POSITIVE && isLarge;
  return isLarge || (!others.negative && !canFall);
}

/**
 * Numbers such as −99 or 9999 that are far from the others in their group: software writes them for ‘missing’. They are
 * shown as given, because they may be right.
 *
 * @example
 * possibleSentinels(readDataset('Area,Cases\nYork,-99\nLeeds,12\nHull,8').dataset).map(({ code }) => code); // ['possible-sentinel']
 */
export function possibleSentinels({ observations, indicator }: Dataset): Issue[] {
  const suspects = observations.filter(({ value }) => typeof value === 'number' && isNines(value));
  if (suspects.length === 0) return [];
  const all = none();
  const byGroup = new Map<Observation['group'], Others>();
  for (const { group, value } of observations) {
    if (typeof value !== 'number' || isNines(value)) continue;
    const ofGroup = byGroup.get(group) ?? none();
    byGroup.set(group, ofGroup);
    for (const others of [all, ofGroup]) {
      others.count += 1;
      others.largest = Math.max(others.largest, Math.abs(value));
      others.negative ||= value < 0;
    }
  }
  const cells = suspects.flatMap(({ group, value, raw, line }) => {
    const own = byGroup.get(group) ?? all;
    const others = own.count < FEWEST ? all : own;
    const canFall = CHANGE.test([indicator.name, indicator.unit, ...group.values()].join(' '));
    const isSuspect = typeof value === 'number' && others.count >= FEWEST && isFar(value, others, canFall);
    return isSuspect ? [{ raw, line }] : [];
  });
  return cells.length === 0 ? [] : [sentinels(cells)];
}
