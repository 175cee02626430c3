import type { Dataset, Issue, ReadResult, SetAside } from '@commonweal/data';
import { distinctAreas, distinctPeriods, fileTooLarge, isMissing } from '@commonweal/data';
import { LARGEST_FILE } from '@commonweal/widgets';
import { readArguments } from './arguments.js';
import type { Command, Exit, Io } from './io.js';
import { EXIT, tell, writeJson } from './io.js';
import { issueLine } from './issues.js';
import { bytesOf, dataOf } from './files.js';

const OPTIONS = { strict: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** What was recognised in a data file, and what was set aside. */
interface Findings {
  readonly file: string;
  readonly format: string | null;
  readonly columns: readonly string[];
  readonly rows: { readonly kept: number; readonly setAside: readonly Aside[] };
  readonly indicator: Dataset['indicator'];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly values: { readonly numbers: number; readonly missing: Readonly<Record<string, number>> };
  readonly withLimits: number;
  readonly issues: readonly Issue[];
}

interface Aside {
  readonly reason: string;
  readonly count: number;
  readonly lines: readonly number[];
}

export const checkCommand: Command = {
  summary: 'reads a data file and says what was recognised',
  help: `Usage: commonweal check FILE [--strict]

Reads a CSV or JSON file as a widget would, and says what was recognised, what was set aside, and why. FILE may be -
for standard input.

  --strict   warnings fail too, not only what cannot be read
  --json     print it as JSON

Exit status: 0 it can be shown; 1 it cannot, or with --strict not all of it; 2 wrong arguments.
`,
  async run(args, io): Promise<Exit> {
    const { values, subject: file } = readArguments('check', args, OPTIONS, 'FILE');
    const bytes = await bytesOf(file);
    tell(io, `Reading ${file}, ${bytes.length} bytes …`);
    const { read } = dataOf(bytes);
    const findings = findingsOf(file, {
      ...read,
      issues: [...sizeIssues(file, bytes.length), ...read.issues],
    });
    if (values.json === true) writeJson(io, findings);
    else print(io, findings);
    const failing = values.strict === true ? ['fatal', 'partial'] : ['fatal'];
    return findings.issues.some(({ severity }) => failing.includes(severity)) ? EXIT.found : EXIT.ok;
  },
};

/** A widget does not even begin to read a larger file. */
function sizeIssues(file: string, bytes: number): Issue[] {
  if (bytes <= LARGEST_FILE) return [];
  const most = LARGEST_FILE.toLocaleString('en-GB');
  const message = `A widget reads no file of more than ${most} bytes, and this has ${bytes.toLocaleString('en-GB')}. Give a smaller extract.`;
  return [{ ...fileTooLarge(file, LARGEST_FILE), message }];
}

function findingsOf(file: string, read: ReadResult): Findings {
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
    issues: read.issues,
  };
}

function asidesOf({ setAside, cells }: ReadResult): readonly Aside[] {
  const byReason = new Map<SetAside['reason'], number[]>();
  for (const { row, reason } of setAside) {
    const line = cells === null ? row + 1 : cells.line(row);
    byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
  }
  return [...byReason].map(([reason, lines]) => ({ reason, count: lines.length, lines }));
}

/** At most so many names or lines are printed; the JSON has all. */
const MOST = 8;
const some = (texts: readonly (string | number)[]): string =>
  texts.length > MOST
    ? `${texts.slice(0, MOST).join(', ')} and ${texts.length - MOST} more`
    : texts.join(', ');

function print(io: Io, found: Findings): void {
  const { rows, indicator, values } = found;
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
        ['Set aside', at.some((line) => line > 0) ? `${reason}: line ${some(at)}` : reason] as const,
    ),
  ];
  io.out(`${found.file}\n`);
  for (const [what, text] of lines) if (text !== '') io.out(`  ${what.padEnd(11)} ${text}\n`);
  for (const issue of found.issues) io.out(issueLine(issue));
}
