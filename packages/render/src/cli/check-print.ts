import type { ColumnRole } from '@commonweal/data';
import { languageIn } from '../messages.js';
import type { CheckFindings } from './check-findings.js';
import { CHECK_WORDS } from './check-words.js';
import type { Output } from './io.js';
import { issueLine } from './issues.js';
import { textTable } from './text-table.js';

/** The most names or lines to print; the JSON output has all. */
const MOST = 8;
/** Maximum width of each column in the table of roles. */
const ROLE_WIDTHS = [32, 24, 48, 48];

/** The columns of a file, each with its role. */
function rolesTable(roles: readonly ColumnRole[], headings: readonly string[]): readonly string[] {
  if (roles.length === 0) return [];
  const rows = roles.map(({ column, role, why, others }) => [column, role, why, others.join(', ')]);
  return ['', ...textTable([headings, ...rows], ROLE_WIDTHS).map((line) => `  ${line}`), ''];
}

/** Prints the findings about a file in the requested language: what it is, its columns, and its issues. */
export function printFindings({ line }: Output, found: CheckFindings, lang?: string): void {
  const { rows, indicator, values, chart } = found;
  const words = CHECK_WORDS[languageIn(lang)];
  const { lines: names } = words;
  const some = (texts: readonly (string | number)[]): string =>
    texts.length > MOST ? words.more(texts.slice(0, MOST).join(', '), texts.length - MOST) : texts.join(', ');
  const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`;
  const missing = Object.entries(values.missing).map(([reason, count]) => words.missing(count, reason));
  const lines: readonly (readonly [what: string, text: string])[] = [
    [names.layout, found.format ?? words.notRecognised],
    [names.columns, some(found.columns)],
    [names.indicator, (indicator.name === '' ? words.notNamed : indicator.name) + unit],
    [names.areas, String(found.areas)],
    [names.periods, some(found.periods)],
    ...Object.entries(found.groups).map(
      ([name, texts]) => [name, some(texts.map((text) => text || words.none))] as const,
    ),
    [names.values, [words.numbers(values.numbers), ...missing].join(', ')],
    [names.withLimits, String(found.withLimits)],
    [names.rows, words.read(rows.kept)],
    ...rows.setAside.map(
      ({ reason, lines: at }) =>
        [names.setAside, words.aside(reason, at.some((each) => each > 0) ? some(at) : '')] as const,
    ),
    [names.shown, chart === null ? '' : words.chart(chart)],
  ];
  line(found.file);
  for (const [what, text] of lines) if (text !== '') line(`  ${what.padEnd(11)} ${text}`);
  rolesTable(found.roles, words.headings).forEach(line);
  for (const issue of found.issues) line(issueLine(issue, lang));
}
