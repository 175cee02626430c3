import { areaKey } from '../../dataset/area.js';
import { columnKey } from '../../dataset/filter.js';
import { isMissing } from '../../dataset/missing.js';
import type { Observation } from '../../dataset/observation.js';
import { periodKey } from '../../dataset/period.js';
import { StatisticsError } from '../../statistics/errors.js';
import type { SuppressionRule } from '../../dataset/suppression-rule.js';

/** One count, by its category in every dimension. */
export interface CountCell {
  readonly place: readonly string[];
  /** Null if unknown. */
  readonly count: number | null;
  /** Whether it must be hidden: by the rule, or because the source suppressed it. */
  readonly secret: boolean;
  /** Indexes of the observations with this count: a row can occur more than once. */
  readonly holders: readonly number[];
}

/** Observations as a table of counts. */
export interface CountTable {
  readonly dimensions: readonly string[];
  readonly cells: readonly CountCell[];
  /** Whether the values are the counts themselves. */
  readonly valuesAreCounts: boolean;
}

/**
 * Whether a rule hides a count. Modelled counts can be fractional: between two whole numbers, they are hidden if either
 * is.
 *
 * @example
 * isHiddenBy({ suppressFrom: 1, suppressTo: 4, replaceWith: null }, 4.2); // true
 */
export function isHiddenBy({ suppressFrom, suppressTo }: SuppressionRule, count: number): boolean {
  return (
    Math.ceil(count) >= suppressFrom && Math.floor(count) <= suppressTo && !(count === 0 && suppressFrom > 0)
  );
}

/** An observation's count: from the count column, or the value if the table has no such column. */
function countOf({ value, count }: Observation, valuesAreCounts: boolean): number | null {
  const found = valuesAreCounts ? (isMissing(value) ? null : value) : count;
  if (found !== null && found < 0)
    throw new StatisticsError('negative-count', 'count', 'must not be below 0');
  if (valuesAreCounts && found !== null && !Number.isInteger(found)) {
    throw new StatisticsError('missing-field', 'count', 'must be given: the values are not counts');
  }
  return found;
}

/** Whether an observation must be hidden. A number without a count cannot be checked, so it is hidden. */
function isSecret({ value }: Observation, count: number | null, rule: SuppressionRule): boolean {
  if (isMissing(value) && value.missing === 'suppressed') return true;
  return count === null ? !isMissing(value) : isHiddenBy(rule, count);
}

/**
 * Arranges the counts of observations by area, period and groups.
 *
 * @example
 * countTable(readDataset('area,value\nYork,3').dataset.observations, { suppressFrom: 1, suppressTo: 4, replaceWith: null }).cells[0].secret; // true
 */
export function countTable(observations: readonly Observation[], rule: SuppressionRule): CountTable {
  const valuesAreCounts = observations.every(({ count }) => count === null);
  const groups = [...new Set(observations.flatMap(({ group }) => [...group.keys()]))];
  const cells = new Map<
    string,
    { place: string[]; count: number | null; secret: boolean; holders: number[] }
  >();
  observations.forEach((observation, index) => {
    const { area, period, group } = observation;
    const place = [areaKey(area), periodKey(period), ...groups.map((name) => group.get(name) ?? '')];
    const key = JSON.stringify(place);
    const count = countOf(observation, valuesAreCounts);
    const secret = isSecret(observation, count, rule);
    const there = cells.get(key);
    if (there === undefined) cells.set(key, { place, count, secret, holders: [index] });
    else {
      there.holders.push(index);
      there.count ??= count;
      there.secret ||= secret;
    }
  });
  return {
    dimensions: ['area', 'period', ...groups.map(columnKey)],
    cells: [...cells.values()],
    valuesAreCounts,
  };
}
