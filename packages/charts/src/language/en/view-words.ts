import type { ViewWords } from '../words.js';

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
    partFailed: 'Part of this chart did not load, so it stays as it is.',
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
};
