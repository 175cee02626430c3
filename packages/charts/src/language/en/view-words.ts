import { formatNumber } from '../number.js';
import type { ViewWords } from '../words.js';
import { enReaderNotes } from './reader-notes.js';

/** The words around a chart, which every view has. */
export const enViewWords: ViewWords = {
  lang: 'en-GB',
  labels: {
    area: 'Area',
    rank: 'Rank',
    value: 'Value',
    difference: 'Difference',
    outcome: 'Outcome',
    benchmark: 'benchmark',
    comparator: 'for comparison',
    notRanked: 'Not ranked',
    notGiven: 'Not given',
    source: 'Source',
    period: 'Period',
    release: 'Version',
    asAt: 'Data as at',
    method: 'Method',
    legend: 'Key',
    about: 'About these figures',
    download: 'Download data',
    technicalCode: 'Code',
    tryAgain: 'Try again',
    instruction:
      'Use the arrow keys to move between areas. Press Enter or the space bar to select one, and Escape to clear it.',
  },
  states: {
    loading: 'Loading the figures.',
    partial: 'Some figures could not be shown.',
    empty: 'There are no figures to show.',
    stale: 'These figures are from an earlier load. New ones could not be read.',
    error: 'The figures could not be shown.',
  },
  readers: enReaderNotes,
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
