import type { Cell, LegendItem } from '../../chart/types.js';
import { publishedTones } from '../choosing/outcomes.js';
import { keyTones, sideOfBenchmark, toneOf } from '../outcome.js';
import { outcomeCell, textCell } from '../rows.js';
import type { Selection } from '../select.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import type { OutcomeTone } from '../../marks/tones.js';
import type { RankingEntry, RankingReading } from './analysis.js';

/** The outcome of each area that can be compared with the benchmark. */
export type RankingOutcomes = ReadonlyMap<RankingEntry, OutcomeTone>;

/**
 * Compares each area with the benchmark by its own confidence limits, or takes the published outcomes. An area whose
 * limits do not allow a comparison has none.
 */
export function rankingOutcomes(
  { outcomes, level, polarity }: Selection,
  { entries, benchmark }: RankingReading,
): RankingOutcomes {
  if (outcomes === 'computed' && benchmark === null) return new Map();
  const compared = entries.flatMap((entry): [RankingEntry, OutcomeTone][] => {
    const { area, observation, value } = entry;
    if (area.kind !== 'plain' || value === null) return [];
    const tone =
      outcomes === 'published'
        ? (observation.outcome ?? 'notCompared')
        : toneOf(sideOfBenchmark(observation, benchmark?.observation ?? null, level), polarity);
    return tone === 'notCompared' ? [] : [[entry, tone]];
  });
  return new Map(compared);
}

/** Sign and word. An area that is not compared has an empty cell, of which a screen reader says so. */
export function toneCell(tone: OutcomeTone | undefined, words: Words): Cell {
  if (tone === undefined) return textCell('', null, words.outcomes.notCompared.word);
  return outcomeCell({ tone, ...words.outcomes[tone] });
}

/** The meaning of each outcome, with the number of areas that have it. */
export function outcomeLegend(
  compared: RankingOutcomes,
  { outcomes, polarity, benchmark, mixed }: Selection,
  { facts }: RankingReading,
  words: Words,
): LegendItem[] {
  if (compared.size === 0) return [];
  const counts = new Map<OutcomeTone, number>();
  for (const tone of compared.values()) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  const isPublished = outcomes === 'published';
  const tones = isPublished ? publishedTones(counts) : keyTones(polarity, counts);
  return tones.map((tone) => ({
    sign: { kind: 'glyph', tone, glyph: words.outcomes[tone].glyph, isColoured: true },
    text: isPublished
      ? words.choosing.publishedLegend(tone)
      : words.legendOutcome(tone, areaInSentence(benchmark?.area.name ?? '')),
    detail: mixed === null ? words.legendCount(counts.get(tone) ?? 0, facts.noun) : null,
  }));
}
