import { formatNumber } from '../number.js';
import type { ManyRowsWords } from '../words.js';

/** Words for a table too long for all its rows to be in the page. */
export const enManyRows: ManyRowsWords = {
  longTable: {
    search: 'Search all rows by name',
    limits:
      'Your browser’s own search, copying and printing reach only the rows near those in view. The download has all of them.',
    position: (row, rows) => `Showing from row ${formatNumber(row, 0)} of ${formatNumber(rows, 0)}.`,
    found(n, rows, text) {
      if (n === 0) return `No row has “${text}” in its name.`;
      const of = `${formatNumber(n, 0)} of ${formatNumber(rows, 0)} rows`;
      return n === 1 ? `${of} has “${text}” in its name.` : `${of} have “${text}” in their names.`;
    },
    printed: (from, to, rows) =>
      `Printed here: rows ${formatNumber(from, 0)} to ${formatNumber(to, 0)} of ${formatNumber(rows, 0)}, and any that are highlighted. The download has all of them.`,
  },
  rowsShown: (shown, all) =>
    `${formatNumber(shown, 0)} of ${formatNumber(all, 0)} rows are shown; the download has all.`,
};
