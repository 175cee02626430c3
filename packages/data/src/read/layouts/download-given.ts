import type { Issue } from '../../issues/issue.js';
import { noNumericColumn } from '../../issues/messages.js';
import type { Columns } from '../layout.js';
import type { ReadOptions } from '../options.js';
import { givenColumns } from '../roles/given.js';

/** The columns of a download with the author's `columns` applied, or the issues if that fails. */
export interface GivenDownload {
  readonly columns: Columns;
  readonly issues: readonly Issue[];
}

/**
 * Applies `columns` to a download: which column names the areas or the period, which are groups, and which number to
 * show. A column given another role stops being a group.
 */
export function asGiven(
  header: readonly string[],
  found: Columns,
  options: ReadOptions,
  samplesOf: (column: number) => readonly string[],
): GivenDownload {
  const { roles, issues } = givenColumns(header, options.columns ?? new Map<string, string>());
  if (issues.length > 0) return { columns: found, issues };
  const of = (role: string): number | null =>
    [...roles].find(([, named]) => named.kind === 'single' && named.role === role)?.[0] ?? null;
  const groups = [...roles].flatMap(([column, named]): [string, number][] =>
    named.kind === 'group' ? [[named.dimension ?? (header[column] ?? '').toLowerCase(), column]] : [],
  );
  const value = of('value');
  const measures = value === null ? found.measures : found.measures.filter((each) => each.value === value);
  if (value !== null && measures.length === 0)
    return { columns: found, issues: [noNumericColumn(header, header[value] ?? null, samplesOf(value))] };
  return {
    issues: [],
    columns: {
      ...found,
      areaCode: of('area_code') ?? found.areaCode,
      area: of('area') ?? found.area,
      period: of('period') ?? found.period,
      groups: [...found.groups.filter(([, column]) => !roles.has(column)), ...groups],
      measures,
    },
  };
}
