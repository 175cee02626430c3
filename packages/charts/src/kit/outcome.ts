import {
  compareByOverlap,
  compareObservation,
  numberOf,
  type Observation,
  type OneLevelSide,
  outcomeOf,
  type Polarity,
  sideOf,
} from '@commonweal/data';
import type { Words } from '../language/words.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { OutcomeTone } from '../marks/tones.js';

/** The side of the benchmark a value is on, or `notCompared` if the data cannot say. */
export type Side = 'higher' | 'similar' | 'lower' | 'notCompared';

const STEPS: Readonly<Record<Side, OneLevelSide | null>> = {
  higher: 1,
  similar: 0,
  lower: -1,
  notCompared: null,
};

function asSide(outcome: string): Side {
  return outcome === 'higher' || outcome === 'lower' || outcome === 'similar' ? outcome : 'notCompared';
}

/**
 * Compares an observation, by its own limits, with a benchmark that is treated as exact.
 *
 * @example
 * const [england, , barnsley] = selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection.areas;
 * sideOfBenchmark(barnsley.observations[0], england.observations[0], 0.95); // 'lower'
 */
export function sideOfBenchmark(
  observation: Observation,
  benchmark: Observation | null,
  level: number | null,
): Side {
  const exact = benchmark === null ? null : numberOf(benchmark.value);
  return asSide(compareObservation(observation, exact, 'noJudgement', level).outcome);
}

/**
 * The side to report for an area from our own comparison; null if there is none, or the published outcomes are shown
 * instead.
 */
export function statedSide(
  { outcomes, level }: { readonly outcomes: 'computed' | 'published'; readonly level: number | null },
  observation: Observation,
  benchmark: Observation | null,
): Exclude<Side, 'notCompared'> | null {
  const side = outcomes === 'published' ? 'notCompared' : sideOfBenchmark(observation, benchmark, level);
  return side === 'notCompared' ? null : side;
}

/**
 * Compares two local values, neither of them exact: they differ if their limits do not overlap.
 *
 * @example
 * const [england, region] = selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection.areas;
 * sideByOverlap(region.observations[0], england.observations[0], 0.95); // 'lower'
 */
export function sideByOverlap(observation: Observation, reference: Observation, level: number | null): Side {
  return asSide(compareByOverlap(observation, reference, 'noJudgement', level).outcome);
}

/**
 * Compares one of two areas with the other: by its own limits if the other counts as exact, otherwise by whether the
 * limits overlap.
 */
export const sideOfPair = (
  observation: Observation,
  reference: Observation,
  isExact: boolean,
  level: number | null,
): Side =>
  isExact ? sideOfBenchmark(observation, reference, level) : sideByOverlap(observation, reference, level);

/**
 * Compares two numbers alone, as if the interval had no width.
 *
 * @example
 * sideBySize({ value: 3 }, 2); // 'higher'
 */
export function sideBySize({ value }: Pick<Observation, 'value'>, benchmark: number): Side {
  const number = numberOf(value);
  return asSide(outcomeOf(sideOf(number, number, benchmark), 'noJudgement'));
}

/**
 * Judges a side: better or worse if the indicator has a polarity, otherwise higher or lower.
 *
 * @example
 * toneOf('higher', 'lowIsGood'); // 'worse'
 */
export function toneOf(side: Side, polarity: Polarity): OutcomeTone {
  return outcomeOf(STEPS[side], polarity);
}

/**
 * A side with its glyph and word.
 *
 * @example
 * outcomeMark('higher', 'lowIsGood', en).word; // 'Worse'
 */
export function outcomeMark(side: Side, polarity: Polarity, words: Words): OutcomeMark {
  const tone = toneOf(side, polarity);
  return { tone, ...words.outcomes[tone] };
}

/**
 * The tones to list in a legend, from best to worst or high to low: only those that some value has.
 *
 * @example
 * keyTones('noJudgement', new Set(['lower', 'higher'])); // ['higher', 'lower']
 */
export function keyTones(
  polarity: Polarity,
  found: Pick<ReadonlySet<OutcomeTone>, 'has'>,
): readonly OutcomeTone[] {
  const tones: readonly OutcomeTone[] =
    polarity === 'noJudgement' ? ['higher', 'similar', 'lower'] : ['better', 'similar', 'worse'];
  return tones.filter((tone) => found.has(tone));
}
