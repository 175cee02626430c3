// Not yet read by a translator.
import {
  and,
  AREA as area,
  counted as count,
  type Noun as Counted,
  ROW as row,
  VALUE as value,
} from '@commonweal/data/language/cy.js';
import type { RowNoun, Subject } from '../../kit/facts.js';
import { formatNumber } from '../number.js';
import { holdCommas } from '../sentence.js';

export { and, count };

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** A noun of charts: after a number, and in phrases of their own. */
export interface Noun extends Counted {
  /** With the article, for both: `y ddwy ardal`. */
  readonly both: string;
  /** For the only one: `yr unig ardal`. */
  readonly only: string;
  /** A feminine noun takes another pronoun before a verb-noun: `y gellid ei chymharu`. */
  readonly feminine?: true;
}

export const AREA: Noun = { ...area, both: 'y ddwy ardal', only: 'yr unig ardal', feminine: true };
export const VALUE: Noun = {
  ...value,
  both: 'y ddau werth',
  only: 'yr unig werth',
};
export const DIFFERENT_VALUE: Noun = {
  ...VALUE,
  other: 'gwerth gwahanol',
  two: 'werth gwahanol',
};
export const CLASS: Noun = {
  other: 'dosbarth',
  two: 'ddosbarth',
  both: 'y ddau ddosbarth',
  only: 'yr unig ddosbarth',
};
export const ROW: Noun = {
  ...row,
  both: 'y ddwy res',
  only: 'yr unig res',
  feminine: true,
};
export const GROUP: Noun = { other: 'grŵp', both: 'y ddau grŵp', only: 'yr unig grŵp' };

const ROWS: Readonly<Record<RowNoun, Noun>> = {
  area: AREA,
  decile: {
    other: 'degradd',
    two: 'ddegradd',
    both: 'y ddau ddegradd',
    only: 'yr unig ddegradd',
  },
  quintile: {
    other: 'cwintel',
    two: 'gwintel',
    few: 'chwintel',
    many: 'chwintel',
    both: 'y ddau gwintel',
    only: 'yr unig gwintel',
  },
  quartile: { other: 'chwartel', both: 'y ddau chwartel', only: 'yr unig chwartel' },
  group: GROUP,
};
/** The noun for a chart's rows. */
export const rowsOf = ({ noun }: Pick<Subject, 'noun'>): Noun => ROWS[noun];

/** `ardal arall`, for any noun. */
export function otherOf(noun: Noun): Noun {
  const forms = PLURALS.flatMap((rule) => (noun[rule] === undefined ? [] : [[rule, `${noun[rule]} arall`]]));
  return { ...noun, ...(Object.fromEntries(forms) as Counted) };
}

/** A noun in its form after `unrhyw` and `y naill`, which is the form after the number 2. */
export const soft = ({ other, two }: Pick<Noun, 'other' | 'two'>): string => two ?? other;

/**
 * Limits a whole to the items that could be compared, or tested: one or several.
 *
 * @example
 * couldBe(1, AREA, false); // ' y gellid ei chymharu'
 */
export function couldBe(whole: number, { feminine }: Noun, isTested: boolean): string {
  if (whole > 1) return ` y gellid eu ${isTested ? 'profi' : 'cymharu'}`;
  if (feminine === true) return ` y gellid ei ${isTested ? 'phrofi' : 'chymharu'}`;
  return ` y gellid ei ${isTested ? 'brofi' : 'gymharu'}`;
}

/**
 * Where something is true: `mewn 7 o’r 15 ardal`, `ym mhob un o’r 15 ardal`, `yn y ddwy ardal`.
 *
 * @example
 * inPart(7, 15, AREA); // 'mewn 7 o’r 15 ardal'
 */
export function inPart(part: number, whole: number, noun: Noun): string {
  if (whole === 1) return part === 1 ? `yn ${noun.only}` : 'mewn dim un';
  if (part === whole) return whole === 2 ? `yn ${noun.both}` : `ym mhob un o’r ${count(whole, noun)}`;
  return `mewn ${part === 0 ? 'dim un' : formatNumber(part, 0)} o’r ${count(whole, noun)}`;
}

/**
 * Where nothing is true: `yn unrhyw un o’r 15 ardal`, `yn y naill ardal na’r llall`, `yn yr unig ardal`.
 *
 * @example
 * inNone(15, AREA); // 'yn unrhyw un o’r 15 ardal'
 */
export function inNone(whole: number, noun: Noun): string {
  if (whole === 1) return `yn ${noun.only}`;
  return whole === 2 ? `yn y naill ${soft(noun)} na’r llall` : `yn unrhyw un o’r ${count(whole, noun)}`;
}

const ORDINALS: ReadonlyMap<number, string> = new Map([
  [1, 'af'],
  [2, 'il'],
  [3, 'ydd'],
  [4, 'ydd'],
  [5, 'ed'],
  [6, 'ed'],
]);
/** Numbers from 7 to 20 whose ordinal ends in `-fed`; the rest end in `-eg`. */
const IN_FED: ReadonlySet<number> = new Set([7, 8, 9, 10, 12, 15, 18, 20]);

/**
 * An ordinal in figures.
 *
 * @example
 * ordinal(3); // '3ydd'
 */
export function ordinal(n: number): string {
  // Above a hundred, the remainder decides: 101af, 120fed.
  const rest = n > 100 ? n % 100 : n;
  const ending =
    rest === 0 || rest === 100
      ? 'fed'
      : (ORDINALS.get(rest) ?? (rest > 20 ? 'ain' : IN_FED.has(rest) ? 'fed' : 'eg'));
  return formatNumber(n, 0) + ending;
}

/**
 * The places that limits allow: `rhwng 3ydd ac 11eg`, and of two neighbours `14eg neu 15fed`. Figures do not mutate after
 * `neu`.
 *
 * @example
 * placesBetween(14, 15); // '14eg neu 15fed'
 */
export function placesBetween(best: number, worst: number): string {
  const [from, to] = [ordinal(best), ordinal(worst)];
  return worst - best === 1 ? `${from} neu ${to}` : `rhwng ${list([from, to])}`;
}

/**
 * A list in a Welsh sentence.
 *
 * @example
 * list(['Hull', 'Leeds', 'York']); // 'Hull, Leeds a York'
 */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const commas = holdCommas(items);
  return `${items.slice(0, -1).join(commas ? '; ' : ', ')}${commas ? ';' : ''} ${and(last)}`;
}
