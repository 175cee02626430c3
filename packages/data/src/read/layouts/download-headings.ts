import { spannedHeader } from '../../issues/messages.js';
import type { Issue } from '../../issues/issue.js';
import type { CellTable } from '../cell-table.js';
import { limitHeading } from '../roles/limit-heading.js';
import { text } from './download-sections.js';

/** What stands over each column, from the top down; a heading over several columns stands over each of them. */
export interface Headings {
  readonly titles: readonly (readonly string[])[];
  /** Where it cannot be told which columns a heading is over. */
  readonly issue: Issue | null;
}

const isLimit = (name: string): boolean => {
  const limit = limitHeading(name);
  return limit?.of === '' && !limit.isWeak;
};

/**
 * Whether the headings of a row stand over the empty cells at their right as well, given what stands `under` each column. They do where the
 * same labels stand under each, or nothing but confidence limits under the empty cells. They do not where only the last heading has
 * labels of their own beside it that stand nowhere else. Null where neither is certain.
 */
function spans(row: readonly string[], under: readonly string[]): boolean | null {
  const groups: string[][] = [];
  const beside: string[] = [];
  row.forEach((heading, column) => {
    const label = under[column] ?? '';
    if (heading !== '') groups.push([label]);
    else if (label !== '' && groups.length > 0) {
      groups.at(-1)?.push(label);
      beside.push(label);
    }
  });
  if (beside.length === 0) return false;
  const [first = [], ...others] = groups;
  const isSame = others.every((other) => other.join('\n') === first.join('\n'));
  if (beside.every(isLimit) || (others.length > 0 && isSame)) return true;
  const headed = new Set(groups.map(([own]) => own));
  const isOwn = beside.every((label) => !headed.has(label)) && new Set(beside).size === beside.length;
  return others.length > 0 && groups.slice(0, -1).every(({ length }) => length === 1) && isOwn ? false : null;
}

/** Reads the header rows of a download, each heading over all its columns. */
export function headingsOf(table: CellTable, header: readonly number[], width: number): Headings {
  const titles = Array.from({ length: width }, (): string[] => []);
  let issue: Issue | null = null;
  for (const row of [...header].reverse()) {
    const own = titles.map((_, column) => (column === 0 ? '' : text(table, row, column)));
    const over = spans(
      own,
      titles.map((under) => under.join(', ')),
    );
    if (over === null) issue ??= spannedHeader(own.find((name) => name !== '') ?? '', table.line(row));
    let last = '';
    titles.forEach((under, column) => {
      const heading = column === 0 ? text(table, row) : (own[column] ?? '');
      if (column > 0 && heading !== '') last = heading;
      const said = heading === '' && over === true && under.length > 0 ? last : heading;
      if (said !== '') under.unshift(said);
    });
  }
  return { titles, issue };
}
