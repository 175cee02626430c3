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
  const { better, worse, higher, lower, compared } = reading.all;
  const counts: Readonly<Record<OutcomeTone, number>> = {
    better,
    similar: compared - better - worse - higher - lower,
    worse,
    higher,
    lower,
    notCompared: reading.withValue - compared,
  };
  const benchmark = areaInSentence(reading.apart.find(({ kind }) => kind === 'benchmark')?.area.name ?? '');
  const textOf = (tone: OutcomeTone): string => {
    if (tone === 'notCompared') return words.legendOutcome(tone, benchmark, lackingOf(reading));
    if (reading.basis === 'published') return words.choosing.publishedLegend(tone);
    return benchmark === '' ? words.outcomes[tone].word : words.legendOutcome(tone, benchmark);
  };
  return ORDER.flatMap((tone) => {
    const count = counts[tone];
    if (count === 0) return [];
    const outcome = { tone, ...words.outcomes[tone] };
    return [
      { sign: { kind: 'outcome', outcome }, text: textOf(tone), detail: words.legendCount(count, 'value') },
    ];
  });
}

/** What values without an outcome lack. */
function lackingOf({ indicators }: GridReading): Lacking {
  const some = indicators.filter(({ reading, tally }) => reading.facts.withValue > tally.compared);
  if (some.every(({ basis }) => basis === 'noBenchmark')) return 'benchmark';
  return some.some(({ basis }) => basis === 'noBenchmark') ? 'both' : 'limits';
}
