import type { MixedFacts } from '../../language/choosing.js';
import type { Headline } from '../../language/headline.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import type { OutcomeTone } from '../../marks/tones.js';
import type { GroupReading } from '../group-facts.js';
import { statedSide } from '../outcome.js';
import type { SelectedArea, Selection } from '../select.js';
import { shownOf } from '../shown.js';
import { subjectOf } from '../subject.js';

/** The finding for areas at different levels; empty if they are all at one. */
export function mixedParts(
  selection: Selection,
  words: Words,
  decimals: number,
): { readonly finding?: string; readonly headline?: Headline | null } {
  const { mixed, benchmark, groups, areas } = selection;
  if (mixed === null) return {};
  const only = groups.length === 1;
  const valueOf = (area: SelectedArea | null): { name: string; shown: string } | null => {
    const observation = area?.observations[0];
    const shown = observation === undefined ? null : shownOf(observation, decimals, words);
    return area === null || shown === null
      ? null
      : { name: areaInSentence(area.area.name), shown: shown.text };
  };
  const exact = benchmark?.observations[0] ?? null;
  const highlighted = areas.flatMap((area): MixedFacts['highlighted'] => {
    const value = only && area.highlighted && area.kind === 'plain' ? valueOf(area) : null;
    const [observation] = area.observations;
    if (value === null || observation === undefined) return [];
    return [{ ...value, side: statedSide(selection, observation, exact) }];
  });
  const facts = {
    ...subjectOf(selection),
    levels: mixed.levels,
    highlighted,
    benchmark: only ? valueOf(benchmark) : null,
  };
  return { finding: words.choosing.mixedFinding(facts), headline: words.choosing.mixedHeadline(facts) };
}

/**
 * The number of areas with each published outcome; empty if outcomes are calculated here, or the areas are not counted
 * together.
 */
export function publishedCountsOf(
  selection: Selection,
  readings: readonly GroupReading[],
  words: Words,
): string {
  const { outcomes, mixed, groups } = selection;
  if (outcomes !== 'published' || mixed !== null) return '';
  return words.choosing.publishedCounts(
    readings.map(({ tones, shown }, i) => {
      const counts = new Map<OutcomeTone, number>();
      tones.forEach((tone, row) => {
        if (tone !== 'notCompared' && shown[row] !== null) counts.set(tone, (counts.get(tone) ?? 0) + 1);
      });
      const compared = [...counts.values()].reduce((sum, n) => sum + n, 0);
      return {
        group: groups.length > 1 ? (groups[i]?.label ?? null) : null,
        counts,
        compared,
        withValue: shown.filter((each) => each !== null).length,
      };
    }),
    subjectOf(selection),
  );
}

/** The published outcome of the highlighted area; empty unless exactly one is highlighted. */
export function publishedOutcomeOf({ outcomes, areas, against }: Selection, words: Words): string {
  const highlighted = areas.filter((area) => area.highlighted && area.kind === 'plain');
  const [only] = highlighted;
  const outcome = only?.observations[0]?.outcome;
  if (outcomes !== 'published' || highlighted.length !== 1 || only === undefined || outcome === undefined)
    return '';
  return words.choosing.publishedOutcome(areaInSentence(only.area.name), outcome, against);
}
