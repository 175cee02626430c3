import { type Area, areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { type Period, periodKey } from '../dataset/period.js';
import { type AbsoluteGap, absoluteGap, type GapSide } from '../statistics/absolute-gap.js';
import { type RelativeGap, relativeGap } from '../statistics/relative-gap.js';

/** The two categories to compare, and their group. */
export interface GapsOptions {
  /** The group that distinguishes them: `decile`, `quintile`, `sex`. */
  readonly dimension: string;
  readonly most: string;
  readonly least: string;
  readonly confidence?: number | readonly number[];
}

/** The gap in one area and period; `group` holds the groups that both share. */
export interface AreaGap {
  readonly area: Area;
  readonly period: Period | null;
  readonly group: ReadonlyMap<string, string>;
  readonly absolute: AbsoluteGap;
  readonly relative: RelativeGap;
}

function sideOf({ value, limits }: Observation): GapSide {
  const pair = limits.find(({ level }) => level === 0.95);
  return {
    value: numberOf(value),
    lower95: pair?.lower ?? null,
    upper95: pair?.upper ?? null,
  };
}

/**
 * The gap between two categories of a group, such as the most and least deprived tenths, in every area and period that
 * has both (`absoluteGap`, `relativeGap`). The gap is null if either value is missing. Leaves out areas and periods
 * where a category occurs twice.
 *
 * @example
 * const { dataset } = readDataset('area,decile,value\nYork,1,31\nYork,10,20');
 * gapsBetween(dataset, { dimension: 'decile', most: '1', least: '10' })[0].absolute.value; // 11
 */
export function gapsBetween({ observations }: Dataset, options: GapsOptions): AreaGap[] {
  const { dimension, most, least, confidence = 0.95 } = options;
  const places = new Map<string, { most: Observation[]; least: Observation[]; group: Map<string, string> }>();
  for (const observation of observations) {
    const category = observation.group.get(dimension);
    if (category !== most && category !== least) continue;
    const group = new Map([...observation.group].filter(([name]) => name !== dimension));
    const key = JSON.stringify([areaKey(observation.area), periodKey(observation.period), ...group]);
    const place = places.get(key) ?? { most: [], least: [], group };
    place[category === most ? 'most' : 'least'].push(observation);
    places.set(key, place);
  }
  return [...places.values()].flatMap((place) => {
    const [one, second] = place.most;
    const [other, third] = place.least;
    if (one === undefined || other === undefined || second !== undefined || third !== undefined) return [];
    const sides = { mostDeprived: sideOf(one), leastDeprived: sideOf(other), confidence };
    return [
      {
        area: one.area,
        period: one.period,
        group: place.group,
        absolute: absoluteGap(sides),
        relative: relativeGap(sides),
      },
    ];
  });
}
