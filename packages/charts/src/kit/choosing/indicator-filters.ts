import { columnText, filterWhere, type Issue } from '@commonweal/data';
import type { IndicatorPart } from './indicator-parts.js';
import { partWhere } from './where-parts.js';

/** The indicators that `where` keeps, and the filters that are left for the figures of each. */
export interface FilteredParts {
  readonly parts: readonly IndicatorPart[];
  readonly where: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/**
 * Applies the filters of `where` that choose indicators: those on a column of which each indicator has one value, like
 * its domain. The others choose figures of each.
 */
export function filterIndicators(
  parts: readonly IndicatorPart[],
  where: ReadonlyMap<string, string>,
): FilteredParts {
  if (where.size === 0) return { parts, where, issues: [] };
  const { issues } = partWhere(
    parts.flatMap(({ dataset }) => dataset.observations),
    where,
  );
  if (issues.length > 0) return { parts: [], where, issues };
  const isOfIndicators = (column: string): boolean =>
    parts.length > 1 &&
    parts.every(
      ({ dataset }) =>
        new Set(dataset.observations.map((observation) => columnText(observation, column))).size === 1,
    );
  const chosen = new Map([...where].filter(([column]) => isOfIndicators(column)));
  return {
    parts: parts.filter(
      ({ dataset }) => filterWhere(dataset.observations.slice(0, 1), chosen).observations.length > 0,
    ),
    where: new Map([...where].filter(([column]) => !chosen.has(column))),
    issues,
  };
}
