import type { SetAside, SetAsideReason } from '@commonweal/data';

/** Why rows are not in the data, in words that follow a number of rows. */
const REASONS: Readonly<Record<SetAsideReason, readonly [one: string, many: string]>> = {
  header: ['with the column names', 'with the column names'],
  blank: ['that is blank', 'that are blank'],
  title: ['with a title', 'with titles'],
  section: ['that heads a section', 'that head sections'],
  note: ['with a note', 'with notes'],
  provenance: ['that says where the figures come from', 'that say where the figures come from'],
  unreadable: ['that could not be read', 'that could not be read'],
  repeated: ['that repeats another', 'that repeat others'],
  limit: ['with confidence limits of other rows', 'with confidence limits of other rows'],
  where: ['that a condition leaves out', 'that a condition leaves out'],
};

/** How many lines are named. */
const NAMED = 5;

/** The rows that are not in the data for one reason, with the first lines on which they are. */
export interface AsideView {
  readonly reason: SetAsideReason;
  readonly text: string;
}

function lineList(lines: readonly number[]): string {
  const named = lines.slice(0, NAMED).join(', ');
  const more = lines.length > NAMED ? ' and more' : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`;
}

/**
 * The rows set aside in words, by reason. The header is no row of data, so it is not listed.
 *
 * @param lineOf The line of the source on which a row starts.
 * @example
 * asideViews([{ row: 4, reason: 'blank' }], (row) => row + 1)[0]?.text; // '1 row that is blank (line 5)'
 */
export function asideViews(rows: readonly SetAside[], lineOf: (row: number) => number): AsideView[] {
  const byReason = new Map<SetAsideReason, number[]>();
  for (const { row, reason } of rows) {
    if (reason === 'header') continue;
    const lines = byReason.get(reason);
    if (lines === undefined) byReason.set(reason, [lineOf(row)]);
    else lines.push(lineOf(row));
  }
  return Array.from(byReason, ([reason, lines]) => {
    const [one, many] = REASONS[reason];
    const what = lines.length === 1 ? `1 row ${one}` : `${lines.length} rows ${many}`;
    return { reason, text: `${what} (${lineList(lines)})` };
  });
}
