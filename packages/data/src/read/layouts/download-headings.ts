import { spannedHeader } from '../../issues/messages.js';
import type { Issue } from '../../issues/issue.js';
import type { CellTable } from '../cell-table.js';
import { limitHeading } from '../roles/limit-heading.js';
import { text } from './download-sections.js';

/** The headings over each column, from the top down; a heading over several columns counts for each of them. */
export interface Headings {
  readonly titles: readonly (readonly string[])[];
  /** Set if it is not clear which columns a heading covers. */
  readonly issue: Issue | null;
}

const isLimit = (name: string): boolean => {
  const limit = limitHeading(name);
  return limit?.of === '' && !limit.isWeak;
};

/**
 * Whether the headings in a row also cover the empty cells to their right, given the labels `under` each column. They
 * do if the same labels are under each heading, or if all labels under empty cells are confidence limits. They do not
 * if only the last heading is followed by empty cells, and those have labels of their own found nowhere else. Null if
 * neither is certain.
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

/** Reads the header rows of a download, repeating each heading over all its columns. */
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
      const title = heading === '' && over === true && under.length > 0 ? last : heading;
      if (title !== '') under.unshift(title);
    });
  }
  return { titles, issue };
}
