import { columnKey } from '../../dataset/filter.js';

/** The confidence level assumed where none is stated. */
export const ASSUMED_LEVEL = 0.95;

/** A confidence limit as its heading describes it: side, level and what it is a limit of. */
export interface LimitHeading {
  readonly side: 'lower' | 'upper';
  /** As a fraction, or null where it is not stated. */
  readonly level: number | null;
  /** The remaining words, which are not about limits. */
  readonly of: string;
  /** Whether it has a limit word, such as `CI`, besides `lower` or `upper`. */
  readonly isPlain: boolean;
  /** Whether its side is an ambiguous word (`low`, `high`) with no limit words beside it. */
  readonly isWeak: boolean;
}

type Side = LimitHeading['side'];

/** Words that always mean a side (strong), and words that need a limit word to be sure of it (weak). */
const STRONG = /* @__PURE__ */ sides('lower lcl lci llci lcb', 'upper ucl uci ulci ucb');
const WEAK = /* @__PURE__ */ sides('low lo l ll lb from', 'high hi u ul ub to');
/** Range words, which mean a side only beside a limit word. */
const RANGE_WORD = /^(?:from|to)$/;
/** Limits named by percentile. */
const PERCENTILES = /* @__PURE__ */ new Map<string, Side>([
  ['2.5', 'lower'],
  ['97.5', 'upper'],
]);
const LIMIT_WORDS = /* @__PURE__ */ new Set(
  'lcl lci ucl uci llci ulci lcb ucb ci cl cis confidence conf credible uncertainty interval intervals limit limits bound bounds range'.split(
    ' ',
  ),
);
const JOINED = /lower|upper|low|high|confidence|conf|intervals?|limits?|bounds?|lcl|ucl|lci|uci|ci|cl/g;
/** Levels recognised without a percent sign. */
const LEVELS = /* @__PURE__ */ new Set([95, 99.8, 99, 90, 99.9, 998, 999, 950, 990, 900]);

function sides(lower: string, upper: string): ReadonlyMap<string, Side> {
  return new Map([
    ...lower.split(' ').map((word) => [word, 'lower'] as const),
    ...upper.split(' ').map((word) => [word, 'upper'] as const),
  ]);
}

/** Splits a heading into words, numbers and percent signs: `LowerCI95` gives three. */
function tokensOf(heading: string): string[] {
  const apart = heading
    .slice(0, 200)
    .replace(/(?<!\d)(9\d)_(\d)(?!\d)/, '$1.$2')
    .replace(/(\d)[\s_]?(?:pct?|[Pp]er ?cent)(?!\p{Ll})/gu, '$1% ')
    // The plural of CI is one word.
    .replace(/CIs(?!\p{L})/gu, ' cis')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return (apart.match(/\d+(?:\.\d+)?|\p{L}+|%/gu) ?? []).flatMap((token) => {
    const key = token.toLowerCase();
    // `lowerci` is two words; `policing` stays whole, though it contains `ci`.
    return key.length > 3 && !STRONG.has(key) && !LIMIT_WORDS.has(key) && key.replace(JOINED, '') === ''
      ? (key.match(JOINED) ?? [])
      : [token];
  });
}

/** A confidence level as a fraction, from 95, 95.0, 99.8, 998 or any plausible percentage. */
function levelOf(token: string, next: string | undefined): number | null {
  if (!/^\d\d/.test(token)) return null;
  const number = Number(token);
  const percent = number >= 900 ? number / 10 : number;
  if (LEVELS.has(number) || (next === '%' && percent >= 50 && percent < 100))
    return Math.round(percent * 10) / 1000;
  return null;
}

/** Joins words with spaces. */
const joined = (words: readonly string[]): string => words.join(' ');

/**
 * Reads a confidence limit from a heading; null where the heading names neither side or both.
 *
 * @example
 * limitHeading('Lower 95% CI 2019'); // { side: 'lower', level: 0.95, of: '2019', isPlain: true, isWeak: false }
 */
export function limitHeading(heading: string): LimitHeading | null {
  const strong = new Set<Side>();
  const weak = new Set<Side>();
  const rest: { readonly token: string; readonly isWeak: boolean }[] = [];
  let level: number | null = null;
  let isPlain = false;
  const tokens = tokensOf(heading);
  for (const [at, token] of tokens.entries()) {
    const key = token.toLowerCase();
    const next = tokens[at + 1]?.toLowerCase();
    const percentile = /^(?:%|th|centile|percentile)$/.test(next ?? '') ? PERCENTILES.get(key) : undefined;
    const stated: number | null = level === null && percentile === undefined ? levelOf(token, next) : null;
    const side = STRONG.get(key) ?? percentile;
    if (side !== undefined) strong.add(side);
    if (percentile !== undefined) level ??= ASSUMED_LEVEL;
    if (stated !== null) level = stated;
    if (LIMIT_WORDS.has(key) || percentile !== undefined) isPlain = true;
    if (side !== undefined || stated !== null || LIMIT_WORDS.has(key) || key === '%') continue;
    if (level !== null && /^(?:th|centile|percentile)$/.test(key)) continue;
    const weakSide = WEAK.get(key);
    if (weakSide !== undefined) weak.add(weakSide);
    rest.push({ token, isWeak: weakSide !== undefined });
  }
  const isByWeak = strong.size === 0;
  const found = isByWeak ? weak : strong;
  const [side] = found;
  if (side === undefined || found.size > 1) return null;
  if (isByWeak && !isPlain && rest.some(({ token }) => RANGE_WORD.test(token.toLowerCase()))) return null;
  const others = rest.filter((word) => !(isByWeak && word.isWeak)).map(({ token }) => token);
  const isWeak = isByWeak && !isPlain && (level === null || others.length > 0);
  return { side, level, of: joined(others), isPlain, isWeak };
}

const INTERVAL = /\b(?:confidence|conf|credible|uncertainty) (?:intervals?|limits?|bounds?|range)\b/;

/**
 * Whether a heading is for both limits in one cell.
 *
 * @example
 * ['95% CI', 'Lower CI', 'Confidence'].map(isIntervalHeading); // [true, false, false]
 */
export function isIntervalHeading(heading: string): boolean {
  const tokens = tokensOf(heading).map((token) => token.toLowerCase());
  if (limitHeading(heading) !== null || tokens.includes('level')) return false;
  return tokens.includes('ci') || tokens.includes('cis') || INTERVAL.test(joined(tokens));
}

/** Whether an interval heading names no value: numbers under `Rate (95% CI)` are rates, but those under `95% CI` are not values. */
export function isBareInterval(heading: string): boolean {
  return limitHeading(`Lower ${heading}`)?.of === '';
}

/**
 * A heading without a final bracket that announces limits beside each number.
 *
 * @example
 * withoutInterval('Smoking prevalence (95% CI)'); // 'Smoking prevalence'
 */
export function withoutInterval(heading: string): string {
  const { rest = '', inside = '' } =
    /^(?<rest>.*\S)\s*[([](?<inside>[^()[\]]+)[)\]]$/.exec(heading.slice(0, 200).trim())?.groups ?? {};
  return rest !== '' && isIntervalHeading(inside) && isBareInterval(inside) ? rest : heading;
}

const VALUE_WORD = /^(?:values?|estimates?|rates?|percentages?|observations?)$/i;
/** Words that mark a number as a value, but do not say what it measures. */
const PLAIN_WORD =
  /^(?:values?|estimates?|rates?|percentages?|percent|numeric|data|obs|observations?|fact|figures?)$/i;

/**
 * What a value heading describes: its words without `value` and the like, or all its words if there are no others.
 *
 * @example
 * valueHeading('Value 2019'); // '2019'
 */
export function valueHeading(heading: string): string {
  const words = heading.split(/[\s()[\]%_,:;]+/).filter((word) => word !== '');
  const others = words.filter((word) => !VALUE_WORD.test(word));
  return joined(others.length === 0 ? words : others).replace(/^[-\u2013\s]+|[-\u2013\s]+$/g, '');
}

/** Whether a text has only words for a value (`Data_Value`), or is empty. */
export function isBareValue(text: string): boolean {
  return tokensOf(text).every((token) => PLAIN_WORD.test(token));
}

/** The keys by which limits may refer to a value column, with its whole heading first. */
export function valueKeys(heading: string): readonly string[] {
  const bracket = heading.indexOf('(');
  const short = bracket > 0 ? heading.slice(0, bracket) : heading;
  const keys = [heading, short, valueHeading(heading), valueHeading(short)].map(columnKey);
  return [...new Set(keys)].filter((key) => key !== '');
}
