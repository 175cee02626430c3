import { areaKey, findAmbiguity, type Observation, textsKey, varyingDimensions } from '@commonweal/data';

/** The dimension that only repeats the unit of each number, so no sentence should name it; null if there is none. */
export function unitDimension(observations: readonly Observation[]): string | null {
  const states = ({ group, unit = '' }: Observation): boolean => group.get('unit')?.trim() === unit;
  return observations.length > 0 && observations.every(states) ? 'unit' : null;
}

/**
 * The dimensions that distinguish the observations, leaving out the unit if each combination of the others has just
 * one: `Cancer`, not `Cancer, %`.
 */
export function distinguishingDimensions(
  observations: readonly Observation[],
  unit: string | null,
): readonly string[] {
  const all = varyingDimensions(observations);
  if (unit === null || !all.includes(unit)) return all;
  const others = all.filter((dimension) => dimension !== unit);
  const groupOf = ({ group }: Observation): string => textsKey(others.map((name) => group.get(name) ?? ''));
  const units = new Map<string, string>();
  for (const observation of observations) {
    const own = observation.group.get(unit) ?? '';
    if ((units.get(groupOf(observation)) ?? own) !== own) return all;
    units.set(groupOf(observation), own);
  }
  const isOne = findAmbiguity(observations, (o) => textsKey([areaKey(o.area), groupOf(o)])) === null;
  return isOne ? others : all;
}
