import { fileSize } from '@commonweal/charts/language/source.js';
import type { Selected, DashboardWords } from './words.js';

/** English for a dashboard. */
export const enDashboard: DashboardWords = {
  lang: 'en',
  texts: {
    about: 'About these figures',
    download: 'Download all data',
    fileSize: (type, bytes) => `${type}, ${fileSize(bytes, 'bytes')}`,
    list: 'List of files',
    failed: 'The data could not be downloaded. Try again.',
    selected: (selected) => {
      const parts = partsOf(selected);
      return parts.length === 0
        ? 'The figures on this page no longer follow that choice.'
        : `The figures on this page now follow your choice: ${parts.join('; ')}.`;
    },
    messages: (count, figures) =>
      `In ${String(count)} of ${String(figures)} figures there is a message about it.`,
  },
};

function partsOf({ area, comparators, benchmark, period, group, indicator }: Selected): string[] {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['', area],
    ['compared with ', benchmark],
    ['beside ', comparators],
    ['', indicator],
    ['', group],
    ['', period],
  ];
  return pairs.flatMap(([before, text]) => (text === null || text === '' ? [] : [`${before}${text}`]));
}
