import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Lacking } from '@commonweal/charts/language/words.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { GridReading } from './analysis.js';
import type { IndicatorGridWords } from './words.js';

const ORDER = ['better', 'similar', 'worse', 'higher', 'lower', 'notCompared'] as const;

/** Each outcome that some value has, with its count. Empty if no value is compared. */
export function gridLegend(reading: GridReading, words: IndicatorGridWords): readonly LegendItem[] {
  if (reading.all.compared === 0) return [];
  const counts = new Map<OutcomeTone, number>();
  for (const { values } of reading.indicators)
    for (const { tone } of values.values()) if (tone !== null) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  const benchmark = areaInSentence(reading.apart.find(({ kind }) => kind === 'benchmark')?.area.name ?? '');
  const textOf = (tone: OutcomeTone): string => {
    if (tone === 'notCompared') return words.legendOutcome(tone, benchmark, lackingOf(reading));
    if (reading.basis === 'published') return words.choosing.publishedLegend(tone);
    return benchmark === '' ? words.outcomes[tone].word : words.legendOutcome(tone, benchmark);
  };
  return ORDER.flatMap((tone) => {
    const count = counts.get(tone);
    if (count === undefined) return [];
    const outcome = { tone, ...words.outcomes[tone] };
    return [{ sign: { kind: 'outcome', outcome }, text: textOf(tone), detail: words.legendCount(count, 'value') }];
  });
}

/** What values without an outcome lack. */
function lackingOf({ indicators }: GridReading): Lacking {
  const some = indicators.filter(({ values }) => [...values.values()].some(({ tone }) => tone === 'notCompared'));
  if (some.every(({ basis }) => basis === 'noBenchmark')) return 'benchmark';
  return some.some(({ basis }) => basis === 'noBenchmark') ? 'both' : 'limits';
}
