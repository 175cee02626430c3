import { createIssue } from '../create-issue.js';
import type { CodeWithNames } from '../details/roles.js';
import type { Issue } from '../issue.js';

/** A role in `columns` that there is not. `like` is the one that is meant, if it is known; `roles` are those that are listed, none after another such message. */
export function unknownRole(
  role: string,
  column: string,
  like: string | null,
  roles: readonly string[],
): Issue {
  const details = { text: 'unknownRole', role, column: column.trim(), like, roles } as const;
  return createIssue('unknown-role', 'fatal', details, { raw: role });
}

/** A column that could be the value beside the one that was taken. */
export function valueUncertain(taken: string, others: readonly string[]): Issue {
  const found = { column: taken, raw: others[0] ?? '' };
  return createIssue('value-uncertain', 'notice', { text: 'valueUncertain', taken, others }, found);
}

/** A column whose cells are ranks, under a heading that does not say so. `of` is the column in whose order they are, or null. */
export function rankUncertain(column: string, of: string | null): Issue {
  return createIssue('rank-uncertain', 'notice', { text: 'rankUncertain', column, of }, { column, raw: of });
}

/** Counts that are shown as they are, while what they are counted in stands beside them. */
export function countWithDenominator(value: string, denominator: string): Issue {
  const details = { text: 'countWithDenominator', value, denominator } as const;
  return createIssue('count-with-denominator', 'notice', details, { column: value, raw: denominator });
}

/** Columns of numbers that are read side by side and look like numbers of different kinds. */
export function differentNumbers(columns: readonly string[]): Issue {
  const [first = ''] = columns;
  const details = { text: 'differentNumbers', columns } as const;
  return createIssue('different-numbers', 'notice', details, { column: first, raw: first });
}

/** Rows that no column names. `column` could, where it is not null; fatal where nothing can be shown of them. */
export function noAreaColumn(column: string | null, severity: 'notice' | 'fatal' = 'notice'): Issue {
  return createIssue('no-area-column', severity, { text: 'noAreaColumn', column }, { column });
}

/** A column that could name the areas beside the one that was taken. */
export function areaUncertain(taken: string, others: readonly string[]): Issue {
  const found = { column: taken, raw: others[0] ?? '' };
  return createIssue('area-uncertain', 'notice', { text: 'areaUncertain', taken, others }, found);
}

/** Codes that stand beside more than one name, or are marks in place of a code: no identity. */
export function codesWithoutIdentity(codes: readonly CodeWithNames[], lines: readonly number[]): Issue {
  const found = { line: lines[0] ?? null, raw: codes[0]?.code ?? null };
  return createIssue('code-without-identity', 'notice', { text: 'codesWithoutIdentity', codes }, found);
}

/** Limits in a file of which the value that an author chose has none. */
export function limitsOfAnother(limits: readonly string[], owner: string, value: string): Issue {
  const details = { text: 'limitsOfAnother', limits, owner, value } as const;
  return createIssue('limits-of-another', 'notice', details, { column: value, raw: limits[0] ?? null });
}

/** An object of JSON with more than one list of records. */
export function severalTables(keys: readonly string[]): Issue {
  return createIssue('several-tables', 'fatal', { text: 'severalTables', keys }, { raw: keys[0] ?? null });
}
