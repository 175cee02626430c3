import type { ContextWords, Selected } from './words.js';

/** English for a page context. */
export const enContext: ContextWords = {
  lang: 'en',
  texts: {
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
