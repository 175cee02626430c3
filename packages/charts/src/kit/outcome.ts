import type { Limits, Observation, Polarity } from '@commonweal/data';
import { ciOneLevel, ciOverlap } from '@commonweal/data/statistics';
import type { OutcomeMark } from '../marks/outcome.js';
import type { OutcomeTone } from '../marks/tones.js';
import type { Words } from '../language/words.js';

/** On which side of the benchmark a value lies, or that the data allows no statement. */
export type Side = 'higher' | 'similar' | 'lower' | 'notCompared';

/**
 * The limits of a level, where they can be drawn and compared with: in order, and holding the value.
 *
 * @example
 * usableLimits(healthyLifeExpectancy().observations[0], 0.95)?.lower; // 63.21
 */
export function usableLimits({ value, limits }: Observation, level: number | null): Limits | null {
  if (level === null || typeof value !== 'number') return null;
  const found = limits.find((pair) => pair.level === level);
  if (found === undefined || !(found.lower <= value && value <= found.upper)) return null;
  return found;
}

/**
 * An observation against a benchmark that counts as exact, by the observation's own limits
 * (Fingertips' usual rule: similar when the limits hold the benchmark, ends included).
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
  const limits = usableLimits(observation, level);
  if (limits === null || benchmark === null || typeof benchmark.value !== 'number') return 'notCompared';
  const { value } = observation;
  // The limits go in under the name of the 95% ones, whatever their level: the rule is the same.
  const { outcome } = ciOneLevel({
    value: typeof value === 'number' ? value : null,
    lower95: limits.lower,
    upper95: limits.upper,
    benchmarkValue: benchmark.value,
    polarity: 'noJudgement',
  });
  return asSide(outcome);
}

/**
 * Two local values, neither of them exact: they differ where their limits do not meet.
 *
 * @example
 * const [england, region] = selectData(healthyLifeExpectancy(), DEFAULT_CHART_OPTIONS).selection.areas;
 * sideByOverlap(region.observations[0], england.observations[0], 0.95); // 'lower'
 */
export function sideByOverlap(observation: Observation, reference: Observation, level: number | null): Side {
  const limits = usableLimits(observation, level);
  const others = usableLimits(reference, level);
  if (limits === null || others === null) return 'notCompared';
  const { outcome } = ciOverlap({
    value: typeof observation.value === 'number' ? observation.value : null,
    lower95: limits.lower,
    upper95: limits.upper,
    benchmarkValue: typeof reference.value === 'number' ? reference.value : null,
    benchmarkLower95: others.lower,
    benchmarkUpper95: others.upper,
    polarity: 'noJudgement',
  });
  return asSide(outcome);
}

function asSide(outcome: string): Side {
  return outcome === 'higher' || outcome === 'lower' || outcome === 'similar' ? outcome : 'notCompared';
}

/**
 * A side as it is judged: better and worse where one direction is good, higher and lower where none is.
 *
 * @example
 * toneOf('higher', 'lowIsGood'); // 'worse'
 */
export function toneOf(side: Side, polarity: Polarity): OutcomeTone {
  if (side === 'similar' || side === 'notCompared' || polarity === 'noJudgement') return side;
  return (side === 'higher') === (polarity === 'highIsGood') ? 'better' : 'worse';
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
