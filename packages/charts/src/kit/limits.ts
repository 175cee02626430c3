import { type Limits, type Observation, usableLimits } from '@commonweal/data';
import { visible } from '../language/sentence.js';
import type { Words } from '../language/words.js';
import type { ValueFormat } from './formats.js';
import { type Against, type Beside, holdAsTheyDo, limitDecimals, meetAsTheyDo } from './limit-decimals.js';
import { type Shown, shownOf } from './shown.js';

/** Limits that stand beside a value and do not fit it: out of order, not around it, or one alone. As the data gives them. */
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
    // Marks in place of both say why there are none.
    if (/^(?:low|upp)er/.test(name) && /\d/.test(lower + upper)) return [lower, upper];
  }
  return null;
}

/** What limits are shown with: the format of their value, and the benchmark that they are compared with. */
export interface LimitContext {
  readonly level: number | null;
  readonly format: ValueFormat;
  readonly benchmark: Shown | null;
  /** Limits that these are set against, where the two areas are compared by whether they meet. */
  readonly against?: Against | null;
}

/** Limits that are drawn and compared with, and the decimals that they are shown with. */
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
 * Whether limits, as they are shown, say what they are compared by: beside their value, the benchmark and the limits they are set
 * against. What a publisher printed, or a source without enough digits, may leave them equal as shown.
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
 * The limits of a cell in words, for the eye and for the ear, and whether they are drawn and compared with; null where
 * there are none. Those that do not fit the value stand as the data gives them.
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
    const said = words.limitsUnused(...given);
    return { shown: said, spoken: said, isUsed: false };
  }
  const { limits } = found;
  const [lower, upper] = [limits.lower, limits.upper].map((limit) => words.number(limit, found.decimals)) as [
    string,
    string,
  ];
  // A unit in words is said once, with the value.
  const again = (limit: string): string => words.withUnit(limit, words.shortUnit(unit));
  return {
    shown: words.range(words.inCell(lower, unit), words.inCell(upper, unit)),
    spoken: words.limitsSpoken(again(lower), again(upper), limits.level),
    isUsed: true,
  };
}
