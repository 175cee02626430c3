import { createIssue, linesInWords, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';

/** Rows of one area, period and group with different numbers, and nothing that tells them apart. */
export function contradictingRows(places: readonly string[], lines: readonly number[]): Issue {
  const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
  const message = `There are different numbers for ${listed(places)}${where}. All are kept. Check which is right, and take the others out.`;
  return createIssue('contradicting-rows', 'partial', message, {
    line: lines[0] ?? null,
    raw: places[0] ?? null,
  });
}

/** Periods such as `2015-16`, which can be read in two ways. */
export function ambiguousPeriod(periods: readonly string[], lines: readonly number[]): Issue {
  const [first = ''] = periods;
  const one = periods.length === 1;
  const message = `${one ? 'The period' : 'The periods'} ${listed(periods.map(quoted))} may be one year, such as April to March or September to August, or two calendar years together, so ${one ? 'it is' : 'they are'} shown as written and ${one ? 'has' : 'have'} no dates. For a year from April write ${quoted(first.replace(/\s*(?:[-–—−]|\bto\b)\s*/i, '/'))}, for a school year ${quoted(`academic year ${first.replace(/\s*(?:[-–—−]|\bto\b)\s*/i, '/')}`)}.`;
  return createIssue('ambiguous-period', 'notice', message, { line: lines[0] ?? null, raw: first });
}

/** Columns whose headings say limits, read as groups because it is not certain which values they are of. */
export function limitsAsGroups(columns: readonly string[]): Issue {
  const message = `${listed(columns.map(quoted))} ${columns.length === 1 ? 'looks like a confidence limit' : 'look like confidence limits'}, but it is not certain of which numbers. ${columns.length === 1 ? 'It is' : 'They are'} read as a group of ${columns.length === 1 ? 'its' : 'their'} own. Name both limits after the column that they belong to, for example 2019, 2019 lower CI and 2019 upper CI, or give one row for each number.`;
  return createIssue('limits-as-groups', 'partial', message, {
    column: columns[0] ?? null,
    raw: columns[0] ?? null,
  });
}
