import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { publishedTones } from '@commonweal/charts/kit/choosing/outcomes.js';
import { keyTones } from '@commonweal/charts/kit/outcome.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Lacking } from '@commonweal/charts/language/words.js';
import type { ChoroplethReading } from './analysis.js';
import type { ChoroplethTableOptions } from './options.js';
import { fixedRanges, roundRanges } from './ranges.js';
import { SIGN_TONES, signOf } from './signs.js';
import type { ChoroplethTableWords } from './words.js';

/**
 * The ramp step of a class. 0 is the faintest; with `low`, the lowest class stands out.
 *
 * @example
 * stepOf(0, 5, 'low'); // 4
 */
export function stepOf(index: number, count: number, emphasis: ChoroplethTableOptions['emphasis']): number {
  return emphasis === 'low' ? count - 1 - index : index;
}

/** The meaning of each shade and sign, or of each outcome with the number of values that have it. */
export function choroplethKey(
  selection: Selection,
  reading: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): LegendItem[] {
  return options.shadeBy === 'value'
    ? [...valueKey(reading, options, words), ...signKey(selection, reading, words)]
    : outcomeKey(selection, reading, words);
}

function counted(reading: ChoroplethReading, words: ChoroplethTableWords, n: number): string {
  return words.legendCount(n, reading.groups.length > 1 ? 'value' : reading.facts.noun);
}

/** The classes of each unit, with the names of their columns if there are several units. */
function valueKey(
  reading: ChoroplethReading,
  options: ChoroplethTableOptions,
  words: ChoroplethTableWords,
): LegendItem[] {
  const { mixedUnits } = reading.facts;
  return reading.scales.flatMap(({ format, labels, classes, numbers, facts }) => {
    const steps = classes.count;
    const inCell = (shown: string): string => words.inCell(shown, format.unit, mixedUnits);
    const ranges =
      classes.method === 'fixed'
        ? fixedRanges(options.breaks, facts, numbers, inCell, words)
        : classes.round.length === 0
          ? null
          : roundRanges(classes.round, numbers, inCell, words);
    return facts.map(({ index, lowest, highest }): LegendItem => {
      const own = lowest === highest ? inCell(lowest) : words.range(inCell(lowest), inCell(highest));
      return {
        sign: { kind: 'step', step: stepOf(index, steps, options.emphasis), steps },
        text: ranges?.[index] ?? own,
        detail: null,
        ...(mixedUnits ? { of: words.list(labels) } : {}),
      };
    });
  });
}

/** The signs beside values, the lower side first; only those that some cell has. */
function signKey(
  selection: Selection,
  reading: ChoroplethReading,
  words: ChoroplethTableWords,
): LegendItem[] {
  const found = new Map<OutcomeTone, LegendItem>();
  for (const group of reading.groups) {
    reading.plain.forEach((_, row) => {
      const sign = signOf(selection, group, row, words);
      if (sign !== null)
        found.set(sign.tone, {
          sign: { kind: 'glyph', tone: sign.tone, glyph: sign.glyph },
          text: sign.word,
          detail: null,
        });
    });
  }
  return SIGN_TONES.flatMap((tone) => found.get(tone) ?? []);
}

function outcomeKey(
  selection: Selection,
  reading: ChoroplethReading,
  words: ChoroplethTableWords,
): LegendItem[] {
  const { polarity, benchmark, mixed } = selection;
  const isPublished = selection.outcomes === 'published';
  const counts = new Map<OutcomeTone, number>();
  for (const { tones, shown } of reading.groups) {
    tones.forEach((tone, row) => {
      // Cells without a figure have their own legend entry.
      if (shown[row] !== null) counts.set(tone, (counts.get(tone) ?? 0) + 1);
    });
  }
  const judged = benchmark === null ? [] : keyTones(polarity, counts);
  const tones = isPublished ? publishedTones(counts) : judged;
  const listed = counts.has('notCompared') ? [...tones, 'notCompared' as const] : tones;
  return listed.map((tone) => ({
    sign: { kind: 'outcome', outcome: { tone, ...words.outcomes[tone] } },
    text: isPublished
      ? words.choosing.publishedLegend(tone)
      : words.legendOutcome(tone, areaInSentence(benchmark?.area.name ?? ''), lackingOf(reading)),
    detail: mixed === null ? counted(reading, words, counts.get(tone) ?? 0) : null,
  }));
}

/** What areas with a figure lack for a comparison. */
function lackingOf({ groups }: ChoroplethReading): Lacking {
  const found = groups.flatMap(({ tones, shown, benchmark }) =>
    tones.some((tone, row) => tone === 'notCompared' && shown[row] !== null) ? [benchmark === null] : [],
  );
  if (found.every((isWithout) => isWithout)) return 'benchmark';
  return found.includes(true) ? 'both' : 'limits';
}
