import type { ColumnRole, Dataset, Issue, SetAside, WordedIssue, ReadResult } from '@commonweal/data';
import { distinctAreas, distinctPeriods, isMissing, noNumberRead } from '@commonweal/data';
import type { ChartCheck } from './check-chart.js';

/** What was recognised in a data file, and what was ignored. */
export interface CheckFindings {
  readonly file: string;
  readonly format: string | null;
  readonly columns: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly rows: { readonly kept: number; readonly setAside: readonly Aside[] };
  readonly indicator: Dataset['indicator'];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly values: { readonly numbers: number; readonly missing: Readonly<Record<string, number>> };
  readonly withLimits: number;
  /** What an element shows of it; null if none was requested. */
  readonly chart: Omit<ChartCheck, 'issues'> | null;
  readonly issues: readonly WordedIssue[];
}

interface Aside {
  readonly reason: SetAside['reason'];
  readonly count: number;
  readonly lines: readonly number[];
}

/** Sums up what was read, and how an element renders it. */
export function checkFindings(file: string, read: ReadResult, drawn: ChartCheck | null): CheckFindings {
  const { observations, indicator } = read.dataset;
  const missing = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  for (const { value, group } of observations) {
    if (isMissing(value)) missing.set(value.missing, (missing.get(value.missing) ?? 0) + 1);
    for (const [name, text] of group) groups.set(name, (groups.get(name) ?? new Set()).add(text));
  }
  return {
    file,
    format: read.format,
    columns: read.columns,
    roles: read.roles,
    rows: { kept: read.rowsKept, setAside: asidesOf(read) },
    indicator,
    areas: distinctAreas(observations).length,
    periods: distinctPeriods(observations).map(({ label }) => label),
    groups: Object.fromEntries([...groups].map(([name, texts]) => [name, [...texts]])),
    values: {
      numbers: observations.filter(({ value }) => !isMissing(value)).length,
      missing: Object.fromEntries(missing),
    },
    withLimits: observations.filter(({ limits }) => limits.length > 0).length,
    chart: drawn === null ? null : { element: drawn.element, state: drawn.state, rows: drawn.rows },
    issues: [...read.issues, ...newIn(drawn?.issues ?? [], read.issues)],
  };
}

/** The element's issues that the reader has not reported already: both read the same file. */
function newIn(issues: readonly WordedIssue[], known: readonly WordedIssue[]): readonly WordedIssue[] {
  const reported = new Set(known.map(({ details }) => JSON.stringify(details)));
  return issues.filter(({ details }) => !reported.has(JSON.stringify(details)));
}

/** The verdict on a file that has no number at all. */
export function numberIssues({ values, issues }: CheckFindings): readonly Issue[] {
  if (values.numbers > 0) return [];
  const missing = Object.values(values.missing).reduce((sum, count) => sum + count, 0);
  return [
    noNumberRead(
      missing,
      issues.some(({ severity }) => severity === 'fatal'),
    ),
  ];
}

function asidesOf({ setAside, cells }: ReadResult): readonly Aside[] {
  const byReason = new Map<SetAside['reason'], number[]>();
  for (const { row, reason } of setAside) {
    const lines = byReason.get(reason) ?? [];
    byReason.set(reason, lines);
    lines.push(cells === null ? row + 1 : cells.line(row));
  }
  return [...byReason].map(([reason, lines]) => ({ reason, count: lines.length, lines }));
}
