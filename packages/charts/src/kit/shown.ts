import { isMissing, type Missing, type MissingReason, type Observation } from '@commonweal/data';
import type { KeyItem, ShownObservation } from '../chart/types.js';
import { parseShown, MINUS } from '../language/number.js';
import { visible } from '../language/sentence.js';
import type { Words } from '../language/words.js';

/** A value as it is shown, the number that text stands for, and the value itself. */
export interface Shown {
  readonly text: string;
  readonly number: number;
  readonly value: number;
}

/** Beyond so many decimals a number is easier to read with an exponent. */
const MOST_DECIMALS = 12;

/** A number as it is shown: one that is not zero is not rounded to zero, whatever the others need. */
function numberText(value: number, decimals: number, words: Words): string {
  const text = words.number(value, decimals);
  if (value === 0 || parseShown(text) !== 0) return text;
  const needed = -Math.floor(Math.log10(Math.abs(value)));
  return needed <= MOST_DECIMALS
    ? words.number(value, needed)
    : value.toExponential(0).replaceAll('-', MINUS);
}

/**
 * The text of a value: what the publisher printed, else the value at the indicator's decimals.
 * Null where there is no number. Kirklees has 62.75, printed as 62.7 from the figure before rounding:
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

/** Whether a cell holds a text that could not be read as a number: there is a figure, which is not known. */
export const isUnreadable = ({ value }: Observation): boolean =>
  typeof value !== 'number' && value.missing === 'notANumber';

/**
 * The texts of a cell that holds no number: the reason in words and, where there is one, the source's own mark. No text for a number.
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
