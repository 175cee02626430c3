import type { Missing, MissingReason, Observation } from '@commonweal/data';
import { parseShown } from '../words/number.js';
import { visible } from '../words/sentence.js';
import type { KeyItem, ShownObservation } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import { usableLimits } from './outcome.js';

/** A value as it stands in its cell, and the number that text stands for. */
export interface Shown {
  readonly text: string;
  readonly number: number;
}

/**
 * The text of a value: what the publisher printed, else the value at the indicator's decimals.
 * Null where there is no number. Kirklees has 62.75, printed as 62.7 from the figure before rounding:
 *
 * @example
 * const kirklees = healthyLifeExpectancy().observations.find(({ area }) => area.name === 'Kirklees');
 * shownOf(kirklees, 1, en); // { text: '62.7', number: 62.7 }
 */
export function shownOf({ value, printed }: Observation, decimals: number, words: Words): Shown | null {
  if (typeof value !== 'number') return null;
  const text = printed ?? words.number(value, decimals);
  return { text, number: parseShown(text) ?? parseShown(words.number(value, decimals)) ?? value };
}

/**
 * The texts of a cell that holds no number: the reason in words and, where there is one, the source's own mark.
 *
 * @example
 * missingTexts({ missing: 'suppressed', raw: 'c' }, en); // { text: 'Suppressed', detail: 'c', missing: 'suppressed' }
 */
export function missingTexts(
  { missing, raw, note }: Missing,
  words: Words,
): { text: string; detail: string | null; missing: MissingReason } {
  const text = words.missing[missing].cell;
  const said = [visible(raw.trim()), note?.trim() ?? ''].filter(
    (t) => t !== '' && t.toLowerCase() !== text.toLowerCase(),
  );
  return { text, detail: said.length === 0 ? null : said.join(': '), missing };
}

/**
 * Flags in words; one that is not known stands as the source has it, and a note of several words without brackets.
 *
 * @example
 * flagTexts(['r', 'q'], en); // ['revised', '[q]']
 */
export function flagTexts(flags: readonly string[], words: Words): string[] {
  return flags.map((flag) => words.flags.get(flag.toLowerCase()) ?? (/\s/.test(flag) ? flag : `[${flag}]`));
}

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

/**
 * The limits of a cell in words, for the eye and for the ear, and whether they are drawn and compared with; null where
 * there are none. Those that do not fit the value stand as the data gives them.
 *
 * @example
 * limitTexts(healthyLifeExpectancy().observations[0], 0.95, 1, en)?.spoken; // '95% confidence limits 63.2 to 63.6'
 */
export function limitTexts(
  observation: Observation,
  level: number | null,
  decimals: number,
  words: Words,
  unit = '',
): { shown: string; spoken: string; isUsed: boolean } | null {
  const limits = usableLimits(observation, level);
  if (limits === null) {
    const given = unusedLimits(observation, level, (limit) => words.number(limit, decimals));
    if (given === null) return null;
    const said = words.limitsUnused(...given);
    return { shown: said, spoken: said, isUsed: false };
  }
  const lower = words.number(limits.lower, decimals);
  const upper = words.number(limits.upper, decimals);
  // A unit in words is said once, with the value.
  const sign = /^[%£]/.exec(unit)?.[0] ?? '';
  return {
    shown: words.range(lower, upper),
    spoken: words.limitsSpoken(words.withUnit(lower, sign), words.withUnit(upper, sign), limits.level),
    isUsed: true,
  };
}

/** One entry of the key for each reason that occurs, with its count unless the areas are not counted together. */
export function missingKey(shown: Iterable<ShownObservation>, words: Words, isCounted = true): KeyItem[] {
  const counts = new Map<MissingReason, number>();
  for (const { observation } of shown) {
    const { value } = observation;
    if (typeof value !== 'number') counts.set(value.missing, (counts.get(value.missing) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => ({
    sign: { kind: 'missing', text: words.missing[reason].cell },
    text: words.missing[reason].meaning,
    detail: isCounted ? words.keyCount(n, 'value') : null,
  }));
}
