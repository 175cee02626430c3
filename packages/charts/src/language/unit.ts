import { MINUS } from './number.js';

/** What goes before a number, what directly after it, and what after a space. */
interface UnitForm {
  readonly before: string;
  readonly after: string;
}

/** Up to three capitals and a currency symbol: `£`, `US$`. */
const CURRENCY = /^(\p{Lu}{0,3}\p{Sc})(\s*)(.*)$/u;
/** Abbreviated multiples after a currency: `£m`, `£ bn`. */
const SCALE = /^(?:k|m|mn|b|bn|t|tn)\b/i;
/** Digits cannot be a scale after a number: `£31000s` would be another number. */
const DIGITS_FIRST = /^['’‘]?\d/;
/** Symbols written directly after a number, with what follows them: `5%`, `5% points`, `5p per kWh`, `5°C`. */
const AGAINST = /^(?:[%‰°]|p(?=$|[\s/]))/u;

/** Other spellings of common units, in lower case. */
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
/** Nouns for measures, English and Welsh, that cannot directly follow a number: `12 (number)`, not `12 number`. */
const MEASURES =
  /^(?:(?:(?:crude|directly|indirectly|age|standardi[sz]ed|age[- ]standardi[sz]ed|rounded|mean|median|average|total)[- ])*(?:rates?|ratios?|numbers?|counts?|index|indices|scores?|proportions?|ranks?|averages?|means?|medians?|totals?)|dsrs?|smrs?|percentiles?|z-scores?|cyfradd|nifer|cymhareb|mynegai|sgôr|cyfran|safle|cyfartaledd|canolrif|cyfanswm)(?!\p{L})/iu;
/** Any spelling of per cent. */
const PER_CENT = /^(?:%|per ?cent\b|percentages?\b|pct\b|y cant\b|canran\b)/i;
/** The part of a unit that says what it is per or of, in English or Welsh. */
const FURTHER = /(?:\/| per | a | of | fesul | yr? | o | \(|, ).*$/su;

/** Units that are common nouns, and words that start a phrase: they are not names, so they lose their capital. */
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
 * A unit within a text: common words in their usual spelling, common nouns without a capital. Anything else
 * stays exactly as it is.
 *
 * @example
 * plainUnit('YRS'); // 'years'
 */
export function plainUnit(unit: string): string {
  const text = unit.trim();
  const [first = ''] = text.split(/[\s/,]/, 1);
  const lower = first.toLowerCase();
  const known = SPELLINGS.get(lower.replace(/\.$/, ''));
  // `Percentage points` is another unit, and `Percentage of adults` reads well with a symbol.
  if (known === '%' && /^\S+\s+points?$/i.test(text)) return text.toLowerCase();
  if (known !== undefined) return known + text.slice(first.length);
  if (!COMMON.has(lower)) return text;
  const rest = text.slice(first.length);
  // If it is all in capitals, the other words are no more a name than the first is.
  return lower + (text === text.toUpperCase() ? rest.toLowerCase() : rest);
}

/** Plural first words of units whose singular is not just the word without its `s`. */
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

/**
 * A unit after the number one: `year` for `years`, `death per week` for `deaths per week`. Unknown words keep
 * their form.
 */
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

/** Whether a unit is a percentage, so that differences are in percentage points. */
export const isPerCent = (unit: string): boolean => PER_CENT.test(plainUnit(unit));

/**
 * A displayed number with its unit, the one place that combines the two. A currency goes before the number
 * and its scale after it; a per cent sign follows directly; thousands written in digits go in brackets;
 * anything else follows after a space, in the singular if the number is exactly one.
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
 * The part of a unit to repeat once it has been given in full: `£` of `£ per hour`, `%` of `% of working
 * hours`, all of `£m`; nothing of a unit in words or brackets.
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
 * A number in a cell, on an axis or in a legend, where the column heading gives the unit: a currency and its
 * scale stay with each number. With `all`, so does a per cent sign.
 *
 * @example
 * inCell('12.2', '£m'); // '£12.2m'
 */
export function inCell(shown: string, unit: string, all = false): string {
  const short = shortUnit(unit);
  const isSigned = CURRENCY.test(short) || short === 'p' || (all && short !== '');
  return isSigned ? attachUnit(shown, short) : shown;
}
