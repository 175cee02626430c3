import { MINUS } from './number.js';

/** What stands before a number, what right after it, and what after a space. */
interface UnitForm {
  readonly before: string;
  readonly after: string;
}

/** Up to three capitals and the sign of a currency: `£`, `US$`. */
const CURRENCY = /^(\p{Lu}{0,3}\p{Sc})(\s*)(.*)$/u;
/** Thousands and the like, written short after a currency: `£m`, `£ bn`. */
const SCALE = /^(?:k|m|mn|b|bn|t|tn)\b/i;
/** Digits are no scale that a number could stand before: `£31000s` would be another number. */
const DIGITS_FIRST = /^['’‘]?\d/;
/** Signs that stand against the number, with what follows them: `5%`, `5% points`, `5p per kWh`, `5°C`. */
const AGAINST = /^(?:[%‰°]|p(?=$|[\s/]))/u;

/** Other spellings of common units, by their lower-case letters. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['yr', 'years'],
  ['yrs', 'years'],
  ['year(s)', 'years'],
  ['mth', 'months'],
  ['mths', 'months'],
  ['wk', 'weeks'],
  ['wks', 'weeks'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['mins', 'minutes'],
  ['secs', 'seconds'],
  ['kgs', 'kg'],
  ['percentage', '%'],
  ['pct', '%'],
]);
/** Nouns of what is measured, English and Welsh, which no number stands before: `12 (number)`, not `12 number`. */
const MEASURES =
  /^(?:(?:(?:crude|directly|indirectly|age|standardi[sz]ed|age[- ]standardi[sz]ed|rounded|mean|median|average|total)[- ])*(?:rates?|ratios?|numbers?|counts?|index|indices|scores?|proportions?|ranks?|averages?|means?|medians?|totals?)|dsrs?|smrs?|percentiles?|z-scores?|cyfradd|nifer|cymhareb|mynegai|sgôr|cyfran|safle|cyfartaledd|canolrif|cyfanswm)(?!\p{L})/iu;
/** Per cent, whichever way it is written. */
const PER_CENT = /^(?:%|per ?cent\b|percentages?\b|pct\b|y cant\b|canran\b)/i;
/** Where a unit goes on to say what it is of, in English or Welsh. */
const FURTHER = /(?:\/| per | a | of | fesul | yr? | o | \(|, ).*$/su;

/** Units that are common nouns, and words that begin a phrase: what is no name has no capital. */
const COMMON = new Set(
  `year years month months week weeks day days hour hours minute minutes second seconds night nights
  person persons people adult adults child children man men woman women baby babies resident residents patient patients
  pupil pupils student students household households dwelling dwellings home homes family families job jobs worker workers
  employee employees death deaths birth births case cases admission admissions attendance attendances appointment
  appointments episode episodes bed beds offence offences crime crimes incident incidents visit visits claim claims
  claimant claimants place places school schools vehicle vehicles trip trips journey journeys mile miles metre metres
  kilometre kilometres acre acres hectare hectares tonne tonnes gram grams kilogram kilograms litre litres unit units
  pound pounds euro euros pence penny point points percentage percent per rate ratio number count index score proportion
  thousand thousands million millions billion billions ratio standardised crude directly age kg km cm mm`.split(
    /\s+/,
  ),
);

/**
 * A unit as it stands in a text: a usual word in its usual spelling, a common noun without a capital. Anything else is
 * kept whole, letter for letter.
 *
 * @example
 * plainUnit('YRS'); // 'years'
 */
export function plainUnit(unit: string): string {
  const text = unit.trim();
  const [first = ''] = text.split(/[\s/,]/, 1);
  const lower = first.toLowerCase();
  const known = SPELLINGS.get(lower.replace(/\.$/, ''));
  // `Percentage points` is another unit, and `Percentage of adults` reads well with a sign.
  if (known === '%' && /^\S+\s+points?$/i.test(text)) return text.toLowerCase();
  if (known !== undefined) return known + text.slice(first.length);
  if (!COMMON.has(lower)) return text;
  const rest = text.slice(first.length);
  // In capitals throughout, the words after it are no more a name than the first is.
  return lower + (text === text.toUpperCase() ? rest.toLowerCase() : rest);
}

/** Plural words that units begin with and whose one form is not theirs without an `s`. */
const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['babies', 'baby'],
  ['families', 'family'],
  ['employees', 'employee'],
  ['pence', 'penny'],
]);

/** A unit after the number one: `year` of `years`, `death per week` of `deaths per week`. A word that is not known keeps its form. */
function unitOfOne(text: string): string {
  const [first = ''] = text.split(/[\s/,]/, 1);
  const points = /^(percentage point|% point)s\b/i.exec(text)?.[1];
  if (points !== undefined) return points + text.slice(points.length + 1);
  const one =
    ONE_OF.get(first) ?? (first.endsWith('s') && COMMON.has(first.slice(0, -1)) ? first.slice(0, -1) : first);
  return one + text.slice(first.length);
}

function formOf(unit: string, isOne = false): UnitForm {
  const plain = plainUnit(unit);
  const text = isOne ? unitOfOne(plain) : plain;
  const currency = CURRENCY.exec(text);
  if (currency !== null) {
    const [, sign = '', space = '', rest = ''] = currency;
    if (DIGITS_FIRST.test(rest)) return { before: '', after: ` (${text})` };
    if (rest === '' || rest === 's') return { before: sign, after: '' };
    const isGlued = SCALE.test(rest) || (space === '' && !/^\p{L}{3}|^\(/u.test(rest));
    return { before: sign, after: isGlued ? rest : ` ${rest}` };
  }
  if (text === '' || AGAINST.test(text)) return { before: '', after: text };
  return { before: '', after: DIGITS_FIRST.test(text) || MEASURES.test(text) ? ` (${text})` : ` ${text}` };
}

/** Whether numbers of a unit are per cents, whose differences are percentage points. */
export const isPerCent = (unit: string): boolean => PER_CENT.test(plainUnit(unit));

/**
 * A shown number with its unit, the one place where the two are put together. A currency stands before the number and
 * its scale after it; per cent stands against it; thousands that are written in digits stand in brackets; anything else
 * follows after a space, in the singular where the number is exactly one.
 *
 * @example
 * attachUnit('12.2', '£m'); // '£12.2m'
 * attachUnit('31', '£000s'); // '31 (£000s)'
 * attachUnit('1', 'years'); // '1 year'
 */
export function attachUnit(shown: string, unit: string): string {
  const { before, after } = formOf(unit, shown === '1' || shown === 'less than 1');
  if (before === '' || !shown.startsWith(MINUS)) return before + shown + after;
  return MINUS + before + shown.slice(1) + after;
}

/**
 * What of a unit is said again once the whole has been said: `£` of `£ per hour`, `%` of `% of working hours`, all of `£m`; nothing of
 * a unit in words or brackets.
 *
 * @example
 * shortUnit('£m per year'); // '£m'
 */
export function shortUnit(unit: string): string {
  const text = plainUnit(unit);
  const isSign = CURRENCY.test(text) ? formOf(text).before !== '' : AGAINST.test(text);
  if (!isSign) return '';
  return text.replace(FURTHER, '').trim();
}

/**
 * A number as it stands in a cell, on an axis or in a key, where the heading of the column states the unit: a currency with its scale
 * goes with each number. With `all`, so does per cent.
 *
 * @example
 * inCell('12.2', '£m'); // '£12.2m'
 */
export function inCell(shown: string, unit: string, all = false): string {
  const short = shortUnit(unit);
  const isSigned = CURRENCY.test(short) || short === 'p' || (all && short !== '');
  return isSigned ? attachUnit(shown, short) : shown;
}
