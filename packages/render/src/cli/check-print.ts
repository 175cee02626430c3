import type { ColumnRole } from '@commonweal/data';
import type { CheckFindings } from './check-findings.js';
import type { Output } from './io.js';
import { issueLine } from './issues.js';
import { textTable } from './text-table.js';

/** The most names or lines to print; the JSON output has all. */
const MOST = 8;
const some = (texts: readonly (string | number)[]): string =>
  texts.length > MOST
    ? `${texts.slice(0, MOST).join(', ')} and ${texts.length - MOST} more`
    : texts.join(', ');

/** Maximum width of each column in the table of roles. */
const ROLE_WIDTHS = [32, 24, 48, 48];
const ROLE_HEADINGS = ['Column', 'Role', 'Why', 'What else'];

/** The columns of a file, each with its role. */
function rolesTable(roles: readonly ColumnRole[]): readonly string[] {
  if (roles.length === 0) return [];
  const rows = roles.map(({ column, role, why, others }) => [column, role, why, others.join(', ')]);
  return ['', ...textTable([ROLE_HEADINGS, ...rows], ROLE_WIDTHS).map((line) => `  ${line}`), ''];
}

/** Prints the findings about a file in the requested language: what it is, its columns, and its issues. */
export function printFindings({ line }: Output, found: CheckFindings, lang?: string): void {
  const { rows, indicator, values, chart } = found;
  const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`;
  const missing = Object.entries(values.missing).map(([reason, count]) => `${count} ${reason}`);
  const lines: readonly (readonly [what: string, text: string])[] = [
    ['Layout', found.format ?? 'not recognised'],
    ['Columns', some(found.columns)],
    ['Indicator', indicator.name === '' ? `not named${unit}` : indicator.name + unit],
    ['Areas', String(found.areas)],
    ['Periods', some(found.periods)],
    ...Object.entries(found.groups).map(
      ([name, texts]) => [name, some(texts.map((text) => text || '(none)'))] as const,
    ),
    ['Values', [`${values.numbers} numbers`, ...missing].join(', ')],
    ['With limits', String(found.withLimits)],
    ['Rows', `${rows.kept} read`],
    ...rows.setAside.map(
      ({ reason, lines: at }) =>
        ['Set aside', at.some((each) => each > 0) ? `${reason}: line ${some(at)}` : reason] as const,
    ),
    ['Shown', chart === null ? '' : `${chart.element} is ${chart.state}, with ${chart.rows} rows`],
  ];
  line(found.file);
  for (const [what, text] of lines) if (text !== '') line(`  ${what.padEnd(11)} ${text}`);
  rolesTable(found.roles).forEach(line);
  for (const issue of found.issues) line(issueLine(issue, lang));
}
