import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { publishedTones } from '@commonweal/charts/kit/choosing/outcomes.js';
import { keyTones } from '@commonweal/charts/kit/outcome.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { PairReading } from './analysis.js';
import { pairOutcome } from './cells.js';
import type { PairedComparisonWords } from './words.js';

/** What each outcome means. The marks need no entry: they are in the headers of the columns they are drawn from. */
export function legendOf(
  selection: Selection,
  reading: PairReading,
  tested: boolean,
  words: PairedComparisonWords,
): LegendItem[] {
  if (!tested) return [];
  return tonesOf(selection, reading, words).map((tone) => ({
    sign: { kind: 'glyph', tone, glyph: words.outcomes[tone].glyph, isColoured: true },
    text: meaningOf(tone, selection, reading, words),
    detail: null,
  }));
}

function tonesOf(
  selection: Selection,
  { rows }: PairReading,
  words: PairedComparisonWords,
): readonly OutcomeTone[] {
  const counts = new Map<OutcomeTone, number>();
  for (const row of rows) {
    const { tone } = pairOutcome(row, selection, words);
    counts.set(tone, (counts.get(tone) ?? 0) + 1);
  }
  const tones =
    selection.outcomes === 'published' ? publishedTones(counts) : keyTones(selection.polarity, counts);
  return counts.has('notCompared') ? [...tones, 'notCompared'] : tones;
}

function meaningOf(
  tone: OutcomeTone,
  { outcomes }: Selection,
  { rows, facts }: PairReading,
  words: PairedComparisonWords,
): string {
  if (outcomes === 'published') return words.choosing.publishedLegend(tone);
  if (tone === 'similar' && !facts.isExact) return words.pairNotes.limitsOverlap;
  if (tone !== 'notCompared') return words.legendOutcome(tone, facts.reference);
  const not = rows.filter(({ side }) => side === 'notCompared');
  return words.pairNotes.notCompared(
    not.some((row) => row.facts !== null),
    not.some((row) => row.facts === null),
  );
}
