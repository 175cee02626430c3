import { isMissing, type Missing, type MissingReason, type Observation } from '@commonweal/data';
import type { LegendItem } from '../chart/types.js';
import { parseShown, MINUS } from '../language/number.js';
import { visible } from '../language/sentence.js';
import type { Words } from '../language/words.js';

/** A value as shown: its text, the number that text represents, and the exact value. */
export interface Shown {
  readonly text: string;
  readonly number: number;
  readonly value: number;
}

/** Beyond this many decimals a number is easier to read with an exponent. */
const MOST_DECIMALS = 12;

/** Formats a number. One that is not zero never rounds to zero, whatever decimals the others need. */
function numberText(value: number, decimals: number, words: Words): string {
  const text = words.number(value, decimals);
  if (value === 0 || parseShown(text) !== 0) return text;
  const needed = -Math.floor(Math.log10(Math.abs(value)));
  return needed <= MOST_DECIMALS
    ? words.number(value, needed)
    : value.toExponential(0).replaceAll('-', MINUS);
}

/**
 * The text of a value: as published, or else at the indicator's decimals. Null if there is no number. Kirklees is
 * 62.75, published as 62.7 because the publisher rounded an unrounded figure:
 *
 * @example
 * const kirklees = healthyLifeExpectancy().observations.find(({ area }) => area.name === 'Kirklees');
 * shownOf(kirklees, 1, en)?.text; // '62.7'
 */
export function shownOf({ value, printed }: Observation, decimals: number, words: Words): Shown | null {
  if (typeof value !== 'number') return null;
  const own = numberText(value, decimals, words);
  const text = printed ?? own;
  return { text, number: parseShown(text) ?? parseShown(own) ?? value, value };
}

/** Whether a cell holds text that is not a number: there is a figure, but we do not know it. */
export const isUnreadable = ({ value }: Observation): boolean =>
  typeof value !== 'number' && value.missing === 'notANumber';

/**
 * The text of a cell without a number: the reason in words and, if there is one, the marker from the source. Empty for
 * a number.
 *
 * @example
 * missingTexts({ missing: 'suppressed', raw: 'c' }, en); // { text: 'Suppressed', detail: 'c', missing: 'suppressed' }
 */
export function missingTexts(
  value: number | Missing,
  words: Words,
): { text: string; detail: string | null; missing: MissingReason | null } {
  if (!isMissing(value)) return { text: '', detail: null, missing: null };
  const { missing, raw, note } = value;
  const text = words.missing[missing].cell;
  const details = [visible(raw.trim()), note?.trim() ?? ''].filter(
    (t) => t !== '' && t.toLowerCase() !== text.toLowerCase(),
  );
  return { text, detail: details.length === 0 ? null : details.join(': '), missing };
}

/**
 * Flags in words. An unknown flag stays as the source has it, in brackets unless it is a note of several words.
 *
 * @example
 * flagTexts(['r', 'q'], en); // ['revised', '[q]']
 */
export function flagTexts(flags: readonly string[], words: Words): string[] {
  return flags.map((flag) => words.flags.get(flag.toLowerCase()) ?? (/\s/.test(flag) ? flag : `[${flag}]`));
}

/** What a hollow point is, in a word. */
export const provisional = (words: Words): string => flagTexts(['p'], words).join('');

/** A legend entry for each reason a value is missing, with its count unless the areas are not counted together. */
export function missingLegend(
  observations: Iterable<Observation>,
  words: Words,
  isCounted = true,
): LegendItem[] {
  const counts = new Map<MissingReason, number>();
  for (const { value } of observations) {
    if (typeof value !== 'number') counts.set(value.missing, (counts.get(value.missing) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => ({
    sign: { kind: 'missing', text: words.missing[reason].cell },
    text: words.missing[reason].meaning,
    detail: isCounted ? words.legendCount(n, 'value') : null,
  }));
}
