import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Rows for the same area, period and group with different numbers, and nothing to tell them apart. */
export function contradictingRows(places: readonly string[], lines: readonly number[]): Issue {
  const found = { line: lines[0] ?? null, raw: places[0] ?? null };
  return createIssue('contradicting-rows', 'partial', { text: 'contradictingRows', places, lines }, found);
}

/** Periods such as `2015-16`, which can be read in two ways. */
export function ambiguousPeriod(periods: readonly string[], lines: readonly number[]): Issue {
  const [first = ''] = periods;
  const slashed = first.replace(/\s*(?:[-–—−]|\bto\b)\s*/i, '/');
  const found = { line: lines[0] ?? null, raw: first };
  return createIssue('ambiguous-period', 'notice', { text: 'ambiguousPeriod', periods, slashed }, found);
}

/** Columns with headings of limits, read as groups because it is not certain which values the limits belong to. */
export function limitsAsGroups(columns: readonly string[]): Issue {
  const found = { column: columns[0] ?? null, raw: columns[0] ?? null };
  return createIssue('limits-as-groups', 'partial', { text: 'limitsAsGroups', columns }, found);
}
