import { isPeriodText } from '../../dataset/parse-period.js';
import { confidenceLevelAssumed } from '../../issues/messages.js';
import { rowCells } from '../cell-table.js';
import { ASSUMED_LEVEL, type LimitColumns } from '../columns.js';
import type { Layout, Measure, Prepared } from '../layout.js';
import { type LimitHeading, limitHeading, valueHeading } from '../limit-heading.js';
import { prepareTable } from './tidy.js';

interface LimitColumn extends LimitHeading {
  readonly column: number;
}

/** The pairs of limits, one a level; null where a side is missing or stands twice. */
function pairsOf(limits: readonly LimitColumn[]): readonly LimitColumns[] | null {
  const pairs = new Map<number, { level: number; lower: number | null; upper: number | null }>();
  for (const { level: stated, side, column } of limits) {
    const level = stated ?? ASSUMED_LEVEL;
    const pair = pairs.get(level) ?? { level, lower: null, upper: null };
    if (pair[side] !== null) return null;
    pair[side] = column;
    pairs.set(level, pair);
  }
  const found = [...pairs.values()];
  return found.every(({ lower, upper }) => lower !== null && upper !== null) ? found : null;
}

/** Limits by the column of the value whose name they bear, and those names; null where it is not certain of which value one is. */
function pairedLimits(headings: ReadonlyMap<number, string>) {
  const names = new Map<number, string>();
  const named = new Map<string, LimitColumn[]>();
  for (const [column, heading] of headings) {
    const limit = limitHeading(heading);
    if (limit === null) names.set(column, valueHeading(heading));
    else {
      const known = named.get(limit.of);
      if (known === undefined) named.set(limit.of, [{ ...limit, column }]);
      else known.push({ ...limit, column });
    }
  }
  const limits = new Map<number, readonly LimitColumns[]>();
  for (const [column, name] of names) {
    const pairs = pairsOf(named.get(name) ?? []);
    if (pairs === null) return null;
    limits.set(column, pairs);
  }
  // Two values of one name, or limits of none, are not certain.
  const valueNames = new Set(names.values());
  const isEach = valueNames.size === names.size && [...named.keys()].every((of) => valueNames.has(of));
  return isEach && named.size > 0 ? { names, limits } : null;
}

/** A wide table with limits: each value has those of its own name, and the name may be its period. */
function withLimits(prepared: Prepared): Prepared {
  const { header, columns } = prepared;
  const headings = new Map(columns.measures.map(({ value }) => [value, header[value] ?? '']));
  const found = pairedLimits(headings);
  if (found === null) return prepared;
  const arePeriods = columns.period === null && [...found.names.values()].every(isPeriodText);
  const measures = columns.measures.flatMap((measure): Measure[] => {
    const limits = found.limits.get(measure.value);
    if (limits === undefined) return [];
    const name = found.names.get(measure.value) ?? '';
    return [{ ...measure, limits, says: arePeriods ? [['period', name]] : measure.says }];
  });
  return { ...prepared, columns: { ...columns, measures } };
}

/** A wide table where each column of values has its limits beside it: `2019`, `2019 lower CI`, `2019 upper CI`, `2020` …. */
export const wideLimitsLayout: Layout = {
  format: 'csv',
  label: '',
  recognises: (source) => {
    if (source.kind !== 'cells') return false;
    const header = rowCells(source.table, 0);
    return header.some((heading) => (limitHeading(heading)?.of ?? '') !== '');
  },
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const preparation = prepareTable(source.table, options);
    if (preparation.prepared === null || preparation.prepared.columns.measures.length < 2) return preparation;
    const prepared = withLimits(preparation.prepared);
    const assumed = prepared.columns.measures
      .flatMap(({ limits }) => limits.map(({ lower }) => prepared.header[lower ?? -1] ?? ''))
      .find((heading) => limitHeading(heading)?.level === null);
    const issues = assumed === undefined ? [] : [confidenceLevelAssumed(assumed)];
    return { prepared, issues: [...preparation.issues, ...issues] };
  },
};
