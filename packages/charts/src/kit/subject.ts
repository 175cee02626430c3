import type { Area } from '@commonweal/data';
import type { Subject } from './facts.js';
import { yearsInFull } from '../language/years.js';
import { commonUnit } from './formats.js';
import { rowNoun } from './row-noun.js';
import type { Selection } from './select.js';

/** Distinct non-blank texts: ‘Persons’ may be both the sex and the deprivation group of one number. */
function distinctTexts(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = text.trim().toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, text);
  }
  return [...found.values()];
}

/** One after another: the first says already that rows are areas, most often. */
function* plainAreas(areas: Selection['areas']): Iterable<Area> {
  for (const { kind, area } of areas) if (kind === 'plain') yield area;
}

/** The facts that every sentence about a selection shares. */
export function subjectOf({ indicator, formats, period, fixed, noun, areas }: Selection): Subject {
  return {
    noun: noun ?? rowNoun(plainAreas(areas)),
    indicator: indicator.name,
    unit: commonUnit(formats),
    period: period === null || period.label === '' ? null : yearsInFull(period.label),
    fixed: distinctTexts([...fixed.values()]),
  };
}
