import type { GroupReading } from '@commonweal/charts/kit/group-facts.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { OutcomeMark } from '@commonweal/charts/marks/outcome.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { ChoroplethTableWords } from './words.js';

/** The tones that have a sign beside a value, in the order of the legend. Similar values have none. */
export const SIGN_TONES = ['lower', 'higher', 'worse', 'better'] as const satisfies readonly OutcomeTone[];

const isSigned = (tone: OutcomeTone): boolean => (SIGN_TONES as readonly OutcomeTone[]).includes(tone);

/**
 * The sign beside a value that differs from the benchmark: significantly, by its confidence limits, or as published
 * where the published outcomes are used. Null without either, and among areas at different levels, of which no side is
 * counted.
 *
 * @param row The place of the area among those that are compared.
 */
export function signOf(
  { mixed, outcomes, benchmark }: Selection,
  { sides, tones, shown }: GroupReading,
  row: number,
  words: ChoroplethTableWords,
): OutcomeMark | null {
  if (mixed !== null || (shown[row] ?? null) === null) return null;
  if (outcomes === 'published') {
    const tone = tones[row] ?? 'notCompared';
    if (!isSigned(tone)) return null;
    return { tone, glyph: words.outcomes[tone].glyph, word: words.choosing.publishedLegend(tone) };
  }
  const side = sides[row] ?? 'notCompared';
  if (benchmark === null || (side !== 'higher' && side !== 'lower')) return null;
  const word = words.significantly(side, areaInSentence(benchmark.area.name));
  return { tone: side, glyph: words.outcomes[side].glyph, word };
}
