import type { Subject } from './facts.js';
import { commonUnit } from './formats.js';
import { rowNoun } from './row-noun.js';
import type { Selection } from './select.js';

/** Texts that are not blank, each once: ‘Persons’ may be the sex and the deprivation of one number. */
function distinctTexts(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = text.trim().toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, text);
  }
  return [...found.values()];
}

/** What every sentence about a selection starts from. */
export function subjectOf({ indicator, formats, period, fixed, areas }: Selection): Subject {
  const plain = areas.flatMap(({ kind, area }) => (kind === 'plain' ? [area] : []));
  return {
    noun: rowNoun(plain),
    indicator: indicator.name,
    unit: commonUnit(formats),
    period: period === null || period.label === '' ? null : period.label,
    fixed: distinctTexts([...fixed.values()]),
  };
}
