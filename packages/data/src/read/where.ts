import {
  columnKey,
  columnText,
  type Filtered,
  filterWhere,
  matchesPeriod,
  textKey,
} from '../dataset/filter.js';
import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { noRows, nothingMatches, nothingMatchesTogether } from '../issues/messages.js';
import type { Prepared } from './layout.js';
import type { Observed } from './observed.js';

/**
 * Keeps the observations whose columns match `where`. A column can be named as in observations (`area`, `sex`) or by
 * its heading in the source: `Local authority`, `Year`, a status column.
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

/**
 * The parts of `where` that match nothing, each with the values there are; if each part matches something, reports that
 * they do not match together.
 */
export function unmatched(
  observed: Observed,
  prepared: Prepared,
  where: ReadonlyMap<string, string>,
): readonly Issue[] {
  if (where.size === 0) return [noRows(prepared.header)];
  const alone = [...where].filter(
    (part) => filterRows(observed, prepared, new Map([part])).observations.length === 0,
  );
  if (alone.length === 0) return [nothingMatchesTogether([...where])];
  return alone.map((part) => nothingMatches([part], textsOf(observed, prepared, part[0])));
}

function textsOf({ observations }: Observed, { table, rows, header }: Prepared, column: string): string[] {
  const texts = new Set<string>();
  for (const observation of observations) texts.add(columnText(observation, column)?.trim() ?? '');
  const at = header.findIndex((heading) => columnKey(heading) === columnKey(column));
  if (texts.size < 2 && at !== -1) for (const row of rows) texts.add(table.at(row, at).trim());
  texts.delete('');
  return [...texts];
}
