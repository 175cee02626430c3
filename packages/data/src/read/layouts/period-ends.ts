import { columnKey } from '../../dataset/filter.js';
import { isPeriodText } from '../../dataset/parse-period.js';
import { textAt } from '../cell-table.js';
import type { Prepared } from '../layout.js';

/** Words that tell headings for the start and end of a period apart: `Start date` and `End date`. */
const ENDS: readonly (readonly [start: RegExp, end: string])[] = [
  [/start(?:ing|s)?|begin(?:ning|s)?/, 'end'],
  [/from|since/, 'to'],
  [/first/, 'last'],
];

/** The column with the ends of periods that start in another column, by heading, or null. */
function endColumn(header: readonly string[], start: number): number | null {
  const keys = header.map((name) =>
    columnKey(name)
      .replace(/ending|ends/, 'end')
      .replace('until', 'to'),
  );
  const own = keys[start] ?? '';
  for (const [word, end] of ENDS) {
    if (!word.test(own)) continue;
    const column = keys.indexOf(own.replace(word, end));
    if (column !== -1 && column !== start) return column;
  }
  return null;
}

/**
 * Combines periods that start in one column and end in another: a figure for a year must not look like one for its
 * first day.
 */
export function withEnds(prepared: Prepared): Prepared {
  const { table, header, columns, periodText } = prepared;
  if (columns.period === null || periodText !== undefined) return prepared;
  const end = endColumn(header, columns.period);
  if (end === null) return prepared;
  return {
    ...prepared,
    periodText: (row, raw) => {
      const last = textAt(table, row, end);
      const both = `${raw.trim()} to ${last}`;
      return last !== '' && last !== raw.trim() && isPeriodText(both) ? both : raw;
    },
  };
}
