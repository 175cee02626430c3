import { columnKey, type Filtered, filterWhere, matchesPeriod, textKey } from '../dataset/filter.js';
import type { Observation } from '../dataset/observation.js';
import type { Prepared } from './layout.js';
import type { Observed } from './observe.js';

/**
 * Keeps the observations whose columns have the wanted texts, under the names that observations have (`area`, `sex`), and under the
 * headings of the source: `Local authority`, `Year`, a column of marks.
 */
export function filterRows(
  { observations, rowOf }: Observed,
  { table, header, columns }: Prepared,
  where: ReadonlyMap<string, string>,
): Filtered {
  const filtered = filterWhere(observations, where);
  const headed = new Map(
    filtered.unknown.map((name) => [
      name,
      header.findIndex((heading) => columnKey(heading) === columnKey(name)),
    ]),
  );
  const unknown = filtered.unknown.filter((name) => headed.get(name) === -1);
  if (filtered.unknown.length === unknown.length) return { ...filtered, unknown };
  const rowBy = new Map(observations.map((observation, index) => [observation, rowOf[index] ?? 0]));
  const matches = (observation: Observation): boolean =>
    [...headed].every(([name, column]) => {
      const wanted = where.get(name) ?? '';
      const { period } = observation;
      if (column === columns.period && period !== null) return matchesPeriod(period, wanted);
      return textKey(table.at(rowBy.get(observation) ?? 0, column)) === textKey(wanted);
    });
  return { observations: filtered.observations.filter(matches), unknown };
}
