import { type Limits, type Observation, usableLimits } from '@commonweal/data';
import { visible } from '../language/sentence.js';
import type { Words } from '../language/words.js';
import type { ValueFormat } from './formats.js';
import { type Against, type Beside, holdAsTheyDo, limitDecimals, meetAsTheyDo } from './limit-decimals.js';
import { type Shown, shownOf } from './shown.js';

/** Limits that do not fit their value (out of order, not around it, or only one of the two), as the data gives them. */
function unusedLimits(
  { value, limits, rawNumbers }: Observation,
  level: number | null,
  format: (limit: number) => string,
): readonly [lower: string, upper: string] | null {
  if (typeof value !== 'number') return null;
  const pair = limits.find((each) => each.level === level);
  if (pair !== undefined) return [format(pair.lower), format(pair.upper)];
  if (rawNumbers === undefined || limits.length > 0) return null;
  for (const name of rawNumbers.keys()) {
    const [lower = '', upper = ''] = ['lower', 'upper'].map((side) =>
      visible(rawNumbers.get(side + name.slice(side.length))?.trim() ?? ''),
    );
    // If neither contains a digit, they are markers that explain why there are no limits.
    if (/^(?:low|upp)er/.test(name) && /\d/.test(lower + upper)) return [lower, upper];
  }
  return null;
}

/** How to show limits: the format of their value, and the benchmark they are compared with. */
export interface LimitContext {
  readonly level: number | null;
  readonly format: ValueFormat;
  readonly benchmark: Shown | null;
  /** Limits to compare with, if the two areas are compared by whether their limits overlap. */
  readonly against?: Against | null;
}

/** Limits that are drawn and used for comparison, and the decimals to show them with. */
interface ShownLimits {
  readonly limits: Limits;
  readonly decimals: number;
  readonly beside: readonly Beside[];
}

function shownLimits(
  observation: Observation,
  { level, format, benchmark, against = null }: LimitContext,
  words: Words,
): ShownLimits | null {
  const limits = usableLimits(observation, level);
  if (limits === null) return null;
  const beside = [shownOf(observation, format.decimals, words), benchmark].filter((each) => each !== null);
  return { limits, decimals: limitDecimals(limits, format.decimals, beside, against), beside };
}

/**
 * Whether limits, as shown, support the comparison made from them: beside their value, the benchmark and the limits
 * they are compared with. Published text, or a source with too few digits, can make them look equal.
 */
export function showsComparison(observation: Observation, context: LimitContext, words: Words): boolean {
  const found = shownLimits(observation, context, words);
  if (found === null) return true;
  const { limits, decimals, beside } = found;
  const others = context.against?.limits ?? null;
  return (
    holdAsTheyDo(limits, decimals, beside) && (others === null || meetAsTheyDo(limits, others, decimals))
  );
}

/**
 * The text of a cell's limits, on screen and for screen readers, and whether the limits are drawn and used for
 * comparison; null if there are none. Limits that do not fit the value are shown as the data gives them.
 */
export function limitTexts(
  observation: Observation,
  context: LimitContext,
  words: Words,
): { shown: string; spoken: string; isUsed: boolean } | null {
  const { level, format } = context;
  const { decimals, unit } = format;
  const found = shownLimits(observation, context, words);
  if (found === null) {
    const pair = observation.limits.find((each) => each.level === level);
    const enough = pair === undefined ? decimals : limitDecimals(pair, decimals, []);
    const given = unusedLimits(observation, level, (limit) => words.number(limit, enough));
    if (given === null) return null;
    const text = words.limitsUnused(...given);
    return { shown: text, spoken: text, isUsed: false };
  }
  const { limits } = found;
  const [lower, upper] = [limits.lower, limits.upper].map((limit) => words.number(limit, found.decimals)) as [
    string,
    string,
  ];
  // A unit in words is read out once, with the value.
  const short = words.shortUnit(unit);
  return {
    shown: words.range(words.inCell(lower, unit), words.inCell(upper, unit)),
    spoken: words.limitsSpoken(words.withUnit(lower, short), words.withUnit(upper, short), limits.level),
    isUsed: true,
  };
}
