import { createIssue } from '../create-issue.js';
import type { CodeWithNames } from '../details/roles.js';
import type { Issue } from '../issue.js';

/**
 * A role in `columns` that does not exist. `like` is the one that was meant, if known; `roles` are those to list, empty
 * after another such message.
 */
export function unknownRole(
  role: string,
  column: string,
  like: string | null,
  roles: readonly string[],
): Issue {
  const details = { text: 'unknownRole', role, column: column.trim(), like, roles } as const;
  return createIssue('unknown-role', 'fatal', details, { raw: role });
}

/** Columns that could be the value instead of the one used. */
export function valueUncertain(taken: string, others: readonly string[]): Issue {
  const found = { column: taken, raw: others[0] ?? '' };
  return createIssue('value-uncertain', 'notice', { text: 'valueUncertain', taken, others }, found);
}

/** A column of ranks whose heading does not say so. `of` is the column they rank, or null. */
export function rankUncertain(column: string, of: string | null): Issue {
  return createIssue('rank-uncertain', 'notice', { text: 'rankUncertain', column, of }, { column, raw: of });
}

/** Counts shown as they are, although the data also has their denominator. */
export function countWithDenominator(value: string, denominator: string): Issue {
  const details = { text: 'countWithDenominator', value, denominator } as const;
  return createIssue('count-with-denominator', 'notice', details, { column: value, raw: denominator });
}

/** Columns of numbers read side by side that look like different kinds of numbers. */
export function differentNumbers(columns: readonly string[]): Issue {
  const [first = ''] = columns;
  const details = { text: 'differentNumbers', columns } as const;
  return createIssue('different-numbers', 'notice', details, { column: first, raw: first });
}

/** Rows without an area column. `column` could be it, if not null; fatal if nothing can be shown. */
export function noAreaColumn(column: string | null, severity: 'notice' | 'fatal' = 'notice'): Issue {
  return createIssue('no-area-column', severity, { text: 'noAreaColumn', column }, { column });
}

/** Columns that could name the areas instead of the one used. */
export function areaUncertain(taken: string, others: readonly string[]): Issue {
  const found = { column: taken, raw: others[0] ?? '' };
  return createIssue('area-uncertain', 'notice', { text: 'areaUncertain', taken, others }, found);
}

/** Codes that have several names, or are markers in place of a code: they identify no area. */
export function codesWithoutIdentity(codes: readonly CodeWithNames[], lines: readonly number[]): Issue {
  const found = { line: lines[0] ?? null, raw: codes[0]?.code ?? null };
  return createIssue('code-without-identity', 'notice', { text: 'codesWithoutIdentity', codes }, found);
}

/** Limits in the file that do not belong to the value the author chose. */
export function limitsOfAnother(limits: readonly string[], owner: string, value: string): Issue {
  const details = { text: 'limitsOfAnother', limits, owner, value } as const;
  return createIssue('limits-of-another', 'notice', details, { column: value, raw: limits[0] ?? null });
}

/** A JSON object with several lists of records. */
export function severalTables(keys: readonly string[]): Issue {
  return createIssue('several-tables', 'fatal', { text: 'severalTables', keys }, { raw: keys[0] ?? null });
}
