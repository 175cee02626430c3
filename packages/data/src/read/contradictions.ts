import { areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { periodKey } from '../dataset/period.js';
import { textsKey } from '../dataset/texts-key.js';
import type { Issue } from '../issues/issue.js';
import { contradictingRows } from '../issues/messages.js';
import { readNumber } from './number.js';
import { isUnnamed } from './row-places.js';

/** The number of a key: 0 for the first one met, then 1, 2 … */
function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Numbers items by key. The key of one and the same object is worked out only once. */
function numbered<Item>(keyOf: (item: Item) => string): (item: Item) => number {
  const byItem = new Map<Item, number>();
  const byKey = new Map<string, number>();
  return (item) => {
    const known = byItem.get(item);
    if (known !== undefined) return known;
    const number = numberIn(byKey, keyOf(item));
    byItem.set(item, number);
    return number;
  };
}

/** Whether no area has two observations. Files of many areas are often so; in others the answer comes soon. */
function areOnce(observations: readonly Observation[]): boolean {
  const seen = new Set<string>();
  for (const { area } of observations) if (seen.size === seen.add(areaKey(area)).size) return false;
  return true;
}

/** More than the items numbered, so that two numbers can be packed into one. */
const MANY = 2 ** 26;

const isContrary = (one: Observation, other: Observation): boolean =>
  isMissing(one.value) || isMissing(other.value)
    ? isMissing(one.value) !== isMissing(other.value)
    : one.value !== other.value;

/** Whether a text column without a role tells two rows apart: a dimension that was not recognised. */
function areDistinct(one: Observation, other: Observation): boolean {
  return [...one.extra].some(([header, text]) => {
    const beside = other.extra.get(header) ?? '';
    return text !== beside && [text, beside].some((cell) => typeof readNumber(cell).value !== 'number');
  });
}

function placeName({ area, period, group }: Observation): string {
  return [area.name, ...(period === null ? [] : [period.label]), ...group.values()]
    .filter((text) => text !== '')
    .join(', ');
}

/**
 * Rows that contradict each other: same area, period and group but a different number, with no text column to tell them
 * apart. All of them are kept.
 *
 * @example
 * contradictions(readDataset('Area,Rate\nYork,5\nYork,6').dataset).map(({ code }) => code); // ['contradicting-rows']
 */
export function contradictions({ observations }: Dataset): Issue[] {
  if (areOnce(observations)) return [];
  const areas = new Map<string, number>();
  const periods = numbered(periodKey);
  const groups = numbered((group: ReadonlyMap<string, string>) => textsKey([...group].flat()));
  const pairs = new Map<number, number>();
  const firsts = new Map<number, Observation>();
  const contrary = new Map<Observation, Observation[]>();
  for (const observation of observations) {
    if (isUnnamed(observation.area)) continue;
    const area = numberIn(areas, areaKey(observation.area));
    // There are few groups and periods, but there may be as many areas as rows.
    const pair = numberIn(pairs, groups(observation.group) * MANY + periods(observation.period));
    const key = area * MANY + pair;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, observation);
    else if (isContrary(first, observation) && !areDistinct(first, observation)) {
      const others = contrary.get(first);
      if (others === undefined) contrary.set(first, [observation]);
      else others.push(observation);
    }
  }
  if (contrary.size === 0) return [];
  const lines = [...contrary]
    .flatMap(([first, others]) => [first, ...others])
    .flatMap(({ line }) => line ?? []);
  return [contradictingRows([...contrary.keys()].map(placeName), lines)];
}
