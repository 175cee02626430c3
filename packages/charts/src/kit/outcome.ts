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

/** On which side of the benchmark a value lies, or that the data allows no statement. */
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
 * The side of an observation by its own limits, against a benchmark that counts as exact.
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

/** The side to state of an area by our own comparison; null where there is none, or the outcomes shown are those published. */
export function statedSide(
  { outcomes, level }: { readonly outcomes: 'computed' | 'published'; readonly level: number | null },
  observation: Observation,
  benchmark: Observation | null,
): Exclude<Side, 'notCompared'> | null {
  const side = outcomes === 'published' ? 'notCompared' : sideOfBenchmark(observation, benchmark, level);
  return side === 'notCompared' ? null : side;
}

/**
 * The side of one of two local values, neither of them exact: they differ where their limits do not meet.
 *
 * @example
 * const [england, region] = selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection.areas;
 * sideByOverlap(region.observations[0], england.observations[0], 0.95); // 'lower'
 */
export function sideByOverlap(observation: Observation, reference: Observation, level: number | null): Side {
  return asSide(compareByOverlap(observation, reference, 'noJudgement', level).outcome);
}

/** The side of one of two areas: by its own limits where the other counts as exact, else by whether the limits of both meet. */
export const sideOfPair = (
  observation: Observation,
  reference: Observation,
  isExact: boolean,
  level: number | null,
): Side =>
  isExact ? sideOfBenchmark(observation, reference, level) : sideByOverlap(observation, reference, level);

/**
 * The side of a value by the two numbers alone: an interval of no width.
 *
 * @example
 * sideBySize({ value: 3 }, 2); // 'higher'
 */
export function sideBySize({ value }: Pick<Observation, 'value'>, benchmark: number): Side {
  const number = numberOf(value);
  return asSide(outcomeOf(sideOf(number, number, benchmark), 'noJudgement'));
}

/**
 * A side as it is judged: better and worse where one direction is good, higher and lower where none is.
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
 * The tones a key lists, in order of goodness or size.
 *
 * @example
 * keyTones('noJudgement'); // ['higher', 'similar', 'lower']
 */
export function keyTones(polarity: Polarity): readonly OutcomeTone[] {
  return polarity === 'noJudgement' ? ['higher', 'similar', 'lower'] : ['better', 'similar', 'worse'];
}
