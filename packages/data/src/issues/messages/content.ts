import type { Choice } from '../../dataset/choice.js';
import { codeChange } from '../code-change.js';
import { createIssue } from '../create-issue.js';
import type { ComparedRole, InsteadOfBenchmark, SourceKind } from '../details/content.js';
import type { Issue } from '../issue.js';
import { nearest, nearestNames } from '../nearest.js';

export type { SourceKind } from '../details/content.js';

/** Nothing at all was supplied, or only white space. */
export function emptyData(source: string | null = null): Issue {
  return createIssue('empty-data', 'fatal', { text: 'emptyData' }, { source });
}

/** A header without any rows under it. */
export function noRows(columns: readonly string[], source: string | null = null): Issue {
  return createIssue('no-rows', 'fatal', { text: 'noRows', columns }, { source });
}

/** A number in brackets, which may be a negative one. */
const IN_BRACKETS = /^\D*\([^\p{L}]*\d[^\p{L}]*\)\D*$/u;
/** A number followed by others in brackets, as limits are written. */
const WITH_LIMITS = /\d[^\d]*[([].*\d.*[-\u2013,;]|\d[^\d]*[([].*\bto\b/;

/** No column could be read as the value; `samples` are the first cells of the column that was tried, if one was. */
export function noNumericColumn(
  columns: readonly string[],
  column: string | null = null,
  samples: readonly string[] = [],
): Issue {
  const details = {
    text: 'noNumericColumn',
    columns,
    column,
    samples,
    areInBrackets: samples.some((sample) => IN_BRACKETS.test(sample.slice(0, 40))),
    haveLimits: samples.some((sample) => WITH_LIMITS.test(sample.slice(0, 60))),
  } as const;
  return createIssue('no-numeric-column', 'fatal', details, { column });
}

/** A name in `columns`, `where` or `sort` that matches no column. */
export function unknownColumn(name: string, columns: readonly string[], attribute = 'columns'): Issue {
  const details = { text: 'unknownColumn', name, columns, attribute, like: nearest(name, columns) } as const;
  return createIssue('unknown-column', 'fatal', details, { column: name, raw: name });
}

/** `where`, or `areas` if given, left nothing. `values` are those in the column, if one column alone is to blame. */
export function nothingMatches(
  where: Choice['where'],
  values: readonly string[] = [],
  areas: readonly string[] = [],
): Issue {
  if (areas.length > 0)
    return createIssue('nothing-matches', 'fatal', { text: 'noAreaLeft', areas }, { raw: areas.join('; ') });
  const like = nearest(where[0]?.[1] ?? '', values);
  const raw = where.map(([column, value]) => `${column} = ${value}`).join('; ');
  return createIssue('nothing-matches', 'fatal', { text: 'nothingMatches', where, values, like }, { raw });
}

/** A GSS or ITL code. */
const CODE = /^\s*(?:[A-Z]\d{8}|TL[A-Z]\w{0,3})\s*$/i;

function unknownPlace(name: string, names: readonly string[], codes: readonly string[]) {
  const change = codeChange(name, codes);
  // Suggest no similar names for codes: they are not misspelt as words are.
  const like = change === null && !CODE.test(name) ? nearestNames(name, names) : [];
  return { name, like, change } as const;
}

/** A requested area that is not in the data. `names` and `codes` are those in the data. */
export function unknownArea(name: string, names: readonly string[], codes: readonly string[] = []): Issue {
  const details = { text: 'unknownArea', ...unknownPlace(name, names, codes) } as const;
  return createIssue('unknown-area', 'partial', details, { raw: name });
}

/** A requested benchmark or comparator that is not in the data. */
export function unknownBenchmark(
  name: string,
  names: readonly string[],
  codes: readonly string[] = [],
  role: ComparedRole = 'benchmark',
): Issue {
  const details = { text: 'unknownBenchmark', ...unknownPlace(name, names, codes), role } as const;
  return createIssue('unknown-benchmark', 'partial', details, { raw: name });
}

/** A requested period that is not in the data. */
export function unknownPeriod(period: string, periods: readonly string[]): Issue {
  return createIssue('unknown-period', 'fatal', { text: 'unknownPeriod', period, periods }, { raw: period });
}

/** A built-in indicator that does not exist. */
export function unknownIndicator(name: string, indicators: readonly string[]): Issue {
  const details = { text: 'unknownIndicator', name, indicators, like: nearest(name, indicators) } as const;
  return createIssue('unknown-indicator', 'fatal', details, { raw: name });
}

/** Several numbers for one place in the chart. The rows differ in `columns`; `choice` would settle it. */
export function ambiguousObservations(
  place: string,
  count: number,
  columns: readonly string[],
  lines: readonly number[] = [],
  choice: Choice = { where: [], values: [] },
): Issue {
  const details = { text: 'ambiguousObservations', place, count, columns, lines, choice } as const;
  return createIssue('ambiguous-observations', 'fatal', details, {
    line: lines[0] ?? null,
    column: columns[0] ?? null,
    raw: place,
  });
}

/** Two sources given at once; the first in the documented order was used. */
export function sourcesOverridden(used: SourceKind, ignored: readonly SourceKind[]): Issue {
  return createIssue('sources-overridden', 'notice', { text: 'sourcesOverridden', used, ignored });
}

/** An option that only makes sense with a benchmark. `option` is the attribute as written. */
export function benchmarkNeeded(option: string): Issue {
  return createIssue('benchmark-needed', 'partial', { text: 'benchmarkNeeded', option }, { raw: option });
}

/**
 * An option that needs the benchmark's figure, which is missing, and what happens instead. `option` is the attribute as
 * written.
 */
export function benchmarkWithoutFigure(option: string, name: string, instead: InsteadOfBenchmark): Issue {
  const details = { text: 'benchmarkWithoutFigure', option, name, instead } as const;
  return createIssue('benchmark-without-figure', 'notice', details, { raw: name });
}

/** A comparison of two areas with a different number of areas. `names` are those the attributes leave. */
export function notTwoAreas(names: readonly string[]): Issue {
  return createIssue('not-two-areas', 'fatal', { text: 'notTwoAreas', names });
}
