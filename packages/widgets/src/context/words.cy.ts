// Not yet read by a translator.
import { period as periodInWelsh } from '@commonweal/charts/language/cy/prose.js';
import type { ContextWords, Selected } from './words.js';

/** Welsh for a page context. */
export const cyContext: ContextWords = {
  lang: 'cy',
  texts: {
    selected: (selected) => {
      const parts = partsOf(selected);
      return parts.length === 0
        ? 'Nid yw’r ffigurau ar y dudalen hon yn dilyn y dewis hwnnw mwyach.'
        : `Mae’r ffigurau ar y dudalen hon bellach yn dilyn eich dewis: ${parts.join('; ')}.`;
    },
    messages: (count, figures) => `Mae neges amdano mewn ${String(count)} o’r ${String(figures)} ffigur.`,
  },
};

function partsOf({ area, comparators, benchmark, period, group, indicator }: Selected): string[] {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['', area],
    ['o’i gymharu â: ', benchmark],
    ['ochr yn ochr â: ', comparators],
    ['', indicator],
    ['', group],
    ['', period === null ? null : periodInWelsh(period)],
  ];
  return pairs.flatMap(([before, text]) => (text === null || text === '' ? [] : [`${before}${text}`]));
}
